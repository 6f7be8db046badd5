using System.Text;

namespace FilingData.Parsing.Tests.Fuzzing;

/// <summary>Makes announcements at random: how they are written, without sense.</summary>
internal sealed class ReleaseGrammar(Random random)
{
    private static readonly string[] Companies =
    [
        "Halvard Marine Group, Inc.", "Skua Mill Ltd.", "Tern Pulp Corp.", "Beijing Heron Co., Ltd.", "Gannet AG", "eGull", "Petrel & Sons, L.P.",
        "class", "Equals Inc.",
    ];

    private static readonly string[] Terms = ["Halvard", "Company", "Notes", "Skua", "Merger Agreement", "Coastline Entities", "we", "GetHashCode",
        "{0}"];
    private static readonly string[] People = ["Ingrid Dahl", "Mr. Lars Bakken", "Dr. J. R. O’Neil, Jr.", "Wei Li", "Mary van der Berg"];
    private static readonly string[] Figures =
    [
        "$1", "US$1.5 billion", "RMB 1", "66.67%", "110%", "six (6)", "six (5)", "(3.2)%", "2 shares", "50% equity interest plus 1 share",
        "10,000,000", "$0.25 per share", "12.5 bps", "1-for-10",
    ];

    private static readonly string[] Dates =
    [
        "March 3, 2021", "Friday, March 5, 2021", "September 31, 2021", "03/04/2021", "2021-03-03", "the third quarter of 2021", "June 2021",
        "31 December 2021",
    ];

    private static readonly string[] Verbs =
    [
        "acquired", "has completed the sale of", "transferred", "appointed", "declared a quarterly dividend of", "priced an offering of",
        "will repurchase up to", "resigned from", "reported revenue of", "filed a lawsuit against",
    ];

    /// <summary>An announcement in one of the forms.</summary>
    public string Next() => random.Next(4) switch
    {
        0 => Page(Release()),
        1 => Submission(random.Next(2) == 0 ? Release() : Page(Release())),
        _ => Release(),
    };

    private string Release()
    {
        var text = new StringBuilder();
        Maybe(() => text.Append("Exhibit 99.1\n\n"));
        Maybe(() => text.Append(Company()).Append(' ').Append(Of(["Announces", "Completes", "Reports", "to Acquire"])).Append(' ').Append(Company())
            .Append("\n\n"));
        Maybe(() => text.Append(Of(["OSLO", "NEW YORK and LOS ANGELES", "PALO ALTO, Calif."])).Append(", ").Append(Of(Dates))
            .Append(Of([" (GLOBE NEWSWIRE) — ", " /PRNewswire/ -- ", "--(BUSINESS WIRE)--", " - "])));
        for (var i = random.Next(8); i >= 0; i--)
            text.Append(Paragraph()).Append(Of(["\n\n", "\n\n", "\n", "\r\n\r\n", "\n\n- 2 -\n\n"]));
        Maybe(() => text.Append("About ").Append(Of(Terms)).Append("\n\n").Append(Paragraph()).Append("\n\nSafe Harbor Statement\n\n")
            .Append(Paragraph()));
        return text.ToString();
    }

    private string Paragraph() => random.Next(8) switch
    {
        0 => "(in thousands)          2021       2020\n" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Row())),
        1 => string.Join('\n', Enumerable.Range(0, random.Next(1, 5)).Select(_ => "• " + Sentence())),
        2 => "“" + Sentence() + "” said " + Of(People) + ", Chief Executive Officer of " + Company() + ". “" + Sentence() + "”",
        _ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence())),
    };

    private string Row() => $"{Of(["Revenue", "Total", "Net income", "Costs"])}          {random.Next(2000):N0}      {random.Next(2000):N0}\n";

    private string Sentence() => random.Next(3) switch
    {
        0 => $"{Company()} today announced that {Of(People)} {Of(Verbs)} {Of(Figures)} on {Of(Dates)}.",
        1 => $"Following completion of the transfer, {Of(Terms)} holds {Of(Figures)} and {Of(Terms)} holds {Of(Figures)} in {Company()}.",
        _ => $"On {Of(Dates)} the {Of(Terms)} {Of(Verbs)} {Company()} for {Of(Figures)}, payable on {Of(Dates)} to holders of record on {Of(Dates)}.",
    };

    private string Company()
    {
        var name = Of(Companies);
        return random.Next(3) switch
        {
            0 => $"{name} (Nasdaq: HALV) (“{Of(Terms)}” or the “{Of(Terms)}”)",
            1 => $"{name} (the “{Of(Terms)}”)",
            _ => name,
        };
    }

    private string Page(string text) =>
        "<html><body>" + string.Concat(text.Split("\n\n")
        .Select(paragraph => random.Next(6) == 0 ? Table(paragraph) : "<p>" + paragraph + "</p>\n")) + "</body></html>";

    private static string Table(string paragraph)
    {
        var rows = paragraph.Replace("   ", "</td><td>", StringComparison.Ordinal).Replace("\n", "</td></tr><tr><td>", StringComparison.Ordinal);
        return "<table><tr><td>" + rows + "</td></tr></table>";
    }

    private string Submission(string text) =>
        $"""
        <SEC-DOCUMENT>a.txt : 20210304
        <SEC-HEADER>
        ACCESSION NUMBER:	0000999999-21-000001
        CONFORMED SUBMISSION TYPE:	8-K
        FILED AS OF DATE:	20210304
        COMPANY CONFORMED NAME:	{Of(Companies)}
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>8-K
        <TEXT>
        Form 8-K
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <TEXT>
        {text}
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>

        """;

    private string Of(string[] words) => words[random.Next(words.Length)];

    private void Maybe(Action write)
    {
        if (random.Next(8) > 0)
            write();
    }
}
