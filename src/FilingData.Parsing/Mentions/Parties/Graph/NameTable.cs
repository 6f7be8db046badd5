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

    /// <summary>Whether "'s" is the name's own: "Lowe's".</summary>
    public bool EndsWithPossessive { get; } = Text.Length > 2 && TokenScan.IsApostrophe(Text[Text.Length - 2]) && Text[Text.Length - 1] is 's' or 'S';
}

/// <summary>All names as a tree of their words, so that one pass over the text finds every use.</summary>
internal sealed class NameTable
{
    private readonly Branch _root = new();

    /// <summary>Adds a name; of two equal ones the first counts.</summary>
    public void Add(string name, PartyNode? party, Definition? definition = null, bool needsArticle = false)
    {
        var words = NameKey.WordsOf(name).Select(Bare).ToList();
        var branch = _root;
        foreach (var word in words)
        {
            if (!branch.Next.TryGetValue(word, out var next))
                branch.Next.Add(word, next = new Branch());
            branch = next;
        }

        if (branch != _root && !branch.Entries.Exists(known => known.Words.SequenceEqual(words)))
            branch.Entries.Add(new NameEntry(name, words, party, definition, needsArticle));
    }

    /// <summary>Whether this name leads anywhere.</summary>
    public bool Knows(string name)
    {
        var words = NameKey.WordsOf(name).Select(Bare).ToList();
        var branch = _root;
        return words.TrueForAll(word => branch.Next.TryGetValue(word, out branch!)) && branch.Entries.Exists(known => known.Words.SequenceEqual(words));
    }

    /// <summary>The longest name that begins at this word, and its last word; null where none does.</summary>
    public (NameEntry Entry, int Last)? LongestAt(TokenizedBlock block, int first)
    {
        (NameEntry Entry, int Last)? longest = null;
        var branch = _root;
        for (var at = first; block.IsWord(at) && branch.Next.TryGetValue(Bare(block[at]), out branch!); at++)
        {
            if (EntryAt(block, first, branch) is { } entry)
                longest = (entry, block.IsPossessive(at + 1) && entry.EndsWithPossessive ? at + 1 : at);
            while (IsMarkWithin(block, at + 1))
                at++;
        }

        return longest;
    }

    private static NameEntry? EntryAt(TokenizedBlock block, int first, Branch branch)
    {
        foreach (var known in branch.Entries)
        {
            if ((!known.NeedsArticle || block.Is(first - 1, "the")) && Matches(block, first, known))
                return known;
        }

        return null;
    }

    private static bool IsMarkWithin(TokenizedBlock block, int at) => block[at] is "," or "&" or "(" or ")" || block.IsTradeMark(at) || block.IsPossessive(at);

    private static bool Matches(TokenizedBlock block, int first, NameEntry entry)
    {
        for (int i = 0, at = first; i < entry.Words.Count; i++, at++)
        {
            while (!block.IsWord(at))
                at++;
            if (!Same(Bare(block[at]), entry.Words[i]))
                return false;
        }

        return true;
    }

    // Capital lettering may write any name in capitals.
    private static bool Same(string text, string name) => text == name || (text.Length > 1 && !text.HasSmall() && string.Equals(text, name, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string word) => word[word.Length - 1] == '.' ? word.Substring(0, word.Length - 1) : word;

    private sealed class Branch
    {
        public Dictionary<string, Branch> Next { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<NameEntry> Entries { get; } = [];
    }
}
