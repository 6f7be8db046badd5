namespace FilingData.Parsing.Structure.Head;

/// <summary>Lines that say who writes and from where.</summary>
internal static class Letterhead
{
    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase)
    {
        "street", "st", "avenue", "ave", "boulevard", "blvd", "road", "rd", "drive", "dr", "lane", "ln", "way", "parkway", "pkwy", "plaza", "suite",
        "ste", "floor", "square", "highway",
        "hwy", "court", "circle", "place", "building", "tower", "park", "terrace", "strasse", "straße", "route", "box", "quay", "row", "walk", "loop",
        "pike", "turnpike",
    };

    /// <summary>Forms of companies; a short line that ends with one and has no verb is a name.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc", "corp", "corporation", "incorporated", "company", "co", "ltd", "limited", "plc", "nv", "sa", "ag", "se", "llc", "lp", "llp", "group",
        "holdings", "holding", "bancorp", "bancshares", "bankshares", "bancorporation", "bancgroup",
        "bank", "trust", "partners", "spa", "ab", "asa", "as", "oyj", "bv", "kk", "gmbh", "international", "industries", "technologies", "systems",
        "companies", "enterprises", "energy",
    };

    // "of", "and", "the", "für" link the words of a name.
    private const int LongestLink = 3;

    /// <summary>Words that no company has in its name, or hardly one: "Agreement with Alder Inc.".</summary>
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "with", "an", "by", "from", "into" };

    /// <summary>"2200 Example Blvd., Suite 5", "Springfield, IL 62701", "P.O. Box 12".</summary>
    public static bool IsAddress(string line)
    {
        var words = Words(line);
        if (words.Length is < 2 or > 16)
            return false;
        var hasNumber = words.Any(word => char.IsDigit(word[0]));
        var number = Array.FindIndex(words, word => char.IsDigit(word[0]));
        if (words.Length > 2 && number > 0 && Regions.IsRegion(words[number - 1]) && IsZip(words[number]) && number == words.Length - 1)
            return true;
        return hasNumber && words.Any(word => Streets.Contains(word)) && !words.Any(HeadlineVerbs.IsThirdPerson) && !HasBaseVerb(words)
            && words.Count(word => char.IsLower(word[0])) <= 2;
    }

    // "EXAMPLE PARK DIRECTORS AUTHORIZE 3-FOR-1 SPLIT": what several do is no street.
    private static bool HasBaseVerb(string[] words)
    {
        // "Acquire 200,000 Square Foot Plant": what goes on with the line above.
        if (HeadlineVerbs.IsBase(words[0]) && !Streets.Contains(words[0]))
            return true;
        for (var i = 1; i < words.Length; i++)
        {
            if (HeadlineVerbs.IsBase(words[i]) && !Streets.Contains(words[i]) && words[i - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"[Example logo]": what stands for a picture.</summary>
    public static bool IsPicture(string line) =>
        line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']' && line.IndexOf("logo", StringComparison.OrdinalIgnoreCase) > 0;

    /// <summary>Whether the word is a company's form: "Corporation".</summary>
    public static bool IsForm(string word) => Forms.Contains(word);

    /// <summary>"8-K - example8k.htm": the name of a file.</summary>
    public static bool IsFile(string line) =>
        line.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || line.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Example Holdings, Inc.", with or without its symbol; a line without a verb.</summary>
    public static bool IsCompanyName(string line)
    {
        var bracket = line.IndexOf(" (", StringComparison.Ordinal);
        // "Sale of Example Limited (“Example”), a subsidiary": a name's brackets end its line.
        if (bracket > 0 && EndsInLetters(line, line.LastIndexOf(')')))
            return false;
        var words = Words(bracket > 0 ? line.Substring(0, bracket) : line);
        // "Interim CEO Made Permanent at Alder Systems": what stands at a name is none.
        if (Array.Exists(words, static word => word is "at" or "as" || Joining.Contains(word)))
            return false;
        return words.Length is > 0 and <= 7 && Forms.Contains(words[words.Length - 1].Replace(".", ""))
            // The word before the form belongs to the name: "Alder Partners LP".
            && !words.Skip(1).Take(words.Length - 3).Any(HeadlineVerbs.IsThirdPerson)
            && !words.Any(word => char.IsDigit(word[0]) && word.Length == 4) && !HasSmallWord(words);
    }

    private static bool EndsInLetters(string line, int start)
    {
        for (var i = Math.Max(0, start); i < line.Length; i++)
        {
            if (char.IsLetter(line[i]))
                return start >= 0;
        }

        return false;
    }

    /// <summary>"Statement regarding possible offer by Example, Inc.": a title's words are small where a name's are not.</summary>
    private static bool HasSmallWord(string[] words)
    {
        var small = 0;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (char.IsLower(words[i][0]) && words[i].Length > LongestLink)
                small++;
        }

        return char.IsUpper(words[0][0]) && (small > 1 || TitleMatters.AreIn(words));
    }

    /// <summary>"(NYSE: EXM)", "NASDAQ: EXM", "TSX: EXM".</summary>
    public static bool IsSymbol(string line)
    {
        var bare = line.Trim('(', ')', '[', ']', ' ');
        var colon = bare.IndexOf(':');
        return colon is > 1 and < 30 && bare.Length - colon <= 12 && !char.IsDigit(bare[colon - 1])
            && bare.Skip(colon + 1).All(c => char.IsUpper(c) || char.IsDigit(c) || c is ' ' or '.' or '-')
            && bare.Skip(colon + 1).Any(char.IsUpper);
    }

    private static bool IsZip(string word) => word.Count(char.IsDigit) is 5 or 9 && word.All(c => char.IsDigit(c) || c == '-');

    private static string[] Words(string line) =>
        line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ';')).Where(word => word.Length > 0).ToArray();
}
