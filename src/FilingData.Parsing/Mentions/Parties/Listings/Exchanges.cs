using FilingData.Parsing.Mentions.Parties.Names;

namespace FilingData.Parsing.Mentions.Parties.Listings;

/// <summary>
/// The words by which releases name a market: exchanges of ISO 10383 (market identifier codes) and their usual short forms, tiers of the
/// over-the-counter markets.
/// </summary>
internal static class Exchanges
{
    private const int LongestTier = 4;

    // Any of these makes the words before a colon or a symbol a market.
    private static readonly WordList Markets = WordList.InAnyCase(
        """
        Nasdaq NasdaqGS NasdaqGM NasdaqCM NasdaqNM NasdaqSC NasdaqGIDS NYSE AMEX NYSEAMERICAN NYSEMKT ARCA CBOE BATS OTC OTCQB OTCQX OTCBB
        OTCPK OTCPINK PINK
        OTCID
        TSX TSXV TSX-V TSX.V CSE NEO LSE AIM LON Euronext EPA EBR AMS XETRA FSE FWB FRA Frankfurt Stuttgart Berlin SIX SWX BMV BMAD Madrid
        Milan MIL Borsa
        OMX Stockholm Helsinki Copenhagen Oslo OSE Reykjavik ASX NZX JSE SGX SEHK HKEX HKSE HKG HK SSE SZSE Shanghai Shenzhen TSE TYO TWSE KRX
        KOSPI KOSDAQ
        BSE NSE Latibex BVC Bursa IDX SET PSE TASE TADAWUL QSE ADX DFM B3 BOVESPA BVL BCBA BYMA WSE GPW MOEX LSX Exchange Bulletin
        Over-the-Counter Bourse Börse Börs
        """);

    private static readonly WordList Labels = NameWords.Set(
        """
        symbol symbols ticker tickers code stock trading under the its as Symbol Symbols Ticker Tickers Code Stock Trading SYMBOL SYMBOLS TICKER
        """);

    // A class of security behind the symbol: units, warrants, rights, preferred shares, when issued, and single letters.
    private static readonly WordList Classes = NameWords.Set(
        "WI WS WT UN RT PR PRA PRB PRC PRD PRE PRF PRG PRH PRI PRJ A B C D E F G U W R");

    /// <summary>Whether the word names a market, also with its tier behind a hyphen: "NASDAQ-GS".</summary>
    public static bool IsMarket(string word) =>
        Markets.Contains(word) || (word.IndexOf('-') is var hyphen and > 0 && hyphen < word.Length - 1 && IsTier(word, hyphen + 1)
        && Markets.Contains(word.Substring(0, hyphen)));

    /// <summary>Whether the word may be a tier: a few capitals.</summary>
    public static bool IsTier(string word) => IsTier(word, 0);

    private static bool IsTier(string word, int start)
    {
        for (var i = start; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]))
                return false;
        }

        return word.Length - start <= LongestTier;
    }

    /// <summary>Whether the word may stand between a market and a symbol: "NYSE symbol: ABC", "stock code".</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);

    /// <summary>Whether the word says which of an issuer's securities the symbol is for: "ABC WI".</summary>
    public static bool IsClass(string word) => Classes.Contains(word);

    /// <summary>Whether the word may be a symbol: capitals and digits, "BRK.B", "0123".</summary>
    public static bool IsSymbol(string word) =>
        word.Length is > 0 and <= 10 && char.IsLetterOrDigit(word[0]) && word[word.Length - 1] != '.'
        && word.All(character => char.IsUpper(character) || char.IsDigit(character) || character is '.' or '-' or '/');
}
