using FilingData.Package.Tests.Building;

namespace FilingData.Package.Tests;

/// <summary>A build with malformed filings fails, and says of each file what is wrong, where, and what was expected.</summary>
public class MalformedFilingTests
{
    private static readonly (string File, string Text)[] Filings =
    [
        ("a-empty.txt", ""),
        ("b-binary.txt", "Exhibit 99.1\n\0\0\u0001\u0002\0\0\0"),
        ("c-damaged.txt", Release("Acme Widgets Names Chief Executive", "BERLIN, March 3, 2020", "Acme Widgets\uFFFD new head is Jane Roe.")),
        ("d-headless.txt", "Exhibit 99.1\n\nBERLIN, March 4, 2020 (GLOBE NEWSWIRE) — Acme Widgets, Inc. (NYSE: ACW) (“Acme”) today announced its results.\n"),
        ("e-undated.txt", Release("Acme Widgets Opens Plant", "BERLIN", "The plant makes widgets.")),
        ("f-impossible-date.txt", Release("Acme Widgets Opens Second Plant", "BERLIN, September 31, 2020", "The plant makes widgets.")),
        ("g-wrong-weekday.txt", Release("Acme Widgets Opens Third Plant", "BERLIN, March 5, 2020",
            "It opened on Monday, March 2, 2020 and rests on Friday, March 5, 2020.")),
        ("h-no-issuer.txt", "Exhibit 99.1\n\nA Plant Opens\n\nBERLIN, March 6, 2020 (GLOBE NEWSWIRE) — It was announced today that a plant has been opened.\n"),
        ("i-unclosed.txt", Release("Acme Widgets Opens Fourth Plant", "BERLIN, March 9, 2020",
            "“We are proud of our plant, said Jane Roe, Chief Executive Officer of Acme.")),
        ("j-over-100.txt", Release("Acme Widgets Completes Sale of Bolts GmbH", "BERLIN, March 10, 2020",
            "Acme has sold 104% of the equity interest in Bolts GmbH (“Bolts”) to Nuts AG (“Nuts”) for a consideration of EUR 5 million.")),
        ("k-word-and-figure.txt", Release("Acme Widgets Opens Fifth Plant", "BERLIN, March 11, 2020", "Acme now has six (5) plants.")),
        ("l-holdings.txt", Release("Acme Widgets Completes Sale of Shares in Bolts GmbH", "BERLIN, March 12, 2020",
            "Acme transferred 20% of the equity interest in Bolts GmbH (“Bolts”) to Nuts AG (“Nuts”) for a consideration of EUR 5 million. "
            + "Immediately prior to the transfer, Acme held 70% equity interest in Bolts. Following completion of the transfer, Acme holds 60% equity interest in Bolts.")),
        ("m-stakes.txt", Release("Acme Widgets Completes Sale of Stake in Bolts GmbH", "BERLIN, March 13, 2020",
            "Acme transferred 66.67% of the equity interest in Bolts GmbH (“Bolts”) to Nuts AG (“Nuts”) for a consideration of EUR 5 million. "
            + "Following completion of the transfer, Nuts holds 66.67% and Acme holds 33.43% equity interest in Bolts.")),
        ("n-directors.txt", Release("Acme Widgets Announces Resignation of Director", "BERLIN, March 16, 2020",
            "Mr. John Doe has resigned from the board of directors, effective immediately. "
            + "Following his resignation, the board consists of five directors, six of whom are independent directors.")),
        ("o-twice.txt", Release("Acme Widgets Announces Resignation of Director", "BERLIN, March 17, 2020",
            "Mr. John Doe has resigned as a director of Acme.")),
        ("p-twice.txt", Release("Acme Widgets Announces Resignation of Director", "BERLIN, March 17, 2020",
            "Mr. John Doe has resigned as a director of Acme.")),
        ("q-one-name.txt", Release("Acme Widgets Announces Resignation of Director", "BERLIN, March 18, 2020",
            "Mr. John Doe has resigned as a director of Acme.")),
        ("r-one-name.txt", Release("Second Director of Acme Widgets Resigns", "BERLIN, March 18, 2020",
            "Ms. Mary Major has resigned as a director of Acme.")),
        ("s-no-release.txt", """
            UNITED STATES
            SECURITIES AND EXCHANGE COMMISSION
            Washington, D.C. 20549

            FORM 8-K

            CURRENT REPORT

            Date of Report: March 19, 2020

            ACME WIDGETS, INC.
            (Exact name of registrant as specified in its charter)

            Item 9.01 Financial Statements and Exhibits.

            """),
    ];

    private const string Expected = """
        a-empty.txt(1,1): error FD0101: The filing is empty: expected the text of an announcement; remove the file or fetch it again
        b-binary.txt(2,1): error FD0102: The filing holds binary content (control characters where letters should be, such as U+0000): expected plain text, HTML or an EDGAR submission
        c-damaged.txt(7,13): error FD0103: A character was lost in decoding (U+FFFD in 'Widgets�'): the file is no UTF-8, probably Windows-1252; save it as UTF-8
        d-headless.txt(3,1): error FD0201: No headline: expected the announcement's title above 'BERLIN, March 4, 2020 (GLOBE NEWSWIRE)'
        e-undated.txt(5,1): error FD0202: No date: expected a dateline such as 'BEIJING, September 27, 2017 —', a date at the head or a submission's header; or give it in the project: <Filing Update="**/e-undated.txt" Date="2017-09-27" />
        f-impossible-date.txt(5,9): error FD0203: 'September 31, 2020' is no date: September has 30 days
        g-wrong-weekday.txt(7,49): error FD0301: 2020-03-05 is a Thursday, not a Friday
        h-no-issuer.txt(5,42): error FD0204: No issuer: expected a company's name with its listing or a defined term behind the dateline, found 'It was announced today that a plant has'; or give it in the project: <Filing Update="**/h-no-issuer.txt" Issuer="Example" />
        i-unclosed.txt(7,2): error FD0205: The quotation that begins with 'We are proud of our plant, said Jane' never ends: expected a closing quotation mark before the end of the paragraph
        j-over-100.txt(7,15): error FD0302: '104%' is more than the whole: a stake lies between 0 % and 100 %
        k-word-and-figure.txt(7,14): error FD0303: 'six (5)' says 6 in words and 5 in figures: expected the same number twice
        l-holdings.txt(7,251): error FD0304: Acme holds 60 % after the transfer, but 70 % before it less 20 % transferred is 50 %
        m-stakes.txt(7,201): error FD0305: 66.67 % (Nuts) and 33.43 % (Acme) add up to 100.1 %: expected 100 %
        n-directors.txt(7,144): error FD0306: 6 independent directors on a board of 5: expected no more than the board has members
        o-twice.txt(3,1): error FD0401: 'o-twice.txt' is the same filing as 'p-twice.txt': remove one of the two
        p-twice.txt(3,1): error FD0401: 'p-twice.txt' is the same filing as 'o-twice.txt': remove one of the two
        q-one-name.txt(3,1): error FD0402: 'AcmeWidgets.DirectorResignation20200318' is the name of 'r-one-name.txt' too: give one of them another in the project: <Filing Update="**/q-one-name.txt" Name="DirectorResignation20200318No2" />
        r-one-name.txt(3,1): error FD0402: 'AcmeWidgets.DirectorResignation20200318' is the name of 'q-one-name.txt' too: give one of them another in the project: <Filing Update="**/r-one-name.txt" Name="DirectorResignation20200318No2" />
        s-no-release.txt(5,1): error FD0104: This is no Exhibit 99 announcement but a Form 8-K without an Exhibit 99: add the exhibit itself, or take the file out of the filings
        """;

    [Fact]
    public async Task The_build_fails_with_exactly_the_listed_lines()
    {
        var consumer = await Consumer.Create();
        consumer.Project("app");
        foreach (var (file, text) in Filings)
            consumer.Write("app/filings/" + file, text);

        var built = await consumer.Build("app");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(Expected, string.Join('\n', built.BuildErrors(Path.Combine(consumer.Folder, "app", "filings"))));
    }

    private static string Release(string headline, string dateline, string news) => $"""
        Exhibit 99.1

        {headline}

        {dateline} (GLOBE NEWSWIRE) — Acme Widgets, Inc. (NYSE: ACW) (“Acme” or the “Company”), a maker of widgets, today announced news.

        {news}

        About Acme

        Acme makes widgets.

        """;
}
