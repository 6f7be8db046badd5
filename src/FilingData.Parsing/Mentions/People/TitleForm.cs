namespace FilingData.Parsing.Mentions.People;

/// <summary>Compares titles by what they mean.</summary>
internal static class TitleForm
{
    /// <summary>Whether both name one office: "CFO" and "Chief Financial Officer", "chairman" and "Chairman of the Board".</summary>
    public static bool AreSame(string one, string other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first == second || first.StartsWith(second + " of the board", StringComparison.Ordinal) || second.StartsWith(first + " of the board", StringComparison.Ordinal);
    }

    private static string Plain(string title)
    {
        var words = title.Split(' ').Select(word => TitleWords.Abbreviations.TryGetValue(word, out var full) ? full : word.ToLowerInvariant().Replace("-", " "));
        return string.Join(" ", words);
    }
}
