namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Framework agreements and facilities whose parts stand in sentences of their own; companies numbered behind their form.</summary>
public class CallOffTests
{
    [Theory]
    [InlineData("Corran Mills Signs Framework Agreement With Elm Power",
        "it has signed a framework agreement with Elm Power, Inc. Call-offs worth $74 million have been made on signing.",
        "counterparty: Elm Power, Inc.|amount: USD 74000000")]
    [InlineData("Corran Mills Signs Framework Agreement With Elm Power",
        "it has signed a framework agreement with Elm Power, Inc. Including options, the value of the agreement could come to some $190 million.",
        "counterparty: Elm Power, Inc.|amount: USD 190000000")]
    [InlineData("Corran Mills Extends Credit Facility",
        "it has amended its credit facility. Alder Bank, N.A. joined the facility as a new lender. Elm Bank, N.A. acted as administrative agent; Oak Bank, N.A. and Ash Bank, N.A. as co-syndication agents.",
        "counterparty: Alder Bank, N.A.|counterparty: Elm Bank, N.A.|counterparty: Oak Bank, N.A.|counterparty: Ash Bank, N.A.")]
    public void Agreements_are_told_by_their_parts(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read("Corran Mills Corp.", headline, news)));

    [Fact]
    public void A_number_behind_a_form_belongs_to_the_name()
    {
        var offering = Read("Corran Harbor Acquisition Corp. II", "Corran Harbor Acquisition Corp. II Prices Initial Public Offering",
            "it has priced its initial public offering of 22,500,000 units at $10.00 per unit. The units begin trading under the symbol \"CORM.U\" on April 25, 2022 on the New York Stock Exchange.");
        Assert.Equal("Corran Harbor Acquisition Corp. II", offering.Issuer.Name);
        Assert.Empty(offering.Also);
    }

    [Fact]
    public void Whose_adviser_somebody_was_is_told_before_the_name() => Assert.Equal(["adviser: Birch Elm LLP: legal"],
        Releases.Rows(Read("Corran Mills Corp.", "Corran Mills Acquires Elm Paper", "it has acquired Elm Paper, Inc. Corran Mills's legal advisor was Birch Elm LLP."))
        .Where(row => row.StartsWith("adviser", StringComparison.Ordinal)));

    [Fact]
    public void Whose_adviser_somebody_was_goes_on_behind_the_matter() => Assert.Equal(["adviser: Elm Securities LLC: financial", "adviser: Larch & Oak LLP: legal"],
        Releases.Rows(Read("Corran Mills Corp.", "Corran Mills Acquires Elm Paper",
            "it has acquired Elm Paper, Inc. Elm Securities LLC acted as financial advisor to Corran Mills in this transaction and Larch & Oak LLP as its legal advisor."))
        .Where(row => row.StartsWith("adviser", StringComparison.Ordinal)));

    private static Announcement Read(string issuer, string headline, string news) => Releases.Read<Announcement>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- {issuer} (NYSE: CORM) announced today that {news}
        """);
}
