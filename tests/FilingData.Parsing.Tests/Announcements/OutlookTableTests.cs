namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What issuers expect, as rows of a table.</summary>
public class OutlookTableTests
{
    [Fact]
    public void What_was_expected_before_is_no_expectation() => Assert.Equal(
        ["period: FY 2022", "metric: Net sales: USD 11.05 billion to 11.15 billion", "metric: Diluted earnings per share: USD 25.10 to 25.60",
            "metric: Effective tax rate: approximately 23.9%"],
        Rows("Fiscal 2022 Outlook", "Prior FY22 Outlook", "Updated FY22 Outlook", "11.0 billion to $11.1 billion",
            "11.05 billion to $11.15 billion"));

    [Fact]
    public void Each_column_has_its_period() => Assert.Equal(
        [
            "period: Q2 2022", "metric: Net sales: USD 2.5 billion", "metric: Diluted earnings per share: USD 24.70 to 25.40",
            "metric: Effective tax rate: 23%",
            "period: FY 2022", "metric: Net sales: USD 11.1 billion to 11.2 billion", "metric: Diluted earnings per share: USD 25.10 to 25.60",
            "metric: Effective tax rate: approximately 23.9%",
        ],
        Rows("Guidance", "Second Quarter 2022", "Full Year 2022", "2.5 billion", "11.1 billion to $11.2 billion"));

    [Fact]
    public void An_amount_that_leaves_out_what_it_counts_in_is_none() => Assert.Equal(
        ["period: FY 2022", "metric: Diluted earnings per share: USD 25.10 to 25.60", "metric: Effective tax rate: approximately 23.9%"],
        Rows("Fiscal 2022 Outlook", "Prior FY22 Outlook", "Updated FY22 Outlook", "350 to $360", "370 to $380"));

    [Fact]
    public void A_table_of_results_is_no_outlook() =>
        Assert.DoesNotContain(Releases.Read<Earnings>(Document("Summary", "Second Quarter 2022", "Full Year 2022", "2.5 billion", "11.1 billion")).Also, also => also is Guidance);

    [Fact]
    public void A_low_and_a_high_column_are_one_range() => Assert.Equal(
        ["period: Q2 2022", "metric: Revenue: USD 93.5 million to 95.0 million", "metric: Net loss per share: USD -0.05 to -0.03", "period: FY 2022",
            "metric: Revenue: USD 380.0 million to 390.0 million", "metric: Net loss per share: USD -0.20 to -0.16"],
        Rows("For the second quarter and the full year the company expects:", """
            <tr><td></td><td colspan=2>Second Quarter 2022</td><td colspan=2>Full Year 2022</td></tr><tr><td></td><td>Low</td><td>High</td><td>Low</td><td>High</td></tr>
            <tr><td>Revenue (in millions)</td><td>$93.5</td><td>$95.0</td><td>$380.0</td><td>$390.0</td></tr>
            <tr><td>New stores</td><td>2</td><td>3</td><td>8</td><td>10</td></tr>
            <tr><td>Net loss per share</td><td>$(0.05)</td><td>$(0.03)</td><td>$(0.20)</td><td>$(0.16)</td></tr>
            """));

    [Fact]
    public void The_sentence_above_the_table_names_its_period() => Assert.Equal(
        ["period: FY 2022", "metric: Capital expenditures (net of grants): USD 12 million to 14 million", "metric: Gross margin: 40% to 42%"],
        Rows("Our guidance for fiscal 2022 is as follows:", """
            <tr><td></td><td>Previous</td><td>Current</td></tr>
            <tr><td>Capital expenditures (net of grants)</td><td>$10 million</td><td>$</td><td>12 million to $14 million</td></tr>
            <tr><td>Gross margin</td><td>39% to 41%</td><td></td><td>40% to 42%</td></tr>
            """));

    [Fact]
    public void A_range_in_three_cells_counts_in_what_the_table_counts_in() => Assert.Equal(
        ["period: Q2 2022", "metric: Net sales: USD 93 million to 95 million", "metric: Earnings per share: USD 0.20 to 0.22"],
        Rows("The outlook for the second quarter of 2022 is below.", """
            <tr><td>(in millions, except per share amounts)</td><td colspan=3>Guidance</td></tr>
            <tr><td>Net sales</td><td>$93</td><td>to</td><td>$95</td></tr>
            <tr><td>Earnings per share</td><td>$0.20</td><td>to</td><td>$0.22</td></tr>
            <tr><td>Shares</td><td>40</td><td></td><td></td></tr>
            """));

    [Fact]
    public void How_an_outlook_is_reconciled_is_no_outlook() => Assert.DoesNotContain(Releases.Read<Earnings>(Document("Our guidance for fiscal 2022 is as follows:", """
            <tr><td>Reconciliation of guidance</td><td>Low</td><td>High</td></tr><tr><td>Net income</td><td>$10,000,000</td><td>$12,000,000</td></tr><tr><td>Income tax expense</td><td>2,000,000</td><td>3,000,000</td></tr>
            """)).Also, also => also is Guidance);

    private static string[] Rows(string opening, string rows) =>
        Releases.Rows(Releases.Of<Guidance>(Releases.Read<Earnings>(Document(opening, rows))));

    private static string Document(string opening, string rows) =>
        $"""
        <html><body><p>EXHIBIT 99.1</p><p><b>Larkspur Robotics Reports First Quarter 2022 Results</b></p>
        <p>BOSTON, May 4, 2022 /PRNewswire/ -- Larkspur Robotics, Inc. (Nasdaq: LARK) today reported results for the first quarter ended March 31, 2022. Revenue was $88.0 million.</p>
        <p><b>What Comes Next</b></p><p>{opening}</p><table>{rows}</table>
        <p><b>Conference Call</b></p><p>A call will be held today.</p></body></html>
        """;

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
