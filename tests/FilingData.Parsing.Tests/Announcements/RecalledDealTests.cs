namespace FilingData.Parsing.Tests.Announcements;

/// <summary>What a release says of deals of the past is none of its news.</summary>
public class RecalledDealTests
{
    [Theory]
    [InlineData("The platform builds on software of Cobble, a company that Elmcrest acquired in 2018.")]
    [InlineData("Since acquiring Cobble Inc. for $40 million, Elmcrest has doubled its staff.")]
    [InlineData("In May 2017, Elmcrest sold its printing business to Tern Presses Inc. for $30 million.")]
    [InlineData("Elmcrest, which merged with Cobble Inc. in 2016 and sold its mill to Tern Presses Inc. for $3 million, has 900 employees.")]
    [InlineData("Elmcrest previously acquired Cobble Inc. for $40 million in cash.")]
    public void A_deal_that_is_only_recalled_gives_no_facts(string recalled)
    {
        var news = Releases.Read<Announcement>(
            $"""
            Elmcrest Launches Its Third Platform

            DENVER, March 3, 2020 (GLOBE NEWSWIRE) -- Elmcrest Software, Inc. (Nasdaq: ELMS) ("Elmcrest") today announced the general availability of its third platform. {recalled}
            """);
        Assert.IsType<OtherAnnouncement>(news);
        Assert.Empty(news.Also);
    }

    [Fact]
    public void A_deal_of_the_past_is_no_second_deal_of_the_news()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Foods to Acquire Pinecrest

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) ("Harrow") today announced that it has agreed to acquire Pinecrest Snacks LLC ("Pinecrest") for
            $64 million. In 2014, Pinecrest acquired Tern Bakeries for $18 million. With the acquisition of Solway Mills, Harrow had entered the market in 2012.
            """);
        var transfer = Assert.Single(deal.Transfers);
        Assert.Equal(("Harrow Foods, Inc.", "Pinecrest Snacks LLC", 64_000_000m),
            (transfer.Transferee!.Name, transfer.Target!.Name, transfer.Consideration!.Amount));
    }

    [Fact]
    public void A_headline_in_the_present_tells_what_is_done_where_nothing_is_still_to_come()
    {
        var done = Releases.Read<Acquisition>(
            """
            Harrow Foods Acquires Pinecrest Snacks

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) today announced the acquisition of Pinecrest Snacks LLC, a maker of rice cakes.
            """);
        Assert.Equal(TransactionStatus.Completed, done.Status!.Value);
        var agreed = Releases.Read<Acquisition>(
            """
            Harrow Foods Acquires Pinecrest Snacks

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Foods, Inc. (NYSE: HRW) today announced the acquisition of Pinecrest Snacks LLC, a maker of rice cakes. The transaction is
            expected to close in November.
            """);
        Assert.Equal(TransactionStatus.Announced, agreed.Status!.Value);
    }

    [Fact]
    public void Several_may_buy_together()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Clinics and Tern Capital Acquire Pinecrest Imaging

            OMAHA, Neb., Oct. 5, 2021 /PRNewswire/ -- Harrow Clinics LLC and Tern Capital LP today announced that they have acquired Pinecrest Imaging, Inc.
            """);
        var transfer = Assert.Single(deal.Transfers);
        Assert.Equal(("Harrow Clinics LLC", "Tern Capital LP"), (transfer.Transferee!.Name, Assert.Single(transfer.JointTransferees).Name));
        Assert.Equal(["status: Completed", "buyer: Harrow Clinics LLC", "buyer: Tern Capital LP", "target: Pinecrest Imaging, Inc."],
            Releases.Rows(deal));
    }

    [Fact]
    public void Named_products_are_bought_as_a_business_is()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Pharma Acquires Two Products From Tern

            DUBLIN, Nov. 4, 2019 (GLOBE NEWSWIRE) -- Harrow Pharma Ltd. (Nasdaq: HRWP) today announced that it has acquired the Solvara and Tirzan products from Tern Laboratories plc. Under the
            terms of the agreement, Harrow paid $95 million at closing.
            """);
        Assert.Equal(
            ["status: Completed", "seller: Tern Laboratories plc", "buyer: Harrow Pharma Ltd.", "target: Solvara and Tirzan products",
                "consideration: USD 95000000"], Releases.Rows(deal));
    }

    [Fact]
    public void All_of_the_shares_are_the_company()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Group to Acquire Pinecrest Interactive

            LONDON, June 10, 2013 /PRNewswire/ -- Harrow Group plc (LSE: HRW) today announced that it has entered into a definitive merger agreement pursuant to which Harrow will acquire all of the
            outstanding shares of Pinecrest Interactive, Inc. for $9.00 per share in cash, for a total transaction value of approximately $310 million.
            """);
        Assert.Equal(
            ["status: Announced", "buyer: Harrow Group plc", "target: Pinecrest Interactive, Inc.", "consideration: USD 310000000",
                "perShare: USD 9"], Releases.Rows(deal));
    }

    [Fact]
    public void A_verb_in_the_singular_has_one_firm_as_its_subject()
    {
        var deal = Releases.Read<Acquisition>(
            """
            Harrow Group Acquires Pinecrest Interactive

            LONDON, June 10, 2013 /PRNewswire/ -- Harrow Group plc (LSE: HRW) today announced that it has acquired Pinecrest Interactive, Inc. Solway, Tern, Birch & Co. is serving as financial
            advisor to Harrow, with Elmcrest & Roe LLP as its legal counsel.
            """);
        Assert.Equal(["Solway, Tern, Birch & Co.: financial", "Elmcrest & Roe LLP: legal"], deal.Facts.Where(fact => fact.Role == "adviser")
            .Select(fact => fact.Value));
    }

    [Fact]
    public void Funds_that_somebody_advises_have_no_adviser_in_the_deal_and_its_agreement_is_no_contract()
    {
        var announced = FilingParser.Parse(new FilingInput("release.txt",
            "Solway Systems to be Acquired by Harrow Partners for $2.3 Billion\n\nDAYTON, Ohio, March 3, 2021 (GLOBE NEWSWIRE) -- Solway Systems, Inc. (NYSE: SOLW) today announced that it has entered into "
            + "a definitive agreement to be acquired by funds advised by Harrow Partners, a private equity firm, in a transaction valued at $2.3 billion.\n\n"
            + "Solway was advised by Elmcrest & Roe LLP.\n")).Announcements[0];

        Assert.Equal(["Elmcrest & Roe LLP: legal"], announced.Facts.Where(fact => fact.Role == "adviser").Select(fact => fact.Value));
        Assert.All(announced.Facts, fact => Assert.Equal("Acquisition", fact.Kind));
    }
}
