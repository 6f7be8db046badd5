using FilingData.Parsing.Mentions.People.Gazetteers;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Compares titles by what they mean.</summary>
internal static class TitleForm
{
    /// <summary>Whether both name one office: "CFO" and "Chief Financial Officer", "chairman" and "Chairman of the Board".</summary>
    public static bool AreSame(string one, string other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first == second || IsOfBoard(first, second) || IsOfBoard(second, first);
    }

    /// <summary>Whether the first is the second of a board: "chairman of the board", "chairman of the supervisory board".</summary>
    private static bool IsOfBoard(string title, string bare) =>
        title.StartsWith(bare + " of the board", StringComparison.Ordinal)
        || (title.StartsWith(bare + " of the ", StringComparison.Ordinal) && title.EndsWith(" board", StringComparison.Ordinal)
        && title.IndexOf(' ', bare.Length + " of the ".Length) == title.Length - " board".Length);

    /// <summary>The title of one of several: "director" for "directors".</summary>
    public static string Singular(string title)
    {
        var last = title.Substring(title.LastIndexOf(' ') + 1);
        var bare = last.Length > 3 && last.EndsWith("s", StringComparison.Ordinal) ? last.Substring(0, last.Length - 1) : last;
        var isPlural = TitleWords.Heads.Has(bare) || TitleWords.WeakHeads.Has(bare)
            || (TitleWords.Abbreviations.ContainsKey(bare) && char.IsUpper(bare[bare.Length - 1]));
        return isPlural && bare.Length < last.Length ? title.Substring(0, title.Length - 1) : title;
    }

    private static string Plain(string title)
    {
        var words = title.Split(' ').Select(word => TitleWords.Abbreviations.TryGetValue(word.TrimEnd('.'), out var full)
            ? full : word.ToLowerInvariant().Replace("-", " ").Replace('’', '\''));
        var plain = string.Join(" ", words);
        // "chairman of Example's board", "board chair": of which board goes without saying.
        if (plain.EndsWith(" board", StringComparison.Ordinal) && plain.IndexOf("'s board", StringComparison.Ordinal) is var owned and > 0
            && plain.LastIndexOf(" of ", owned, StringComparison.Ordinal) is > 0 and var of)
            plain = plain.Substring(0, of) + " of the board";
        if (plain.EndsWith(" of the board of directors", StringComparison.Ordinal))
            plain = plain.Substring(0, plain.Length - " of directors".Length);
        if (plain.StartsWith("board ", StringComparison.Ordinal))
            plain = plain.Substring("board ".Length) + " of the board";
        // The British form leaves the officer out.
        return plain == "chief executive" ? "chief executive officer" : plain;
    }
}
