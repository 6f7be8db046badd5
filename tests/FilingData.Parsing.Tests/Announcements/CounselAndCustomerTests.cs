namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Contracts told by arrangements, by who picks whom, by shares that are bought; who represents whom.</summary>
public class CounselAndCustomerTests
{
    [Theory]
    [InlineData("Corran Mills Secures Five-Year Pulp Supply from Elm Paper",
        "it has concluded a long-term offtake arrangement with Elm Paper, Inc. The parties expect the arrangement to be worth approximately $90 million.",
        "counterparty: Elm Paper, Inc.|amount: USD 90000000")]
    [InlineData("Corran Mills Wins $186 Million Ferry Award",
        "Alder Water Ways (“AWW”) has picked the company to build ferries. The contract has a base value of $186,400,000. A first order of $41.7 million was placed at signing.",
        "counterparty: Alder Water Ways|amount: USD 186400000")]
    [InlineData("Corran Mills Signs License Agreement",
        "it has signed a license agreement with Elm Paper, Inc. Elm Paper, Inc. has agreed to purchase $15 million of Corran Mills common stock.",
        "counterparty: Elm Paper, Inc.|amount: USD 15000000")]
    [InlineData("Corran Mills Closes $250 Million Credit Facility",
        "it has closed a facility led by Elm Bank, N.A. Alder Securities, LLC, Larch Capital Markets and Oak Securities, Inc. served as joint lead arrangers. Birch Elm represented the Company; Rowan LLP was counsel for the administrative agent.",
        "counterparty: Elm Bank, N.A.|counterparty: Alder Securities, LLC|counterparty: Oak Securities, Inc.|counterparty: Larch Capital Markets|amount: USD 250000000|adviser: Birch Elm: legal|adviser: Rowan LLP: legal")]
    public void Contracts_are_told_in_many_words(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Rows<CommercialAgreement>(headline, news));

    [Fact]
    public void Causes_that_are_told_together_are_one_claim() => Assert.Equal(
        ["court: United States District Court for the District of Maine", "counterparty: Elm Paper, Inc.",
            "claim: misappropriation of trade secrets and breach of contract", "outcome: Jury Verdict Against Elm Paper", "adviser: Birch Elm LLP: legal"],
        Rows<Litigation>("Corran Mills Obtains Jury Verdict Against Elm Paper",
        "the United States District Court for the District of Maine returned a verdict against Elm Paper, Inc. in a case alleging misappropriation of trade secrets and breach of contract. Corran Mills was represented at trial by Birch Elm LLP."));

    [Fact]
    public void What_a_bracket_explains_is_no_part_of_a_product() => Assert.Equal(
        ["authority: European Commission", "product: Corravek"],
        Rows<RegulatoryDecision>("Corran Mills Receives European Approval", "the European Commission has granted marketing authorisation for Corravek® (corracept 8 mg) for adults with asthma."));

    [Fact]
    public void Notes_called_and_loans_prepaid_are_redeemed() => Assert.Equal(
        ["security: 10.25% Senior Notes due 2026", "principal: USD 487500000", "redemptionDate: 2022-06-06",
            "security: senior secured term loan B", "principal: USD 200000000", "redemptionDate: 2022-05-29"],
        Rows<DebtRedemption>("Corran Mills Calls Its 10.25% Senior Notes",
        """
        it will redeem all of its outstanding 10.25% Senior Notes due 2026 (the “Notes”) on June 6, 2022. As of today, $487,500,000 in aggregate principal amount of the Notes remains outstanding.

        The lenders under its senior secured term loan B will receive a voluntary prepayment of $200 million on May 29, 2022.
        """));

    [Fact]
    public void Holders_of_each_company_and_authorities_approve_mergers() => Assert.Equal(
        ["status: Approved", "buyer: Corran Mills Corp.", "target: Elm Paper, Inc.", "closing: 2022-07-01", "approval: shareholders of each company",
            "approval: Board of Governors of the Federal Reserve System", "approval: Maine Bureau of Financial Institutions"],
        Rows<Merger>("Corran Mills and Elm Paper Shareholders Approve Merger",
        """
        shareholders of each company voted in favor of the merger of Elm Paper, Inc. with and into Corran Mills.

        The Board of Governors of the Federal Reserve System and the Maine Bureau of Financial Institutions have already given their consent. The companies look for the merger to take effect on or about July 1, 2022.
        """));

    [Fact]
    public void Plants_that_close_and_jobs_that_are_cut_are_a_restructuring() => Assert.IsType<Restructuring>(Read<Announcement>(
        "Corran Mills to Close Two Board Plants and Cut 640 Jobs", "it will wind down its plants by the end of March."));

    private static string[] Rows<T>(string headline, string news)
        where T : Announcement => Releases.Rows(Read<T>(headline, news));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
