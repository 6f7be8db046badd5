namespace FilingData.Parsing.Tests.Announcements;

/// <summary>Dividends of several classes and currencies, and what issuers pay for their own shares.</summary>
public class ClassAndCurrencyTests
{
    [Fact]
    public void Each_dividend_of_a_sentence_has_its_own_days() => Assert.Equal(
        [
            "perShare: USD 0.27", "frequency: Quarterly", "recordDate: 2022-05-02", "paymentDate: 2022-05-16",
            "perShare: USD 16.875", "frequency: Quarterly", "recordDate: 2022-05-17", "paymentDate: 2022-06-01",
        ],
        Rows<Dividend>("Corran Mills Declares Dividends", """
            Corran Mills Corp. (NYSE: CORM) today declared a quarterly dividend of $0.27 per common share, payable May 16, 2022 to shareholders of record as of May 2, 2022, and a quarterly
            dividend of $16.875 per share on its Series A preferred stock, payable June 1, 2022 to holders of record on May 17, 2022.
            """));

    [Fact]
    public void What_a_distribution_makes_in_a_year_says_nothing_of_how_often_it_is_paid() => Assert.Equal(
        ["perShare: USD 0.41", "frequency: Quarterly", "recordDate: 2022-05-06", "paymentDate: 2022-05-13", "exDate: 2022-05-05", "approval: board of directors"],
        Rows<Dividend>("Corran Mills Announces Quarterly Distribution", """
            The board of directors of Corran Mills L.P. (NYSE: CORM) has approved a cash distribution of $0.41 per common unit, or $1.64 on an annualized basis. The distribution will be paid on
            May 13, 2022 to unitholders of record on May 6, 2022. The units will go ex-distribution on May 5, 2022.
            """));

    [Fact]
    public void Cents_are_those_of_the_euro_where_no_dollar_is_spoken_of() => Assert.Equal(
        ["perShare: EUR 0.046", "recordDate: 2022-05-20", "paymentDate: 2022-06-10"],
        Rows<Dividend>("Corran Mills declares interim dividend", """
            Corran Mills plc (NASDAQ: CORM) announced that its Board has declared an interim dividend of 4.60 cent per ordinary share, payable on 10 June 2022 to shareholders on the register on 20 May 2022. Profit
            was €41.9 million.
            """));

    [Fact]
    public void An_auction_for_its_own_shares_is_a_repurchase_and_its_proceeds_are_no_programme() => Assert.Equal(
        ["authorization: USD 50000000", "method: TenderOffer", "expiry: 2023-06-30", "approval: Board of Directors"],
        Rows<ShareRepurchase>("Corran Mills Announces Results of Modified Dutch Auction Tender Offer", """
            Corran Mills Corp. (NYSE: CORM) today announced the results of its modified Dutch auction tender offer. The proceeds of $80 million of its notes paid for the repurchase of the shares.

            Its Board of Directors has authorized the repurchase of up to $50 million of additional shares through June 30, 2023.
            """));

    private static string[] Rows<T>(string headline, string text)
        where T : Announcement => Releases.Rows(Releases.Read<T>($"{headline}\n\nMOBILE, Ala., May 3, 2022 (GLOBE NEWSWIRE) -- {text}\n"));
}
