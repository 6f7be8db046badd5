namespace FilingData.Parsing.Mentions.Values.Currencies;

/// <summary>
/// The codes of ISO 4217 (SIX Financial Information AG, List One: current currencies; funds codes, metals and testing codes left out),
/// and from List Three those euro predecessors that filings of the 1990s state.
/// </summary>
internal static class Iso4217
{
    private const string Current =
        """
        AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK DJF DKK DOP DZD
        EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT
        LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RSD RUB RWF
        SAR SBD SCR SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF
        YER ZAR ZMW
        """;

    /// <summary>
    /// Codes that are English words, names or other people's abbreviations too: they count as a currency only beside a scale ("TRY 5 million").
    /// </summary>
    private const string CurrentAndWords = "ALL ANG BAM BOB COP CUP GEL LAK MAD MOP NIO PEN RON SDG SOS TOP TRY";

    private const string Former = "ATS BEF DEM FRF IEP ITL NLG";

    /// <summary>
    /// What stands in other systems for a code: the offshore and the everyday name of the renminbi, the shekel's and the Taiwan dollar's local code.
    /// </summary>
    private static readonly (string Word, string Code)[] Unofficial = [("RMB", "CNY"), ("CNH", "CNY"), ("NIS", "ILS"), ("NTD", "TWD"), ("DM", "DEM"),
        ("CDN", "CAD")];

    private static readonly Dictionary<string, string> Codes = List(Current).Concat(List(CurrentAndWords)).Concat(List(Former))
        .Select(code => (Word: code, Code: code)).Concat(Unofficial).ToDictionary(row => row.Word, row => row.Code, StringComparer.Ordinal);

    private static readonly HashSet<string> Doubtful = new(List(CurrentAndWords), StringComparer.Ordinal);

    /// <summary>The code that this word is or stands for; null for another word. Capitals only.</summary>
    public static string? CodeOf(string text, int start, int length)
    {
        if (length is not (2 or 3))
            return null;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < 'A' or > 'Z')
                return null;
        }

        return Codes.TryGetValue(text.Substring(start, length), out var code) ? code : null;
    }

    /// <summary>Whether the code may be an ordinary word.</summary>
    public static bool IsDoubtful(string code) => Doubtful.Contains(code);

    private static string[] List(string codes) => codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
