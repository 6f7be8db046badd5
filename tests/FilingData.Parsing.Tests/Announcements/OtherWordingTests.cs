namespace FilingData.Parsing.Tests.Announcements;

/// <summary>The usual facts, told in another order of words or by other words than usual.</summary>
public class OtherWordingTests
{
    [Fact]
    public void Holders_on_the_books_receive_a_dividend() => Assert.Equal(
        ["perShare: USD 0.75", "frequency: Quarterly", "recordDate: 2022-05-19", "paymentDate: 2022-06-03", "approval: board of directors"],
        Releases.Rows(Read<Dividend>("Quarterly Dividend Declared by Corran Mills",
            "Shareholders of Corran Mills Corp. (NYSE: CORM) who are on its books on May 19, 2022 will receive $0.75 in cash for each share of common stock on June 3, 2022. The board of directors approved this quarterly dividend today.")));

    [Fact]
    public void A_form_that_is_available_is_an_annual_report() => Assert.Equal(
        "Form 20-F",
        Read<AnnualReport>("Corran Mills Makes 2021 Form 20-F Available", "The report of Corran Mills Corp. (NYSE: CORM) for 2021 was filed today.").Form?.Value);

    [Fact]
    public void Managers_stand_behind_the_name_of_their_office() => Assert.Equal(
        ["underwriter: Elm Securities LLC", "underwriter: Birch Markets", "underwriter: Oak Capital"],
        Releases.Rows(Read<SecuritiesOffering>("Corran Mills to Sell Stock in Public Offering",
            "Common stock for approximately $20 million is to be offered by Corran Mills Corp. (NYSE: CORM) in a registered public offering. "
            + "Joint book-running managers: Elm Securities LLC and Birch Markets. Co-manager: Oak Capital.")).Where(row => row.StartsWith("underwriter", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Common stock for approximately $20 million is to be offered by Corran Mills Corp. (NYSE: CORM).")]
    [InlineData("A public offering of common stock in the amount of about $20 million is planned by Corran Mills Corp. (NYSE: CORM).")]
    [InlineData("Corran Mills Corp. (NYSE: CORM) plans to sell shares of common stock worth $20 million.")]
    public void What_is_offered_stands_before_its_amount(string lead) =>
        Assert.Contains("principal: USD 20000000", Releases.Rows(Read<SecuritiesOffering>("Corran Mills Plans Offering of Common Stock", lead)));

    [Fact]
    public void Underwriters_may_buy_more() => Assert.Equal(
        ["security: common stock", "principal: USD 20000000", "principal: USD 3000000", "status: Proposed"],
        Releases.Rows(Read<SecuritiesOffering>("Corran Mills Plans Offering of Common Stock",
            "Corran Mills Corp. (NYSE: CORM) plans to offer common stock for $20 million; the underwriters have 30 days in which they may buy additional common stock for $3 million."))
            .OrderBy(row => row.Split(':')[0] switch { "security" => 0, "principal" => 1, _ => 2 }));

    [Theory]
    [InlineData("Legal advice to the board came from Elm & Birch LLP.", "adviser: Elm & Birch LLP: legal")]
    [InlineData("Corran's legal counsel is Elm & Birch LLP.", "adviser: Elm & Birch LLP: legal")]
    [InlineData("The financial adviser to Corran was Oak Capital.", "adviser: Oak Capital: financial")]
    [InlineData("As advisers to the board served Elm & Birch LLP (legal) and Oak Capital (financial).",
        "adviser: Elm & Birch LLP: legal", "adviser: Oak Capital: financial")]
    [InlineData("The board was assured by Oak Capital LLC, which had been retained by the board as its financial adviser.", "adviser: Oak Capital LLC: financial")]
    [InlineData("Corran has engaged Oak Capital LLC as its financial adviser.", "adviser: Oak Capital LLC: financial")]
    public void Who_advises_stands_behind_the_role(string sentence, params string[] rows) => Assert.Equal(rows,
        Sale(sentence).Where(row => row.StartsWith("adviser", StringComparison.Ordinal)));

    [Fact]
    public void Counsel_that_is_a_person_advises_in_no_deal() => Assert.DoesNotContain(
        Sale("Corran's general counsel is Jane Doe."), row => row.StartsWith("adviser", StringComparison.Ordinal));

    [Theory]
    [InlineData("The board had approved the sale.")]
    [InlineData("It is part of a programme that the board approved in April.")]
    [InlineData("The board gave its consent to the sale.")]
    public void Who_consents_approves(string sentence) => Assert.Contains(
        Sale(sentence), row => row is "approval: board" or "approval: Board");

    [Fact]
    public void What_is_bought_may_stand_behind_from_whom() => Assert.Equal(
        ["status: Completed", "seller: Elm Tools Inc.", "buyer: Corran Mills Corp.", "target: Birch Ltd.", "stake: 60%"],
        Releases.Rows(Read<Acquisition>("Corran Mills Acquires Stake in Birch",
            "Corran Mills Corp. (NYSE: CORM) today acquired from Elm Tools Inc. an equity interest of 60% in Birch Ltd.")));

    [Fact]
    public void A_part_of_a_companys_equity_is_a_part_of_it() => Assert.Equal(
        ["status: Announced", "buyer: Corran Mills Corp.", "target: Elm Tools Inc.", "stake: 60%"],
        Releases.Rows(Read<Acquisition>("Corran Mills to Acquire 60% of Elm Tools",
            "Corran Mills Corp. (NYSE: CORM) today announced the acquisition of 60% of Elm Tools Inc.'s equity.")));

    [Fact]
    public void What_the_buyer_is_paying_is_the_price() => Assert.Contains("consideration: USD 20000000", Sale("Elm Tools is paying $20 million."));

    [Fact]
    public void Whose_place_is_taken_is_succeeded() => Assert.Equal(
        ["action: Otto Ahlers: Retired", "position: Otto Ahlers: Chief Financial Officer", "action: Lena Brandt: Appointed",
            "position: Lena Brandt: Chief Financial Officer", "successorTo: Lena Brandt: Otto Ahlers"],
        Releases.Rows(Read<LeadershipChange>("Corran Mills Announces Change",
            "Otto Ahlers, Chief Financial Officer of Corran Mills Corp. (NYSE: CORM), will retire. His place will be taken by Lena Brandt, who is at present its Treasurer.")));

    [Fact]
    public void Who_takes_over_at_once_takes_over_from_somebody() => Assert.Contains(
        "successorTo: Lena Brandt: Otto Ahlers",
        Releases.Rows(Read<LeadershipChange>("Corran Mills Names Lena Brandt Chairman",
            "The directors of Corran Mills Corp. (NYSE: CORM) today chose Lena Brandt, until now the lead director. As chairman she takes over at once from Otto Ahlers, who retires.")));

    [Fact]
    public void Where_shares_trade_is_told_by_the_way() => Assert.DoesNotContain(
        Read<Divestiture>("Corran Mills Sells Hammer Business",
            "Corran Mills Corp., whose American depositary shares trade on the NYSE under the symbol \"CORM\", today sold its hammer business.").Also,
        also => also is ListingChange);

    private static string[] Sale(string sentence) => Releases.Rows(Read<Divestiture>("Corran Mills Sells Hammer Business to Elm Tools",
        "Corran Mills Corp. (NYSE: CORM) today sold its hammer business to Elm Tools Inc. " + sentence));

    private static T Read<T>(string headline, string sentences)
        where T : Announcement => Releases.Read<T>(
        $"""
        {headline}

        MOBILE, Ala., April 24, 2022 /PRNewswire/ -- {sentences}
        """);
}
