using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A name as it may stand in the text, and what it leads to.</summary>
/// <param name="Text">The name.</param>
/// <param name="Words">Its words, without full stops at their ends.</param>
/// <param name="Party">The party; null for a thing.</param>
/// <param name="Definition">The definition that made it a term; null for a plain name.</param>
/// <param name="NeedsArticle">Whether it counts only behind "the": a common noun such as "Company".</param>
internal sealed record NameEntry(string Text, IReadOnlyList<string> Words, PartyNode? Party, Definition? Definition, bool NeedsArticle)
{
    /// <summary>Whether "the" before the name belongs to it.</summary>
    public bool HasArticle => NeedsArticle || Definition is { Term.HasArticle: true };
}

/// <summary>All names by their first word, so that one pass over the text finds every use.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<NameEntry>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Adds a name; of two equal ones the first counts.</summary>
    public void Add(string name, PartyNode? party, Definition? definition = null, bool needsArticle = false)
    {
        var words = NameKey.WordsOf(name).Select(Bare).ToList();
        if (words.Count == 0 || !_known.Add(string.Join(" ", words)))
            return;
        if (!_byFirst.TryGetValue(words[0], out var entries))
            _byFirst.Add(words[0], entries = []);
        entries.Add(new NameEntry(name, words, party, definition, needsArticle));
        entries.Sort((a, b) => b.Words.Count.CompareTo(a.Words.Count));
    }

    /// <summary>Whether this name leads anywhere.</summary>
    public bool Knows(string name) => _known.Contains(string.Join(" ", NameKey.WordsOf(name).Select(Bare)));

    /// <summary>The longest name that begins at this word, and its last word; null where none does.</summary>
    public (NameEntry Entry, int Last)? LongestAt(TokenizedBlock block, int first)
    {
        if (!block.IsWord(first) || !_byFirst.TryGetValue(Bare(block[first]), out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (LastOf(block, first, entry) is var last and >= 0 && (!entry.NeedsArticle || block.Is(first - 1, "the")))
                return (entry, last);
        }

        return null;
    }

    private static int LastOf(TokenizedBlock block, int first, NameEntry entry)
    {
        for (int i = 0, at = first; ; at++)
        {
            if (!block.IsWord(at) || !Same(Bare(block[at]), entry.Words[i]))
                return -1;
            if (++i == entry.Words.Count)
                return block.IsPossessive(at + 1) && EndsWithPossessive(entry.Text) ? at + 1 : at;
            while (block[at + 1] is "," or "&" or "(" or ")" || block.IsTradeMark(at + 1) || block.IsPossessive(at + 1))
                at++;
        }
    }

    // Capital lettering may write any name in capitals.
    private static bool Same(string text, string name) => text == name
        || (text.Length == name.Length && text.Length > 1 && !text.Any(char.IsLower) && string.Equals(text, name, StringComparison.OrdinalIgnoreCase));

    // "Lowe's": here "'s" is the name's own.
    private static bool EndsWithPossessive(string name) => name.Length > 2 && TokenScan.IsApostrophe(name[name.Length - 2]) && name[name.Length - 1] is 's' or 'S';

    private static string Bare(string word) => word[word.Length - 1] == '.' ? word.Substring(0, word.Length - 1) : word;
}
