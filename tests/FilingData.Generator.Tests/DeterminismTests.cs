using System.Globalization;
using FilingData.Generator.Tests.Running;

namespace FilingData.Generator.Tests;

/// <summary>The same filings give the same bytes anywhere.</summary>
public class DeterminismTests
{
    private static readonly string Sale = """
        Exhibit 99.1

        Harbor Light Completes Sale of Quay Networks

        LISBON, March 4, 2021 (GLOBE NEWSWIRE) — Harbor Light Group, Inc. (Nasdaq: HRBL) (“Harbor Light” or the “Company”), an Internet infrastructure
        company, today announced that the Company has completed the sale of 66.67% of the equity interest in Quay Networks Co., Ltd. (“Quay”) to Northern Cable
        Limited (“Northern”) for a consideration of EUR 1.5 million.

        “We thank the team at Quay,” said Ana Petrova, Chief Executive Officer of the Company.

        About Harbor Light

        Harbor Light Group, Inc. operates in more than 30 cities.

        """.ReplaceLineEndings("\n");

    private static readonly string Departure = Sale
        .Replace("Harbor Light Completes Sale of Quay Networks", "Harbor Light Announces Resignation of Director", StringComparison.Ordinal)
        .Replace("March 4, 2021", "İ March 5, 2021", StringComparison.Ordinal);

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_culture_changes_nothing(string culture)
    {
        var expected = Of("/a/", Sale, Departure).Sources();
        var (current, currentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Of("/a/", Sale, Departure).Sources());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, currentUi);
        }
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var project = Many();
        var expected = project.Sources();
        var random = new Random(4);
        for (var i = 0; i < 5; i++)
        {
            var files = project.Files.ToArray();
            random.Shuffle(files);
            Assert.Equal(expected, (project with { Files = [.. files] }).Sources());
        }
    }

    [Fact]
    public void Line_ends_change_nothing() => Assert.Equal(
        Of("/a/", Sale, Departure).Sources(),
        Of("/a/", Sale.ReplaceLineEndings("\r\n"), Departure.ReplaceLineEndings("\r\n")).Sources());

    [Fact]
    public void The_folder_changes_nothing() => Assert.Equal(Of("/a/", Sale, Departure).Sources(), Of("C:\\Users\\me\\", Sale, Departure).Sources());

    [Fact]
    public void Generated_code_has_line_feeds_only() =>
        Assert.All(Of("/a/", Sale.ReplaceLineEndings("\r\n")).Sources().Values, code => Assert.DoesNotContain('\r', code));

    private static Project Of(string folder, params string[] texts) => new()
    {
        Files = [.. texts.Select((text, i) => new InputFile(folder + "filing" + i + ".txt", text)
            .With("FilingResourceName", "FilingData/filing" + i + ".txt"))],
    };

    /// <summary>Several issuers, ambiguous names, two spellings, the same name twice.</summary>
    private static Project Many() => Samples.Project([.. Enumerable.Range(0, 60).Select(i => Samples.Sale(
        i % 7 == 0 ? "HARBOR LIGHT INC" : "Harbor " + (char)('A' + (i % 5)) + " Group, Inc.",
        new DateOnly(2020, 1, 1).AddDays(i / 2).ToString("O", CultureInfo.InvariantCulture),
        "headline " + i))]);
}
