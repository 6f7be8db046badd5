namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Who lends, and how much, where the sentences behind the lead say so.</summary>
public class LenderTests
{
    [Fact]
    public void Who_arranges_a_facility_and_who_takes_part_in_it_lends() => Assert.Equal(
        ["counterparty: Alder Securities Inc.", "counterparty: Birch Capital, Inc.", "counterparty: Elm Bank N.A.", "counterparty: Larch Bank",
            "amount: USD 275000000"],
        Releases.Rows(Read("increased the capacity to $275 million under a revolving credit facility of $275 million.",
            "Alder Securities Inc. and Birch Capital, Inc. acted as the joint lead arrangers. Elm Bank N.A. and Larch Bank are also participating in the facility.")));

    [Fact]
    public void A_commitment_is_what_a_facility_is_worth() =>
        Assert.Equal(["amount: USD 300000000"], Releases.Rows(Read("closed on a new revolving credit facility. The facility has a five-year maturity and a $300 million commitment amount.", "")));

    [Fact]
    public void A_sentence_on_it_says_what_a_contract_is_worth() => Assert.Equal(
        ["counterparty: Elm Bank N.A.", "amount: USD 60000000"],
        Releases.Rows(Read("been awarded a contract by Elm Bank N.A. The contract has a five-year base period.",
            "The contract may be extended. It holds an estimated value of $60 million.")));

    private static CommercialAgreement Read(string news, string further) => Releases.Read<CommercialAgreement>(
        $"""
        Corran Mills Announces Agreement

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today that it has {news}

        {further}
        """);
}
