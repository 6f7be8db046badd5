using System.Text;

namespace FilingData.Parsing.Tests.Steps;

/// <summary>
/// A text that one part makes long: where something is looked for again from each of its places, the steps grow faster than the text.
/// </summary>
/// <param name="Part">What stands there again and again; {0} is another word each time.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record GrowingText(string Part, string Before = GrowingText.Head, string After = "")
{
    public const string Head = "Exhibit 99.1\n\nHalvard Marine Announces Plans\n\nOSLO, March 3, 2021 (GLOBE NEWSWIRE) — Halvard Marine Group, Inc. "
        + "(Nasdaq: HALV) (“Halvard” or the “Company”) today announced plans.\n\n";
    private const string Page = "<html><body>", Row = "<html><body><table><tr>";
    private const string Form = "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\n", Submission = "<SEC-DOCUMENT>\n";

    private static readonly string[] Marks =
    [
        "(", ")", "(a) ", "(a", "“a ", "a” ", "\"a ", "“‘a’ b” ", "’s ", "[", ".", ". ", "A.", "A. ", "It is. ", "-", "- ", "a — ", "/", ":", ";",
        ",", ", ", "…", "!", "? ", "*", "_", "&", "%", "$", "=",
        "\u200b", "\ud83d", "😀", "\u2028", "\r", "\u00a0", "\t", " ", "\n", "\f", "\uFFFD", "â€œ", "a\u0013", "&amp;", "&#147;", "<", "< ",
        "<TYPE>EX-99\n", "<PAGE>\n", "*/", "{0} {{",
    ];

    private static readonly string[] Words =
    [
        "a", "A", "1", "1 ", "1,", "a b ", "N E W S ", "and ", "of ", "the ", "of the Company ", "Halvard ", "Ax{0} ", "Ax{0}, ", "$1 ",
        "$1.5 million, ", "20% ", "20% of the ", "March 3, 2021, ", "March ",
        "the third quarter of 2021 ", "six (6) ", "six ", "hundred ", "thousand and ", "http://www.example.com/a ", "a@b.com ", "(NYSE: HALV) ",
        "(NYSE: ", "he said ", "which is a subsidiary of ",
        "Halvard, which acquired Skua, ", "to acquire to sell to ", "Chief Executive Officer and President of the Company, ",
        "It is good.The plan is", "good.”“The ", "Plan: good; ", "not ", "shares of ",
    ];

    private static readonly string[] Numbers =
    [
        "one hundred and ", "approximately up to ", "(((", "$($($", "1-1-1-", "5 to ", "first and ", "first quarter and ", "shares of ", "Class A ",
        "of the ", "a.a.", "1,111,", "1.1.", "x",
    ];

    private static readonly string[] Names =
    [
        "Skua{0} Mill Ltd. (“Skua{0}”) ", "Skua{0} Mill Ltd. (“Skua{0}”) said so.\n\n", "Skua Mill Ltd. (“Skua”) ", "Skua{0} Mill{0} Ltd., ",
        "Mr. Lars{0} Bakken{0}, ", "Mr. Lars{0} Bakken, ",
        "“Yes,” said Lars{0} Bakken{0}, Chief Executive Officer of the Company. ", "the “X{0}” and X{0}, ", "the “Merger {0}” is ",
        "(collectively, the “A” and the “B”, and together with ", "“Yes,” he said. “No.” ",
        "Halvard{0} Marine, Inc., a company of Halvard{0} Holdings Ltd. and ", "Bank of {0}, ", "the Ax{0} Agreement ",
    ];

    private static readonly string[] Sentences =
    [
        "The Company transferred 20% of the equity interest in Skagen Boats AS to Lindholm Partners Inc. for $2 million. ",
        "The Company transferred 20% of the equity interest in Skagen Boats AS for $2 million.\n\n",
        "Halvard transferred 20% of the equity interest in Skagen{0} AS to Lindholm{0} Inc. for $2 million. ",
        "Following completion of the transfer, Skua holds 20% and Halvard holds 30%. ", "Skua holds 20% and ",
        "Mr. Lars{0} Bakken{0} has resigned as a director of the Company, effective March 5, 2021. ",
        "Mr. Lars{0} Bakken{0} informed the Company on March 2, 2021 that he resigns, and had no disagreement with it. ",
        "The board declared a dividend of $0.25 per share, payable on June 15, 2021 to holders of record on June 1, 2021. ",
        "Revenue was $160.0 million, compared with $145.0 million a year before. ",
        "$500 million of 4.5% senior notes due 2031, ", "expects revenue of $1 million to $2 million for the third quarter of 2021 and ",
        "The Company filed a lawsuit against Skua{0} Ltd. in the court of Oslo. ",
        "Skua{0} Partners LLC acted as financial advisor to the Company. ", "The Company will merge with Skua{0} Ltd. on March 5, 2021. ",
        "The Company was sold for $1 million in 2019 by Ax{0} Ltd. ",
    ];

    private static readonly string[] Lines =
    [
        "a\n", "A\n\n", "\fa\n", "- 2 -\n\nThe plan is good and so on.\n\n", "• The plan is good\n", "The Plan\n\nIt is good.\n\n",
        "About Halvard\n\nHalvard is.\n\n", "(1) It is.\n",
        "The plan of the Company is good and it is going to be carried out soon\n", "Revenue          1,000      2,000\n",
        "Revenue          1,000      2,000\nTotal          1,000      2,000\n",
        "Contact: Lars{0} Bakken{0}, +47 55 55 55 55\n", "For 2021 the Company expects:\n• revenue of $1 million to $2 million\n", "Exhibit 99.1\n",
        "M1234567890123456789012345678901234567890123456789012345678901\n",
        "1\n\f", "A-1\n\f\f", "E x h i ", "<TABLE>\n<S> <C>\n",
    ];

    private static readonly string[] Openings =
    [
        "Halvard Marine Announces Plans\n", "today announced that it ", "OSLO, March 3, 2021 (GLOBE NEWSWIRE) — ",
        "OSLO, March 3, 2021 (GLOBE NEWSWIRE) — Halvard today announced.\n\n", "Exhibit 99.1\n", "a (b\n",
        "CORRECTING and REPLACING ", "FOR IMMEDIATE RELEASE\n",
    ];

    private static readonly string[] Elements =
    [
        "<p>The plan is good.</p>", "<b>", "</b>", "<div>a", "<p>a", "a<br>", "<font>a</font> ", "a<sup>1</sup> ", "<ul><li>a", "<table><tr><td>1",
        "<table><tr><td>1</td><td>2</td></tr></table>", "<!-- ", "<script>",
        "&amp;", "&#147;", "&", "&#", "<", "<b", "<br>", "<p>", "<font>x", "<b><i>x</b></i>", "<div>x</p></div>", "<p style='a:b'>", "<ol><li>",
        "<li>", "<pre>\n \n", "<table>", "<a href=", "<ix:nonNumeric>a", "<hr style=\"page-break-after:always\">a",
        "<p style=\"text-align:center\"><b>Plan</b></p>",
    ];

    private static readonly string[] Cells =
    [
        "<td>1</td>", "<td colspan=1000>1</td>", "<tr><td>Revenue</td><td>1</td><td>2</td></tr>", "<tr><td rowspan=1000>1</td><td>2</td></tr>",
        "<tr><td rowspan=1000>1<td>", "<td colspan=1000>1", "<tr><td>Total</td><td>$</td><td>1</td><td>)</td></tr>",
    ];

    private static readonly string[] Documents =
    [
        "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nHalvard today announced\n</TEXT>\n</DOCUMENT>\n", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\na\n",
        "<SEC-HEADER>\n", "FILER:\n\tCOMPANY CONFORMED NAME:\tX{0}\n", "<TEXT>\nbegin 644 a.gif\nM12345\nend\n",
        "<DOCUMENT>", "<DOCUMENT><TEXT>", "<TEXT>", "<DOCUMENT><TYPE>EX-99.1\n<TEXT>x</TEXT>",
    ];

    private static readonly string[] Covers =
    [
        "Exhibit 99.1\n", "Exhibit 99.1\n0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 \n", "SIGNATURES\n\f",
        "Item 8.01\n",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GrowingText> All { get; } =
    [
        .. new[] { Marks, Words, Numbers, Names, Sentences, Lines }.SelectMany(parts => parts).Select(part => new GrowingText(part)),
        .. Openings.Select(part => new GrowingText(part, "")),
        .. Elements.Select(part => new GrowingText(part, Page)),
        .. Cells.Select(part => new GrowingText(part, Row)),
        new GrowingText("a=1 ", Page + "<p ", ">a</p>"), new GrowingText("a:1;", Page + "<p style=\"", "\">a</p>"),
        new GrowingText("a", Page + "<p a=\""),
        .. Documents.Select(part => new GrowingText(part, Submission)),
        new GrowingText("FILER:\n\tCOMPANY CONFORMED NAME:\tX{0}\n", Submission + "<SEC-HEADER>\n", "</SEC-HEADER>\n"),
        new GrowingText("\tFORMER CONFORMED NAME:\tY{0}\n", Submission + "<SEC-HEADER>\nCOMPANY CONFORMED NAME:\tX\n"),
        new GrowingText("COMPANY CONFORMED NAME:\tX{0}\n", Submission + "<SEC-HEADER>\n"),
        .. Covers.Select(part => new GrowingText(part, Form)), new GrowingText("Date of report ", Form + "SIGNATURES\n"),
        new GrowingText("Item 8.01. Other Events\nExhibit 99.1\nSIGNATURES\nPursuant to the requirements\n", Form),
        new GrowingText("\fThe page\n", Form),
    ];

    /// <summary>The text with so many characters, or a part more.</summary>
    public string OfLength(int length)
    {
        var text = new StringBuilder(Before);
        for (var i = 0; text.Length + After.Length < length; i++)
            text.Append(Part.Replace("{0}", Word(i), StringComparison.Ordinal));
        return text.Append(After).ToString();
    }

    private static string Word(int number) => (number < 26 ? "" : Word((number / 26) - 1)) + (char)('a' + (number % 26));
}
