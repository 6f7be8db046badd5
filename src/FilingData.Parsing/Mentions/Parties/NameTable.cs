namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A name as it may stand in the text, and what it leads to.</summary>
/// <param name="Words">Its words, without full stops at their ends.</param>
/// <param name="Party">The party; null for a thing.</param>
/// <param name="Definition">The definition that made it a term; null for a plain name.</param>
/// <param name="NeedsArticle">Whether it counts only behind "the": a common noun such as "Company".</param>
internal sealed record NameEntry(IReadOnlyList<string> Words, PartyNode? Party, Definition? Definition, bool NeedsArticle);

/// <summary>All names by their first word, so that one pass over the text finds every use.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<NameEntry>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Adds a name; of two equal ones the first counts.</summary>
    public void Add(string name, PartyNode? party, Definition? definition, bool needsArticle)
    {
        var words = TokenScan.Of(name).Where(token => token.IsWord).Select(token => Bare(name.Substring(token.Start, token.Length))).ToList();
        if (words.Count == 0 || !_known.Add(string.Join(" ", words)))
            return;
        if (!_byFirst.TryGetValue(words[0], out var entries))
            _byFirst.Add(words[0], entries = []);
        entries.Add(new NameEntry(words, party, definition, needsArticle));
    }

    /// <summary>The longest name that begins at this word, and its last word; null where none does.</summary>
    public (NameEntry Entry, int Last)? LongestAt(TokenizedBlock block, int first)
    {
        (NameEntry Entry, int Last)? best = null;
        if (!block.IsWord(first) || !_byFirst.TryGetValue(Bare(block[first]), out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (best is { } found && entry.Words.Count <= found.Entry.Words.Count)
                continue;
            if (End(block, first, entry.Words) is var last and >= 0 && (!entry.NeedsArticle || block.Is(first - 1, "the")))
                best = (entry, last);
        }

        return best;
    }

    private static int End(TokenizedBlock block, int first, IReadOnlyList<string> words)
    {
        var at = first;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                at++;
                while (block.Is(at, ',') || block.Is(at, '&') || block.Is(at, '®') || block.Is(at, '™') || block.Is(at, '(') || block.Is(at, ')'))
                    at++;
            }

            if (!block.IsWord(at) || !Same(Bare(block[at]), words[i]))
                return -1;
        }

        return at;
    }

    // Capital lettering may write any name in capitals.
    private static bool Same(string text, string name) => text == name
        || (text.Length == name.Length && text.Length > 1 && text.All(character => !char.IsLower(character)) && string.Equals(text, name, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string word) => word[word.Length - 1] == '.' ? word.Substring(0, word.Length - 1) : word;
}
