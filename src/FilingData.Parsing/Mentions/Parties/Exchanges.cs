namespace FilingData.Parsing.Mentions.Parties;

/// <summary>
/// The words by which releases name a market: exchanges of ISO 10383 (market identifier codes) and their usual short forms, tiers of the over-the-counter markets.
/// </summary>
internal static class Exchanges
{
    // Any of these makes the words before a colon or a symbol a market.
    private static readonly HashSet<string> Markets = new(
        """
        Nasdaq NasdaqGS NasdaqGM NasdaqCM NasdaqGIDS NYSE AMEX NYSEAMERICAN NYSEMKT ARCA CBOE BATS OTC OTCQB OTCQX OTCBB OTCPK OTCPINK PINK OTCID
        TSX TSXV TSX-V TSX.V CSE NEO LSE AIM LON Euronext EPA EBR AMS XETRA FSE FWB Frankfurt Stuttgart Berlin SIX SWX BMV BMAD Madrid Milan MIL Borsa
        OMX Stockholm Helsinki Copenhagen Oslo OSE Reykjavik ASX NZX JSE SGX SEHK HKEX HKSE HKG HKEx SSE SZSE Shanghai Shenzhen TSE TYO TWSE KRX KOSPI KOSDAQ
        BSE NSE Bursa IDX SET PSE TASE TADAWUL QSE ADX DFM B3 BOVESPA BVL BCBA BYMA WSE GPW MOEX LSX Exchange Bourse Börse
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Labels = new(
        ["symbol", "symbols", "ticker", "tickers", "code", "stock", "trading", "under", "the", "quoted", "traded", "listed", "on", "shares", "common", "as"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word names a market.</summary>
    public static bool IsMarket(string word) => Markets.Contains(word);

    /// <summary>Whether the word may stand between a market and a symbol: "NYSE symbol: ABC", "stock code".</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);
}
