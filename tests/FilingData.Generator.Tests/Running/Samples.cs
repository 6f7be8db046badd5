using System.Globalization;
using FilingData.Generator.Filings;
using FilingData.Parsing;

namespace FilingData.Generator.Tests.Running;

/// <summary>Announcements of invented companies, as the parsing would give them.</summary>
internal static class Samples
{
    public static FilingText File { get; } = new("harbor-20210304.txt", "Harbor Light Group, Inc. sells Quay Networks");

    /// <summary>A divestiture with parties, a person and terms.</summary>
    public static Divestiture Sale(string issuer = "Harbor Light Group, Inc.", string date = "2021-03-04",
        string headline = "Harbor Light Sells Quay Networks")
    {
        var company = new Party(issuer) { Aliases = ["Harbor Light", "Company"], Listings = [new Listing("Nasdaq", "HRBL")], Source = At(2, 1) };
        var buyer = new Party("Northern Cable Limited") { Aliases = ["Northern"], Source = At(2, 40) };
        var target = new Party("Quay Networks Co., Ltd.") { Aliases = ["Quay"] };
        var chief = new Person("Ana Petrova") { Honorific = "Dr.", Roles = [new Role("Chief Executive Officer", "Harbor Light")] };
        return new Divestiture
        {
            Filing = new Filing(File, FilingForm.Text) { Exhibit = new Stated<string>("99.1"), Cik = "1234567", AccessionNumber = "0001234567-21-000042" },
            Headline = new Stated<string>(headline) { Source = At(1, 1) },
            Dateline = new Dateline(new Stated<string>("LISBON"), new Stated<DateOnly>(Day(date)), null),
            Date = new ReleaseDate(Day(date), DateProvenance.Dateline),
            Issuer = company,
            Parties = [company, buyer, target],
            People = [chief],
            Terms = [new DefinedTerm("Quay", "Quay Networks Co., Ltd.") { Party = target }, new DefinedTerm("HFC", "hybrid fibre-coaxial")],
            Quotations = [new Quotation("We thank the team.") { Speaker = chief }],
            Status = new Stated<TransactionStatus>(TransactionStatus.Completed) { Source = At(2, 10) },
            Transfers =
            [
                new Transfer
                {
                    Transferor = company,
                    Transferee = buyer,
                    Target = target,
                    Stake = new Stake(new Percentage(66.67m), null) { Source = At(2, 20) },
                    Consideration = new Money(1m, Currency.Eur) { Source = At(2, 30) },
                    IsNominal = true,
                },
            ],
            Profile = [new Figure(30, "cities") { Bound = Bound.MoreThan }],
        };
    }

    public static Dividend Payout(string issuer, string date, string headline) => new()
    {
        Headline = new Stated<string>(headline),
        Issuer = new Party(issuer),
        Date = new ReleaseDate(Day(date), DateProvenance.Head),
    };

    /// <summary>A project whose files give these announcements; the files are named in this order.</summary>
    public static Project Project(params Announcement[] announcements) =>
        ProjectOf(announcements.Select((each, i) => ("f" + i + ".txt", each)).ToArray());

    public static Project ProjectOf(params (string Name, Announcement Announcement)[] filings) => new()
    {
        Files = [.. filings.Select(filing => new InputFile("/home/me/" + filing.Name, filing.Announcement.Headline.Value))],
        Parsing = Giving(filings.ToDictionary(filing => filing.Name, filing => filing.Announcement)),
    };

    public static FilingParsing Giving(IReadOnlyDictionary<string, Announcement> announcements) => (input, _) =>
    {
        var announcement = announcements[input.FileName];
        return new ParsedFiling([announcement with { Filing = announcement.Filing with { File = new FilingText(input.FileName, input.Text) } }], []);
    };

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Source At(int line, int column) => new(File, line, column, ((line - 1) * 100) + column - 1, 10);
}
