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
