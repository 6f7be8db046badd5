namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Releases whose headlines tell nothing: what they announce is told by their first sentences.</summary>
public class LeadTests
{
    [Theory]
    [InlineData("it has completed a $2.5 million sale of newly-issued common stock to a group of private investors.", nameof(SecuritiesOffering))]
    [InlineData("it has raised $25 million in capital through the sale of trust preferred securities to its directors.", nameof(SecuritiesOffering))]
    [InlineData("it successfully sold an aggregate of 400,000 shares of its common stock to several accredited investors.", nameof(SecuritiesOffering))]
    [InlineData("it closed on $30 million of senior notes due 2030.", nameof(SecuritiesOffering))]
    [InlineData("it has entered into an agreement to form a new joint venture with Ardmore Metals Ltd. in Scotland.", "Agreement")]
    [InlineData("it has received a commitment letter from Ardmore Capital Corporation to provide a term loan of $6 million.", "Agreement")]
    [InlineData("it amended the terms of its existing $40 million credit facilities.", "Agreement")]
    [InlineData("it has entered into exchange agreements with holders of its 4% notes due 2025.", nameof(ExchangeOffer))]
    [InlineData("it has completed its merger with Ardmore Metals Corporation.", nameof(Merger))]
    [InlineData("it will hold its annual meeting of stockholders on June 4, 2022 by remote communication.", nameof(ShareholderMeeting))]
    [InlineData("it is revising its guidance for fiscal 2022.", nameof(Guidance))]
    [InlineData("it estimates revenue for its first quarter of 2022 will approximate $21 million, compared with revenue of $31 million a year ago.", nameof(Guidance))]
    [InlineData("net sales for the first quarter of 2022 will exceed the high end of its previous estimate.", nameof(Guidance))]
    [InlineData("it is pleased to report drill results from its Leith project.", "Other")]
    public void A_headline_that_tells_nothing_leaves_the_matter_to_the_lead(string news, string expected) => Assert.Equal(expected, Read(news).Kind);

    [Theory]
    [InlineData("its board declared a dividend of $0.10 per share and approved the repurchase of up to $50 million of its common stock.", nameof(Dividend))]
    [InlineData("its board approved the repurchase of up to $50 million of its common stock and declared a dividend of $0.10 per share.", nameof(ShareRepurchase))]
    [InlineData("it closed the sale of its wire manufacturing plant in Leith to Ardmore Inc. It expects to report a gain of $3 million in its 2022 second quarter results.", nameof(Divestiture))]
    public void The_first_of_several_matters_in_a_lead_is_the_principal_one(string news, string expected) => Assert.Equal(expected, Read(news).Kind);

    [Fact]
    public void A_merger_that_only_the_lead_tells_has_its_facts() => Assert.Equal(
        ["status: Completed", "buyer: Corran Mills Corp.", "target: Ardmore Metals Corporation"],
        Releases.Rows(Read("the completion of its merger with Ardmore Metals Corporation (“Ardmore”). The merger adds two plants.")));

    [Fact]
    public void What_a_lead_tells_has_the_facts_that_a_headline_would_have_let_read()
    {
        Assert.Equal(["status: Announced", "buyer: Corran Mills Corp.", "target: Ardmore Metals Corporation"], Releases.Rows(Read(
            "it has signed a definitive merger agreement with Ardmore Metals Corporation (“Ardmore”). The agreement provides for the merger of Ardmore into Corran Mills.")));
        Assert.Equal(["authority: U.S. Food and Drug Administration", "product: CORRATIN® (mirapen)"], Releases.Rows(Read(
            "the U.S. Food and Drug Administration (FDA) has accepted for review the New Drug Application (NDA) for CORRATIN® (mirapen) for the treatment of asthma.")));
        Assert.Equal(["date: 2022-05-10"], Releases.Rows(Read("its annual meeting of stockholders was held on May 10, 2022 and elected six directors.")));
        Assert.Equal(["counterparty: Ardmore Metals Limited"], Releases.Rows(Read(
            "it has signed a letter of intent with Ardmore Metals Limited to form a joint venture in Scotland.")));
    }

    [Theory]
    [InlineData("results for the quarter ended March 31, 2022. Net sales were $125.0 million, compared to $121.6 million in the first quarter of 2021.", "Q1 2022")]
    [InlineData("results for the quarter ended March 31, 2022. Net sales of the third quarter were $125.0 million, up from the third quarter of 2021.", "Q3 2022")]
    [InlineData("results for the quarter ended March 31, 2022. Net sales were $125.0 million.", "Q1 2022")]
    [InlineData("growth for the three and nine month periods ended March 31, 2022. For the three month period ended March 31, 2022, net sales were $125.0 million, up from the third quarter of 2021. For the nine month period ended March 31, 2022, net sales were $370 million.", "Q3 2022")]
    public void A_quarter_may_be_named_by_its_last_day(string news, string quarter)
    {
        var result = Assert.Single(Assert.IsType<Earnings>(Releases.Read<Announcement>(
            $"""
            Corran Mills Provides Update

            MOBILE, Ala., May 12, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today reported {news}
            """)).Results);
        Assert.Equal((quarter, 125_000_000m, new DateOnly(2022, 3, 31)), (result.Period.ToString(), result.Revenue?.Amount, result.PeriodEnd?.Value));
    }

    [Fact]
    public void A_fiscal_quarter_without_its_number_is_not_guessed() => Assert.IsNotType<Earnings>(Releases.Read<Announcement>(
        """
        Corran Mills Provides Update

        MOBILE, Ala., May 12, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today reported results for the fiscal quarter ended March 31, 2022. Net sales were $125.0 million.
        """).Also.Prepend(null).OfType<Earnings>().SingleOrDefault());

    [Theory]
    [InlineData("the closing of its public offering of 4,000,000 shares of common stock at a public offering price of $3.00 per share.", OfferingStatus.Closed)]
    [InlineData("it has priced a private offering of $135 million of senior notes due 2030. Closing of the sale of the notes is expected to occur on May 20, 2022.", OfferingStatus.Priced)]
    [InlineData("it has agreed with investors on a private placement of $45 million of its common stock. At the closing of the placement, they will receive 15,015,152 shares of common stock.", OfferingStatus.Priced)]
    public void The_price_of_an_offering_tells_no_stage_and_a_closing_to_come_is_none(string news, OfferingStatus status) =>
        Assert.Equal(status, Assert.IsType<SecuritiesOffering>(Read(news)).Status?.Value);

    [Fact]
    public void What_is_expected_of_the_quarter_of_preliminary_results_is_no_outlook_of_the_next_year()
    {
        var preliminary = Releases.Read<Earnings>(
            """
            Corran Mills Provides Update

            MOBILE, Ala., April 12, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) today announced preliminary first quarter 2022 results. The Company expects first quarter revenue to be approximately $205 million.
            """);
        Assert.Equal(("Q1 2022", 205_000_000m), (preliminary.Results[0].Period.ToString(), preliminary.Results[0].Revenue?.Amount));
        Assert.Empty(preliminary.Also.OfType<Guidance>());
    }

    [Fact]
    public void An_approval_that_a_deal_is_subject_to_is_none() => Assert.Empty(Read(
        "it closed the sale of its wire plant in Leith to Ardmore Inc. The remaining price is subject to the Federal Communications Commission's approval.")
        .Also.OfType<RegulatoryDecision>());

    [Fact]
    public void Words_of_names_are_no_matter() =>
        Assert.Equal(nameof(ShareholderMeeting), Read("its annual meeting of stockholders, which Ardmore Partners LLC will attend, is on June 4, 2022.").Kind);

    private static Announcement Read(string news) => Releases.Read<Announcement>(
        $"""
        Corran Mills Provides Update

        MOBILE, Ala., May 12, 2022 /PRNewswire/ -- Corran Mills Corp. (NYSE: CORM) announced today {(news.StartsWith("the c", StringComparison.Ordinal) ? "" : "that ")}{news}
        """);
}
