namespace FilingData.Parsing.Tests.Mentions.Parties;

/// <summary>What a term stands for: the shortest noun phrase before its bracket that can carry it.</summary>
public class MeaningTests
{
    [Theory]
    [InlineData("It signed a credit agreement dated May 1, 2021 with First Plains Bank, as agent, and other lenders (the “Credit Agreement”).",
        "Credit Agreement = credit agreement dated May 1, 2021 with First Plains Bank, as agent, and other lenders")]
    [InlineData("It entered into an Agreement and Plan of Merger by and among Norvik, Able Inc. and others (the “Merger Agreement”).",
        "Merger Agreement = Agreement and Plan of Merger by and among Norvik, Able Inc. and others")]
    [InlineData("It sold $1.3 billion in aggregate principal amount of senior secured notes due 2050 (the “Notes”).",
        "Notes = senior secured notes due 2050")]
    [InlineData("It sold 5.25% Notes due 2031 (the “2031 Notes”) and 5.75% Notes due 2041 (the “2041 Notes”).",
        "2031 Notes = 5.25% Notes due 2031|2041 Notes = 5.75% Notes due 2041")]
    [InlineData("It follows the Mill-Able Street Reform and Depositor Protection Act (the “Mill-Able Act”).",
        "Mill-Able Act = Mill-Able Street Reform and Depositor Protection Act")]
    [InlineData("Its Board of Directors (the “Board”) met.", "Board = Board of Directors")]
    [InlineData("It completed the sale of its tankers to Able Inc. for $5 million (the “Transaction”).",
        "Transaction = sale of its tankers to Able Inc. for $5 million")]
    [InlineData("See our annual report for 2020 and any subsequent quarterly reports (the “Reports”).",
        "Reports = annual report for 2020 and any subsequent quarterly reports")]
    [InlineData("The sale closed on March 1, 2021 (the “Closing Date”).", "Closing Date = March 1, 2021")]
    [InlineData("Sales rose in the two months ended May 31, 2021 (the “Season”).", "Season = two months ended May 31, 2021")]
    [InlineData("It wrote to the Listing Department of The Able Stock Market LLC (“Able”).", "Able = Able Stock Market LLC")]
    [InlineData("The offer expires at 5:00 p.m., New York City time, on May 3, 2021 (the “Expiration Time”).",
        "Expiration Time = 5:00 p.m., New York City time, on May 3, 2021")]
    [InlineData("It sold its tankers to Able Inc. for €5.5 million (US$6.1 million) (the “Purchase Price”).", "Purchase Price = €5.5 million")]
    [InlineData("The sale of its tankers (the “Transaction”, the “Sale” or the “Deal”) closed.",
        "Transaction = sale of its tankers|Sale = sale of its tankers|Deal = sale of its tankers")]
    [InlineData("The class bought shares between May 7, 2020 and July 8, 2020 (the “Class Period”).", "Class Period = May 7, 2020 and July 8, 2020")]
    [InlineData("For the thirteen-week period (“second quarter”) sales rose.", "second quarter = thirteen-week period")]
    [InlineData("Its restructuring plan announced on January 4, 2021 (the “Restructuring Plan”) is done.",
        "Restructuring Plan = restructuring plan announced on January 4, 2021")]
    [InlineData("It offers depositary shares (“DSs”, each representing two shares).", "DSs = depositary shares")]
    [InlineData("It adopted the 2021 Equity Incentive Plan (the “Plan”).", "Plan = 2021 Equity Incentive Plan")]
    [InlineData("It was sued under U.S. Patent No. 1,234,567 (“the ‘567 patent”).", "‘567 patent = U.S. Patent No. 1,234,567")]
    public void Things(string sentence, string terms) =>
        Assert.Equal(terms.Split('|'), CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence).Terms());

    [Theory]
    [InlineData("It sponsors Norvik Rivers LP, a publicly traded partnership (“Norvik Rivers”).", "Norvik Rivers = Norvik Rivers LP")]
    [InlineData("It will merge with Norvik Merger Sub Inc., a wholly-owned subsidiary (“Merger Sub”).", "Merger Sub = Norvik Merger Sub Inc.")]
    [InlineData("It will buy Lumina Labs, a developer of sensors based in Oulu, Finland (“Lumina”).", "Lumina = Lumina Labs")]
    [InlineData("It was bought by affiliates of Atlas Peak Holdings LLC (“Atlas”).", "Atlas = Atlas Peak Holdings LLC")]
    [InlineData("It owns Norvik State Bank (the “Bank”).", "Bank = Norvik State Bank")]
    [InlineData("It wrote to the U.S. Securities and Exchange Commission (the “SEC”).", "SEC = U.S. Securities and Exchange Commission")]
    [InlineData("It sold a ship to Able (China) Co., Ltd. (“Able”).", "Able = Able (China) Co., Ltd.")]
    public void Parties(string sentence, string term)
    {
        var cast = CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence);
        Assert.Equal([term], cast.Terms());
        Assert.Equal(cast.Terms[0].Meaning, cast.Terms[0].Party?.Name);
    }

    [Theory]
    [InlineData("It sold 51% of each of its three subsidiaries engaged in fishing (together, the “Fishing Companies”).",
        "Fishing Companies = three subsidiaries engaged in fishing", 3)]
    [InlineData("Its subsidiaries, Norvik One AS and Norvik Two AS (collectively, the “Issuers”), sold notes.",
        "Issuers = Norvik One AS and Norvik Two AS", null)]
    [InlineData("It engaged Fjord Markets AS and Nordbank Abp as joint bookrunners (together the “Managers”).",
        "Managers = Fjord Markets AS and Nordbank Abp", null)]
    [InlineData("It sold ten (10) companies (collectively, the “Sold Entities”).", "Sold Entities = ten (10) companies", 10)]
    public void Groups(string sentence, string term, int? members)
    {
        var cast = CastReading.CastOf("Norvik Shipping ASA sold a vessel. " + sentence);
        Assert.Equal([term], cast.Terms());
        Assert.Equal(PartyKind.Group, cast.Terms[0].Party?.Kind);
        Assert.Equal(members, cast.Terms[0].Party?.MemberCount?.Value);
    }

    [Fact]
    public void A_company_and_what_belongs_to_it_have_one_term() => Assert.Equal(
        ["Birch Group = Birch Mills Inc. and its consolidated subsidiaries"], CastReading.CastOf("Norvik Shipping ASA sold a vessel to Birch Mills Inc. and its consolidated subsidiaries (together, “Birch Group”).").Terms());

    [Fact]
    public void A_bracket_may_add_to_what_stands_before_it() => Assert.Equal(
        ["Able = Able Holdings Inc.", "Parties = Able Holdings Inc. and Norvik"],
        CastReading.CastOf("Norvik Shipping ASA met Able Holdings Inc. (“Able,” and together with Norvik, the “Parties”).").Terms());

    [Fact]
    public void Measures_are_listed_together() => Assert.Equal(
        ["FCF = free cash flow", "Measures = Adjusted EBITDA, free cash flow (FCF) and net debt"],
        CastReading.CastOf("Norvik Shipping ASA sold a vessel. Adjusted EBITDA, free cash flow (FCF) and net debt (collectively, the “Measures”) rose.").Terms());
}
