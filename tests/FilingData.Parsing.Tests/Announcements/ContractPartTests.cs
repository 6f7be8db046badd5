namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Contracts told by their parts: facilities, orders, upfronts; and who lends where the role stands first.</summary>
public class ContractPartTests
{
    [Theory]
    [InlineData("Corran Mills Closes $250 Million Credit Facility",
        "it has closed a facility led by Elm Bank, N.A. The facility combines a $175 million revolving credit facility with a $75 million construction facility.",
        "counterparty: Elm Bank, N.A.|amount: USD 250000000")]
    [InlineData("Corran Mills Extends $150 Million Credit Facility",
        "it has extended its $150 million credit facility through 2024, which is coterminous with its $100 million term loan.",
        "amount: USD 150000000")]
    [InlineData("Corran Mills Signs Supply Agreement",
        "it has entered into a supply agreement with a paper maker. An initial purchase order of $5 million has been received.",
        "amount: USD 5000000")]
    [InlineData("Corran Mills Signs License Agreement",
        "it has entered into a license agreement with Elm Paper, Inc. The license agreement includes an upfront of $1 million where half is due on signing.",
        "counterparty: Elm Paper, Inc.|amount: USD 1000000")]
    [InlineData("Corran Mills Closes $425 Million Credit Facility",
        "it has closed a $425 million credit facility. The lead arranger and sole administrative agent was Elm Bank, N.A.",
        "counterparty: Elm Bank, N.A.|amount: USD 425000000")]
    [InlineData("Corran Mills Closes Credit Facility",
        "it amended and restated its credit facility with Alder Brothers Inc., Birch Sacks, Larchgroup, Elm Bank and, additionally, Bank of Oakland. The two-year facility has been increased to $400 million, consisting of a $320 million revolving loan facility (with a $70 million sublimit) and a letter of credit facility of up to $80 million.",
        "counterparty: Alder Brothers Inc.|counterparty: Elm Bank|counterparty: Bank of Oakland|counterparty: Birch Sacks|counterparty: Larchgroup|amount: USD 400000000")]
    [InlineData("Corran Mills Signs Credit Agreement",
        "it has signed a credit agreement with Alder Bank, Portland, Maine, and Birch Bank. The term loan will not increase the maximum borrowing amount of $55 million under that facility.",
        "counterparty: Alder Bank|counterparty: Birch Bank")]
    [InlineData("Corran Mills Wins Supply Contract",
        "it has signed a supply contract with Elm Paper, Inc. for $30 million.",
        "counterparty: Elm Paper, Inc.|amount: USD 30000000")]
    [InlineData("Corran Mills Announces Award of Contract",
        "the award of a contract. Elm Motors Corp. has awarded Corran Instruments a contract for the supply of its systems. The total contract has a value of $9.35 million, with the initial term of the contract having an estimated value of $1.8 million.",
        "counterparty: Elm Motors Corp.|amount: USD 9350000")]
    [InlineData("Corran Mills Receives Armor Contract",
        "it has received a contract for both its light and its heavy personal armor plates from the U.S. Army. The total amount of this contract is approximately $2 billion.",
        "counterparty: U.S. Army|amount: USD 2000000000")]
    public void Parts_make_up_the_whole(string headline, string news, string expected) =>
        Assert.Equal(expected.Split('|'), Releases.Rows(Read<CommercialAgreement>(headline, news)));

    [Fact]
    public void What_an_authority_grants_is_no_product() =>
        Assert.Equal(["authority: Food and Drug Administration", "product: CM101"], Releases.Rows(Read<RegulatoryDecision>(
        "FDA Grants Orphan Drug Designation to Corran Mills", "the Food and Drug Administration has granted orphan drug status for its drug candidate CM101 for the treatment of asthma.")));

    private static T Read<T>(string headline, string news)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that {news}
        """);
}
