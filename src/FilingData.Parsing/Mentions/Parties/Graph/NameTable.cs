using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>All names as a tree of their words, so that one pass over the text finds every use.</summary>
internal sealed class NameTable : IDisposable
{
    private readonly NameBranches _branches = new();

    // The names that end at each branch; none at the root.
    private readonly List<NameEntry?> _names = [null];
    private readonly List<string> _words = [];

    /// <summary>Gives the memory back: the table can't be asked any more.</summary>
    public void Dispose() => _branches.Dispose();

    /// <summary>Adds a name; of two equal ones the first counts.</summary>
    public void Add(string name, PartyNode? party, Definition? definition = null, bool needsArticle = false)
    {
        ReadWords(name);
        var branch = NameBranches.Root;
        foreach (var word in _words)
        {
            branch = _branches.Grow(branch, word);
            if (branch == _names.Count)
                _names.Add(null);
        }

        if (branch == NameBranches.Root || IsKnown(branch))
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
        var branch = NameBranches.Root;
        foreach (var word in _words)
        {
            if (!_branches.TryNext(branch, word, out branch))
                return false;
        }

        return IsKnown(branch);
    }

    /// <summary>The longest name that begins at this word, and its last word; null where none does.</summary>
    public (NameEntry Entry, int Last)? LongestAt(TokenizedBlock block, int first)
    {
        if (!block.IsWord(first) || !_branches.MayBegin(block.Text[block.Token(first).Start]))
            return null;
        (NameEntry Entry, int Last)? longest = null;
        var branch = NameBranches.Root;
        for (var at = first; block.IsWord(at) && _branches.TryNext(branch, Bare(block[at]), out branch); at++)
        {
            if (EntryAt(block, first, _names[branch]) is { } entry)
                longest = (entry, block.IsPossessive(at + 1) && entry.EndsWithPossessive ? at + 1 : at);
            while (IsMarkWithin(block, at + 1))
                at++;
        }

        return longest;
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
}
