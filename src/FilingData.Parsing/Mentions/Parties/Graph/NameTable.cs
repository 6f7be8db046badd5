using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>All names as a tree of their words, so that one pass over the text finds every use.</summary>
internal sealed class NameTable : IDisposable
{
    private const int Root = 0, MostKept = 5_000, Openings = 128;

    // One release after the other is read with the same memory.
    [ThreadStatic]
    private static Dictionary<(int Branch, string Word), int>? _free;

    // Which branch a word leads to from another; the root has no names.
    private readonly Dictionary<(int Branch, string Word), int> _next;
    private readonly List<NameEntry?> _names = [null];
    private readonly bool[] _openings = new bool[Openings];
    private readonly List<string> _words = [];

    /// <summary>A table without names.</summary>
    public NameTable()
    {
        _next = _free ?? new(ByWord.Comparer);
        _free = null;
    }

    /// <summary>Gives the memory back: the table can't be asked any more.</summary>
    public void Dispose()
    {
        if (_next.Count > MostKept)
            return;
        _next.Clear();
        _free = _next;
    }

    /// <summary>Adds a name; of two equal ones the first counts.</summary>
    public void Add(string name, PartyNode? party, Definition? definition = null, bool needsArticle = false)
    {
        ReadWords(name);
        if (_words.Count > 0)
            AddOpening(_words[0][0]);
        var branch = Root;
        foreach (var word in _words)
        {
            if (!_next.TryGetValue((branch, word), out var next))
            {
                next = _names.Count;
                _next.Add((branch, word), next);
                _names.Add(null);
            }

            branch = next;
        }

        if (branch == Root || IsKnown(branch))
            return;
        var entry = new NameEntry(name, [.. _words], party, definition, needsArticle);
        if (_names[branch] is { } first)
            first.Append(entry);
        else
            _names[branch] = entry;
    }

    /// <summary>Whether this name leads anywhere.</summary>
    public bool Knows(string name)
    {
        ReadWords(name);
        var branch = Root;
        foreach (var word in _words)
        {
            if (!_next.TryGetValue((branch, word), out branch))
                return false;
        }

        return IsKnown(branch);
    }

    /// <summary>The longest name that begins at this word, and its last word; null where none does.</summary>
    public (NameEntry Entry, int Last)? LongestAt(TokenizedBlock block, int first)
    {
        // Most words begin no name.
        if (!block.IsWord(first) || (block.Text[block.Token(first).Start] is < (char)Openings and var opening && !_openings[opening]))
            return null;
        (NameEntry Entry, int Last)? longest = null;
        var branch = Root;
        for (var at = first; block.IsWord(at) && _next.TryGetValue((branch, Bare(block[at])), out branch); at++)
        {
            if (EntryAt(block, first, _names[branch]) is { } entry)
                longest = (entry, block.IsPossessive(at + 1) && entry.EndsWithPossessive ? at + 1 : at);
            while (IsMarkWithin(block, at + 1))
                at++;
        }

        return longest;
    }

    private void AddOpening(char opening)
    {
        if (opening >= Openings)
            return;
        _openings[char.ToUpperInvariant(opening)] = true;
        _openings[char.ToLowerInvariant(opening)] = true;
    }

    private static NameEntry? EntryAt(TokenizedBlock block, int first, NameEntry? names)
    {
        for (var known = names; known is not null; known = known.Next)
        {
            if ((!known.NeedsArticle || block.Is(first - 1, "the")) && Matches(block, first, known))
                return known;
        }

        return null;
    }

    private static bool IsMarkWithin(TokenizedBlock block, int at) =>
        block[at] is "," or "&" or "(" or ")" || block.IsTradeMark(at) || block.IsPossessive(at);

    private static bool Matches(TokenizedBlock block, int first, NameEntry entry)
    {
        for (int i = 0, at = first; i < entry.Words.Length; i++, at++)
        {
            while (!block.IsWord(at))
                at++;
            if (!Same(Bare(block[at]), entry.Words[i]))
                return false;
        }

        return true;
    }

    // Capital lettering may write any name in capitals.
    private static bool Same(string text, string name) =>
        text == name || (text.Length > 1 && !text.HasSmall() && string.Equals(text, name, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string word) => word[word.Length - 1] == '.' ? word.Substring(0, word.Length - 1) : word;

    private void ReadWords(string name)
    {
        _words.Clear();
        NameKey.ReadWords(name, _words);
        for (var i = 0; i < _words.Count; i++)
            _words[i] = Bare(_words[i]);
    }

    /// <summary>Whether the name that was just read stands here, capitals included.</summary>
    private bool IsKnown(int branch)
    {
        for (var known = _names[branch]; known is not null; known = known.Next)
        {
            if (known.Words.SequenceEqual(_words))
                return true;
        }

        return false;
    }

    private sealed class ByWord : IEqualityComparer<(int Branch, string Word)>
    {
        public static ByWord Comparer { get; } = new();

        public bool Equals((int Branch, string Word) x, (int Branch, string Word) y) =>
            x.Branch == y.Branch && string.Equals(x.Word, y.Word, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((int Branch, string Word) key) =>
            unchecked((StringComparer.OrdinalIgnoreCase.GetHashCode(key.Word) * 31) + key.Branch);
    }
}
