using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The services that carry releases, by the names that their datelines write.</summary>
internal static class Newswires
{
    /// <summary>
    /// Names that don't end with "wire". Those that do (GLOBE NEWSWIRE, BUSINESS WIRE, PRNewswire, Marketwire, ACCESSWIRE …) need no entry.
    /// </summary>
    private static readonly string[] Names =
    [
        "Marketwired", "CNW", "CNW Group", "CNW Telbec",
        "Newsfile", "Newsfile Corp.", "NEWSFILE CORP", "TheNewswire", "EQS", "EQS News", "EQS Group", "DGAP",
        "RNS", "ACCESS Newswire",
        "AP", "Reuters", "Thomson Reuters ONE", "HUGIN", "Hugin", "Nasdaq OMX", "Xinhua", "PRWEB", "PRWeb", "Business Wire India", "JCN", "Kyodo",
        "AETOSWire", "BUSINESSWIRE",
        "Dow Jones", "Bloomberg", "Investegate", "ADVFN", "OTC Markets", "Media OutReach", "ANTARA", "Yonhap", "FSCwire", "IBN", "Canada NewsWire",
    ];

    /// <summary>No newswire's name is longer, "via" another one included.</summary>
    public const int LongestName = 80;

    /// <summary>
    /// Whether these words, taken out of their slashes or brackets, name a newswire: "PRNewswire-FirstCall", "PRNewswire via COMTEX".
    /// </summary>
    public static bool IsName(string words)
    {
        var bare = words.Trim();
        if (bare.Length is < 2 or > 60 || bare.IndexOfAny([',', ';', '/', '(', ')']) >= 0)
            return false;
        if (bare.IndexOf("wire", StringComparison.OrdinalIgnoreCase) is > 0 and var at && (at + 4 == bare.Length || !char.IsLetter(bare[at + 4])))
            return true;
        return Array.Exists(Names, name => bare.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a line begins with a newswire in slashes or brackets: the dateline above goes on.</summary>
    public static bool Opens(Passage line)
    {
        if (line[0] is not ('/' or '('))
            return false;
        var close = line[0] == '/' ? '/' : ')';
        var end = line.Text.Value.IndexOf(close, line.Start + 1, Math.Min(LongestName, line.Length - 1));
        return end > 0 && IsName(line.Text.Value.Substring(line.Start + 1, end - line.Start - 1));
    }
}
