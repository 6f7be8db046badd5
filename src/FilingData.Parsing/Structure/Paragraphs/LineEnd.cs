using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>What joins two lines of a paragraph.</summary>
internal enum Seam
{
    /// <summary>A space.</summary>
    Space,

    /// <summary>Nothing: the hyphen or dash at the end belongs to the words.</summary>
    Nothing,

    /// <summary>Nothing, and the hyphen goes: it only broke the word.</summary>
    DropHyphen,
}

/// <summary>What a line's end stands for.</summary>
internal static class LineEnd
{
    /// <summary>First parts of compounds that seldom stand alone.</summary>
    private static readonly HashSet<string> CompoundBeginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "anti", "bi", "co", "cross", "cyber", "de", "end", "ex", "extra", "first", "five", "four", "full", "half", "high", "hyper", "in", "inter",
        "intra", "large",
        "late", "lead", "long", "low", "macro", "micro", "mid", "mini", "multi", "near", "neo", "next", "non", "off", "on", "one", "out", "over",
        "post", "pre",
        "pro", "quasi", "re", "second", "self", "semi", "short", "single", "six", "small", "so", "sub", "super", "ten", "third", "three", "trans",
        "twelve", "two",
        "ultra", "un", "under", "up", "well", "wholly", "year", "zero",
    };

    /// <summary>What joins the two lines.</summary>
    public static Seam Between(Passage line, Passage next, Vocabulary vocabulary)
    {
        char end = line[line.Length - 1], before = line.Length > 1 ? line[line.Length - 2] : ' ', start = next[0];
        if (Dashes.IsLong(end) && !char.IsWhiteSpace(before) && char.IsLetterOrDigit(start))
            return Seam.Nothing;
        if (Dashes.IsLong(start) && next.Length > 1 && !char.IsWhiteSpace(next[1]))
            return Seam.Nothing;
        if (end == '/' && IsAddress(line))
            return Seam.Nothing;
        if (end != '-' || !char.IsLetterOrDigit(start) || !(char.IsLetterOrDigit(before) || before == '-'))
            return Seam.Space;
        return before != '-' && IsBrokenWord(LastWord(line), FirstWord(next), vocabulary) ? Seam.DropHyphen : Seam.Nothing;
    }

    /// <summary>
    /// Whether the hyphen only breaks a word. The document itself tells: it may write the compound or the word elsewhere. If it writes neither, a
    /// compound's first part is a word that can stand alone, a broken word's is mostly not.
    /// </summary>
    private static bool IsBrokenWord(string before, string after, Vocabulary vocabulary)
    {
        if (!char.IsLower(after[0]) || !char.IsLetter(before[before.Length - 1]) || vocabulary.Has(before + "-" + after))
            return false;
        return vocabulary.Has(before + after) || !(vocabulary.Has(before) || CompoundBeginnings.Contains(before));
    }

    private static bool IsAddress(Passage line)
    {
        var from = line.Text.Value.LastIndexOf(' ', line.End - 1, line.Length) + 1;
        var word = line.Text.Value.Substring(Math.Max(from, line.Start), line.End - Math.Max(from, line.Start));
        return word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The letters before the hyphen.</summary>
    private static string LastWord(Passage line)
    {
        var end = line.End - 1;
        var start = end;
        while (start > line.Start && char.IsLetterOrDigit(line.Text.Value[start - 1]))
            start--;
        return line.Text.Value.Substring(start, end - start);
    }

    private static string FirstWord(Passage line)
    {
        var end = line.Start;
        while (end < line.End && char.IsLetterOrDigit(line.Text.Value[end]))
            end++;
        return line.Text.Value.Substring(line.Start, end - line.Start);
    }
}
