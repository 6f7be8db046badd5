namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Contracts: with whom, for how much.</summary>
public class CommercialAgreementTests
{
    [Theory]
    [InlineData("Solway Systems Selected by Orion Airlines for Cabin Connectivity",
        "today announced that Orion Airlines has selected Solway to provide connectivity on 120 aircraft.", "counterparty: Orion Airlines")]
    [InlineData("Solway Systems Wins $95 Million Contract",
        "has been awarded a five-year, $95 million contract by Tennant Rail Corporation to provide radios.", "counterparty: Tennant Rail Corporation",
        "amount: USD 95000000")]
    [InlineData("Solway and Veridian Labs Announce Strategic Partnership",
        "and Veridian Labs, Inc. today announced a multi-year strategic partnership to develop sensors.", "counterparty: Veridian Labs, Inc.")]
    [InlineData("Solway Systems to Collaborate with Brightwave on Quantum Networks",
        "and Brightwave Inc. will collaborate on quantum networks, the companies said today.", "counterparty: Brightwave Inc.")]
    [InlineData("Solway Systems Enters Exclusive License Agreement with Nordhaven Pharma",
        "today announced that it has entered into an exclusive license agreement with Nordhaven Pharma AS. Under the terms of the agreement, Solway will receive an upfront payment of $40 million.",
        "counterparty: Nordhaven Pharma AS", "amount: USD 40000000")]
    [InlineData("Solway Systems Signs Supply Agreement with Apex Motors",
        "today announced the signing of a long-term supply agreement with Apex Motors Company under which Solway will supply batteries valued at approximately $1.2 billion through 2030.",
        "counterparty: Apex Motors Company", "amount: USD 1200000000")]
    [InlineData("Orion Energy Awards Solway Systems Pipeline Contract",
        "announced that Orion Energy LLC has awarded the company a contract valued at $62 million for pipeline construction in Texas.",
        "counterparty: Orion Energy LLC", "amount: USD 62000000")]
    [InlineData("Solway Systems Announces New Bank Line",
        "today announced the signing of a new credit agreement with Beacon Bank, National Association. The agreement establishes a line of credit in the aggregate principal amount of $15,000,000.",
        "counterparty: Beacon Bank, National Association", "amount: USD 15000000")]
    [InlineData("Solway Systems Secures Credit Facility of up to $65 Million",
        "announced today that it has secured a senior credit facility of up to $65 million from a banking group led by Beacon Bank Corp. that includes Harbor Trust Company. It replaces an existing $40 million credit facility.",
        "counterparty: Beacon Bank Corp.", "counterparty: Harbor Trust Company", "amount: USD 65000000")]
    [InlineData("Solway Systems Closes Credit Facility",
        "announced a new loan agreement of up to $10 million led by Beacon Bank Corp. and co-arranged by Harbor Trust Company. The loan agreement includes a $7 million term loan and a $3 million revolving facility.",
        "counterparty: Beacon Bank Corp.", "counterparty: Harbor Trust Company", "amount: USD 10000000")]
    [InlineData("Solway Systems Announces Supply Agreement",
        "announces the execution of an agreement to supply a customer with radios. Sales from the agreement are expected to total $25 million.",
        "amount: USD 25000000")]
    [InlineData("Solway Systems Closes $50 Million Term Loan",
        "announced the closing of a $50 million term loan with Beacon Lending LLC.", "counterparty: Beacon Lending LLC", "amount: USD 50000000")]
    [InlineData("Solway Systems Enters Into $300 Million Credit Facility",
        "announced today that it has entered into a new five-year $300 million senior secured revolving credit facility.", "amount: USD 300000000")]
    [InlineData("Solway Systems and Veridian Labs Enter Into Collaboration",
        "and Veridian Labs, Inc. today announced a collaboration. Under the terms of the agreement, Veridian will receive $150 million upon closing, which includes a $120 million upfront payment. The agreement also includes approximately $1.7 billion in milestones.",
        "counterparty: Veridian Labs, Inc.", "amount: USD 150000000", "amount: USD 1700000000")]
    [InlineData("Solway Systems Signs License Agreement",
        "has signed a license agreement with Nordhaven Pharma AS. Under the terms of this agreement Solway is eligible to receive $18.7 million, including an initial payment of $5.6 million.",
        "counterparty: Nordhaven Pharma AS", "amount: USD 18700000")]
    [InlineData("Nordhaven to Pay Solway $90 Million to Extend License",
        "and Nordhaven Pharma AS announced today that Nordhaven has extended its license agreement. Solway expects to hire 40 people. The license covers Europe. Nordhaven will pay $60 million upfront and another $30 million in 2025.",
        "counterparty: Nordhaven Pharma AS", "amount: USD 90000000", "amount: USD 60000000", "amount: USD 30000000")]
    public void A_contract_has_its_other_party_and_its_worth(string headline, string news, params string[] expected) =>
        Assert.Equal(expected, Releases.Rows(Releases.Read<CommercialAgreement>(
        $"""
        {headline}

        RESTON, Va., October 5, 2022 /PRNewswire/ -- Solway Systems Inc. (NYSE: SLWY) {news}
        """)));

    [Theory]
    [InlineData("and its wholly-owned subsidiary, Solway Detect Corporation, announced a contract with Tennant Rail Corporation to develop sensors.")]
    [InlineData("announced that its partnership with Tennant Rail Corporation has become effective. The parties plan to develop sensors. They met in May. As previously announced, Solway will receive an initial payment of $50 million.")]
    public void An_own_subsidiary_is_no_other_party_and_what_was_announced_before_no_amount(string news) =>
        Assert.Equal(["counterparty: Tennant Rail Corporation"], Releases.Rows(Releases.Read<CommercialAgreement>(
        $"""
        Solway Systems Announces Contract

        RESTON, Va., October 5, 2022 /PRNewswire/ -- Solway Systems Inc. (NYSE: SLWY) {news}
        """)));

    [Fact]
    public void A_partner_that_is_only_mentioned_makes_no_agreement() => Assert.IsType<OtherAnnouncement>(Releases.Read<Announcement>(
        """
        Solway Systems Launches New Radio

        RESTON, Va., October 5, 2022 /PRNewswire/ -- Solway Systems Inc. (NYSE: SLWY) today launched its newest radio. The product builds on its partnership with Brightwave Inc.
        """));
}
