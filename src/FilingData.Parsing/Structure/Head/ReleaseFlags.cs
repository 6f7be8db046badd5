namespace FilingData.Parsing.Structure.Head;

/// <summary>Lines that only say what the paper is and when it may be printed.</summary>
internal static class ReleaseFlags
{
    /// <summary>What a memorandum's head writes before its title.</summary>
    private static readonly HashSet<string> Titled = new(StringComparer.OrdinalIgnoreCase) {
        "subject", "headline", "title", "re", "ad-hoc", "ad hoc", "adhoc", "ad-hoc announcement", "ad hoc announcement",
    };

    private const int LongestTimed = 40;

    /// <summary>A line is one if nothing else stands in it.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "press release", "news release", "news", "media release", "release", "immediate release", "earnings release", "earnings news release",
        "corporate news", "press information",
        "company release", "company announcement", "announcement", "stock exchange announcement", "regulatory announcement", "investor news",
        "financial news", "news from",
        "corporate press release", "financial release", "investor release", "news update", "media advisory", "press announcement", "document",
        "final", "draft", "text of press release",
        "news and information", "news & information", "financial news release", "joint press release", "joint news release", "media statement",
        "press statement", "information", "regulated information", "inside information", "regulated information – inside information",
        "regulated information - inside information",
    };

    /// <summary>A line is one if it begins so; a time, a date or a contact may stand behind it.</summary>
    private static readonly string[] Beginnings =
    [
        "for immediate release", "for immediate distribution", "for release", "for use", "for publication", "immediate release", "not for release",
        "not for distribution", "not for publication",
        "embargoed", "text of press release", "press release dated", "release date", "date of release", "release time", "press release issued",
        "news release dated", "for more news",
        "this press release features multimedia", "[logo", "(logo", "logo", "source:", "filed by", "subject company", "commission file",
        "pursuant to rule", "filed pursuant",
        "regulated information", "inside information", "all amounts", "(all amounts", "all dollar amounts", "(all dollar amounts", "all figures",
        "(all figures", "(expressed in", "registration no", "[graphic", "(graphic", "[company logo", "release no", "quicklinks",
        "news release no", "press release no", "media release no", "this announcement contains inside information",
        "the information contained within this announcement", "ad hoc announcement pursuant", "ad-hoc announcement pursuant",
    ];

    /// <summary>How many characters of a headline only say what the paper is: "Press Release: Example Names Chief"; 0 without any.</summary>
    public static int LengthIn(string headline)
    {
        var colon = headline.IndexOf(':');
        if (colon > 0 && colon + 2 < headline.Length && headline[colon + 1] == ' '
            && (Whole.Contains(headline.Substring(0, colon)) || Titled.Contains(headline.Substring(0, colon))))
            return colon + 2;
        // "PRESS RELEASE - OPENING OF PLANT"
        var space = headline.IndexOf(' ', headline.IndexOf(' ') + 1);
        return space > 0 && space + 3 < headline.Length && Dashes.Is(headline[space + 1]) && headline[space + 2] == ' '
            && Whole.Contains(headline.Substring(0, space)) ? space + 3 : 0;
    }

    /// <summary>Whether the line is one.</summary>
    public static bool IsFlag(string line)
    {
        var bare = line.Trim(' ', ':', '-', '–', '—', '*', '.', '!', '•', '_', '=', '|', '/');
        return bare.Length == 0 || Whole.Contains(bare)
            // "News Release: IMMEDIATE RELEASE"
            || (LengthIn(line) is > 0 and var label && IsFlag(line.Substring(label)))
            || IsRestriction(line)
            || Array.Exists(Beginnings, beginning => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) || IsTimed(bare);
    }

    /// <summary>"THIS ANNOUNCEMENT IS NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN THE UNITED STATES": where the paper may not go.</summary>
    private static bool IsRestriction(string line) => line.StartsWith("this ", StringComparison.OrdinalIgnoreCase)
        && line.IndexOf("not for ", StringComparison.OrdinalIgnoreCase) is > 0 and var not
        && (line.IndexOf("release, publication", not, StringComparison.OrdinalIgnoreCase) > 0
        || line.IndexOf("publication, release", not, StringComparison.OrdinalIgnoreCase) > 0
        || line.IndexOf("distribution", not, StringComparison.OrdinalIgnoreCase) > 0);

    /// <summary>"For 6:00 am ET Release".</summary>
    private static bool IsTimed(string bare) =>
        bare.Length <= LongestTimed && bare.StartsWith("for ", StringComparison.OrdinalIgnoreCase)
        && bare.EndsWith(" release", StringComparison.OrdinalIgnoreCase) && bare.Any(char.IsDigit);
}
