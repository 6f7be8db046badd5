using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace FilingData.Parsing.Tests.Mutations;

/// <summary>A sound filing that is to be damaged.</summary>
/// <param name="Name">Its name for the report.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Text">Its text.</param>
public sealed record Original(string Name, FilingForm Form, string Text)
{
    /// <summary>Both seeds, and the announcements of <see cref="OriginalTexts"/> as text, as HTML and within a submission.</summary>
    public static IReadOnlyList<Original> All { get; } =
    [
        .. Directory.GetFiles(Seeds(), "*.txt").Order(StringComparer.Ordinal)
        .Select((path, i) => new Original("seed " + i, FilingForm.Text, File.ReadAllText(path))),
        .. OriginalTexts.All.Select((text, i) => new Original("text " + i, FilingForm.Text, text)),
        .. OriginalTexts.All.Select((text, i) => new Original("page " + i, FilingForm.Html, Page(text))),
        .. OriginalTexts.All.Select((text, i) => new Original("submission " + i, FilingForm.Submission, Submission(text))),
    ];

    /// <summary>Where the news begins: behind the dateline.</summary>
    public int News => Text.IndexOf("NEWSWIRE)", StringComparison.Ordinal) + "NEWSWIRE)".Length;

    /// <summary>Where the standing paragraphs begin.</summary>
    public int About => Text.IndexOf("About ", StringComparison.Ordinal);

    private static string Seeds([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "../../../seeds");

    /// <summary>The same announcement as a page: a paragraph for each of its own, a table for each table.</summary>
    private static string Page(string text)
    {
        var page = new StringBuilder("<html>\n<head><title>Exhibit</title></head>\n<body>\n");
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (paragraph.Contains("   ", StringComparison.Ordinal))
                page.Append("<table>\n").Append(string.Concat(paragraph.Split('\n').Select(Row))).Append("</table>\n");
            else
                page.Append("<p>").Append(Encoded(paragraph)).Append("</p>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Row(string line)
    {
        var cells = line.Split("   ", StringSplitOptions.RemoveEmptyEntries).Select(cell => "<td>" + WebUtility.HtmlEncode(cell.Trim()) + "</td>");
        return "<tr>" + string.Concat(cells) + "</tr>\n";
    }

    /// <summary>Encoded but for its marks, which are damaged as they stand.</summary>
    private static string Encoded(string paragraph) =>
        WebUtility.HtmlEncode(paragraph).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    private static string Submission(string text) =>
        $"""
        <SEC-DOCUMENT>0000999999-21-000001.txt : 20210510
        <SEC-HEADER>0000999999-21-000001.hdr.sgml : 20210510
        ACCESSION NUMBER:		0000999999-21-000001
        CONFORMED SUBMISSION TYPE:	6-K
        PUBLIC DOCUMENT COUNT:		2
        CONFORMED PERIOD OF REPORT:	20210510
        FILED AS OF DATE:		20210510

        FILER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			HALVARD MARINE GROUP INC
        		CENTRAL INDEX KEY:			0000999999
        		STANDARD INDUSTRIAL CLASSIFICATION:	WATER TRANSPORTATION [4400]

        	BUSINESS ADDRESS:
        		STREET 1:		1 HARBOR STREET
        		CITY:			OSLO
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <FILENAME>cover.txt
        <TEXT>
        FORM 6-K
        Halvard Marine Group, Inc. files its announcement as Exhibit 99.1.
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <FILENAME>exhibit.txt
        <TEXT>
        {text}
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>

        """;
}
