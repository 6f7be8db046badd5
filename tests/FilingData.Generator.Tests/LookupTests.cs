using System.Globalization;
using FilingData.Generator.Tests.Running;
using FilingData.Lookup;

namespace FilingData.Generator.Tests;

/// <summary>How filings are found.</summary>
public class LookupTests
{
    private static readonly Lazy<Type> Filings = new(() => Samples.Project(
        Samples.Sale("Alpha Group, Inc.", "2020-06-01", "Alpha sells") with { People = [new Person("Zoë Ångström"), new Person("Ana Petrova")] },
        Samples.Sale("Beta Group, Inc.", "2019-06-01", "Beta sells"),
        Samples.Payout("Beta Group, Inc.", "2021-06-01", "Beta pays"),
        Samples.Payout("Gamma plc", "2020-06-01", "Gamma pays") with { Date = null }).Load().GetType("FilingData.Filings")!);

    [Fact]
    public void All_are_in_the_order_of_their_dates_and_those_without_one_last() =>
        Assert.Equal(["Beta sells", "Alpha sells", "Beta pays", "Gamma pays"], Headlines((FilingList)Get("All")));

    [Theory]
    [InlineData("ByIssuer", "Beta Group, Inc.", "Beta sells", "Beta pays")]
    [InlineData("ByIssuer", "BETA", "Beta sells", "Beta pays")]
    [InlineData("BySymbol", "HRBL", "Beta sells", "Alpha sells")]
    [InlineData("BySymbol", "hrbl", "Beta sells", "Alpha sells")]
    [InlineData("BySymbol", "HRB")]
    [InlineData("BySymbol", "")]
    [InlineData("ByCik", "1234567", "Beta sells", "Alpha sells")]
    [InlineData("ByCik", "0001234567", "Beta sells", "Alpha sells")]
    [InlineData("ByAccessionNumber", "0001234567-21-000042", "Beta sells", "Alpha sells")]
    [InlineData("ByKind", "Dividend", "Beta pays", "Gamma pays")]
    [InlineData("ByPerson", "Ana Petrova", "Beta sells", "Alpha sells")]
    [InlineData("ByPerson", "Zoë Ångström", "Alpha sells")]
    [InlineData("ByOrganization", "Northern Cable Limited", "Beta sells", "Alpha sells")]
    public void A_table_finds(string table, string key, params string[] expected) =>
        Assert.Equal(expected, Headlines(((FilingTable)Get(table))[key]));

    [Theory]
    [InlineData(2020, "Alpha sells")]
    [InlineData(1492)]
    [InlineData(-5)]
    public void A_year_has_its_filings(int year, params string[] expected) => Assert.Equal(expected, Headlines(((FilingYears)Get("ByYear"))[year]));

    [Theory]
    [InlineData("2019-06-01", "2020-06-01", "Beta sells", "Alpha sells")]
    [InlineData("2019-06-02", "2020-05-31")]
    [InlineData("2022-01-01", "2019-01-01")]
    [InlineData("0001-01-01", "9999-12-31", "Beta sells", "Alpha sells", "Beta pays")]
    public void Days_have_the_filings_between_them(string from, string to, params string[] expected) =>
        Assert.Equal(expected, Headlines((FilingList)Filings.Value.GetMethod("Between")!.Invoke(null, [Samples.Day(from), Samples.Day(to)])!));

    [Fact]
    public void An_issuer_has_its_own() =>
        Assert.Equal(["Beta sells", "Beta pays"], Headlines((FilingList)Filings.Value.GetNestedType("Beta")!.GetProperty("All")!.GetValue(null)!));

    [Fact]
    public void A_table_tells_its_keys() => Assert.Equal(["Ana Petrova", "Zoë Ångström"], ((FilingTable)Get("ByPerson")).Keys);

    [Fact]
    public void What_is_found_is_the_member_itself() => Assert.Same(
        Filings.Value.GetNestedType("Alpha")!.GetProperty("Divestiture2020")!.GetValue(null),
        ((FilingTable)Get("BySymbol"))["HRBL"][1]);

    [Fact]
    public void A_lookup_that_was_done_before_allocates_nothing()
    {
        var table = (FilingTable)Get("BySymbol");
        var first = table["HRBL"];
        _ = first[0];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = table["HRBL"];
        var announcement = again[0];
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Same(first, again);
        Assert.NotNull(announcement);
    }

    [Fact]
    public void A_profile_is_followed_over_time()
    {
        var project = Samples.Project(
            Samples.Sale(date: "2018-01-01", headline: "one") with
            {
                Profile = [new Figure(30, "cities") { Bound = Bound.MoreThan }, new Figure(4000, "hosting customers")],
            },
            Samples.Sale(date: "2021-01-01", headline: "two") with
            {
                Profile = [new Figure(20, "cities"),
                new Figure(6000, "hosting and related customers")]
            });
        var profile = (ProfileHistory)project.Evaluate("FilingData.Filings.HarborLight.Profile")!;
        Assert.Equal(["2018-01-01: more than 30 cities", "2021-01-01: 20 cities"], profile.Of("cities").Select(point => point.ToString()));
        Assert.Equal([4000m, 6000m], profile.Of("customers").Select(point => point.Figure.Value));
        Assert.Equal(4, profile.Count);
    }

    /// <summary>More issuers and filings than one document takes: all are found, in order, through shelves and pages.</summary>
    [Theory]
    [InlineData(1, 400)]
    [InlineData(20, 1200)]
    [InlineData(300, 1200)]
    public void Large_sets_are_spread_over_documents_and_found_again(int issuers, int filings)
    {
        var announcements = Enumerable.Range(0, filings).Select(i => (Announcement)Samples.Payout(
            "Number" + (char)('A' + (i % issuers % 26)) + "x" + (char)('A' + (i % issuers / 26)) + " Inc",
            new DateOnly(2000, 1, 1).AddDays(i * 7 % filings).ToString("O", CultureInfo.InvariantCulture),
            "h" + i)).ToArray();
        var project = Samples.Project(announcements).WithProperty("FilingDataNamedMembers", "false");
        var documents = project.Sources();
        Assert.InRange(documents.Count(document => document.Key.StartsWith("Filings.", StringComparison.Ordinal)), 2, 128);
        var all = (FilingList)project.Evaluate("FilingData.Filings.All")!;
        Assert.Equal(
            announcements.OrderBy(each => each.Date!.Value).Select(each => each.Headline.Value),
            all.Select(each => each.Headline.Value));
        Assert.Equal(filings / issuers, project.Evaluate("FilingData.Filings.ByIssuer[\"NumberAxA Inc\"].Count"));
    }

    private static object Get(string property) => Filings.Value.GetProperty(property)!.GetValue(null)!;

    private static string[] Headlines(FilingList list) => list.Select(announcement => announcement.Headline.Value).ToArray();
}
