namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What issuers expect, as rows of a table.</summary>
public class OutlookTableTests
{
    [Fact]
    public void What_was_expected_before_is_no_expectation() => Assert.Equal(
        ["period: FY 2022", "metric: Net sales: USD 11.05 billion to 11.15 billion", "metric: Diluted earnings per share: USD 25.10 to 25.60", "metric: Effective tax rate: approximately 23.9%"],
        Rows("Fiscal 2022 Outlook", "Prior FY22 Outlook", "Updated FY22 Outlook", "11.0 billion to $11.1 billion", "11.05 billion to $11.15 billion"));

    [Fact]
    public void Each_column_has_its_period() => Assert.Equal(
        [
            "period: Q2 2022", "metric: Net sales: USD 2.5 billion", "metric: Diluted earnings per share: USD 24.70 to 25.40", "metric: Effective tax rate: 23%",
            "period: FY 2022", "metric: Net sales: USD 11.1 billion to 11.2 billion", "metric: Diluted earnings per share: USD 25.10 to 25.60", "metric: Effective tax rate: approximately 23.9%",
        ],
        Rows("Guidance", "Second Quarter 2022", "Full Year 2022", "2.5 billion", "11.1 billion to $11.2 billion"));

    [Fact]
    public void An_amount_that_leaves_out_what_it_counts_in_is_none() => Assert.Equal(
        ["period: FY 2022", "metric: Diluted earnings per share: USD 25.10 to 25.60", "metric: Effective tax rate: approximately 23.9%"],
        Rows("Fiscal 2022 Outlook", "Prior FY22 Outlook", "Updated FY22 Outlook", "350 to $360", "370 to $380"));

    [Fact]
    public void A_table_of_results_is_no_outlook() =>
        Assert.DoesNotContain(Releases.Read<Earnings>(Document("Summary", "Second Quarter 2022", "Full Year 2022", "2.5 billion", "11.1 billion")).Also, also => also is Guidance);

    private static string[] Rows(params string[] parts) =>
        Releases.Rows(Releases.Of<Guidance>(Releases.Read<Earnings>(Document(parts[0], parts[1], parts[2], parts[3], parts[4]))));

    private static string Document(string heading, string first, string second, string firstSales, string secondSales) =>
        $"""
        <html><body><p>EXHIBIT 99.1</p><p><b>Larkspur Robotics Reports First Quarter 2022 Results</b></p>
        <p>BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million.</p>
        <p><b>{heading}</b></p>
        <p>The company has updated its {(heading == "Summary" ? "figures" : "outlook")}.</p>
        <table><tr><td></td><td>{first}</td><td>{second}</td></tr>
        <tr><td>Net sales</td><td>${firstSales}</td><td>${secondSales}</td></tr>
        <tr><td>New stores, net</td><td>25-30</td><td>no change</td></tr>
        <tr><td>Diluted earnings per share</td><td>$24.70 to $25.40</td><td>$25.10 - $25.60</td></tr>
        <tr><td>Effective tax rate (1)</td><td>23%</td><td>approximately 23.9%</td></tr></table>
        <p><b>Conference Call</b></p><p>A call will be held today.</p></body></html>
        """;
}
