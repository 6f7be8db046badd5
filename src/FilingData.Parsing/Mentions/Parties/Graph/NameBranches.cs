namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>The branches of a tree of words, numbered from its root.</summary>
internal sealed class NameBranches : IDisposable
{
    /// <summary>Where every name begins.</summary>
    public const int Root = 0;

    private const int MostKept = 5_000, Openings = 128;

    // One release after the other is read with the same memory.
    [ThreadStatic]
    private static Dictionary<(int Branch, string Word), int>? _free;

    private readonly Dictionary<(int Branch, string Word), int> _next;

    // The letters that words at the root begin with.
    private readonly bool[] _openings = new bool[Openings];

    /// <summary>A tree that has only its root.</summary>
    public NameBranches()
    {
        _next = _free ?? new(ByWord.Comparer);
        _free = null;
    }

    /// <summary>Gives the memory back: the tree can't be asked any more.</summary>
    public void Dispose()
    {
        if (_next.Count > MostKept)
            return;
        _next.Clear();
        _free = _next;
    }

    /// <summary>Whether a word that begins so may lead anywhere from the root: most don't.</summary>
    public bool MayBegin(char opening) => opening >= Openings || _openings[opening];

    /// <summary>Which branch a word leads to from another, whatever its case.</summary>
    public bool TryNext(int branch, string word, out int next) => _next.TryGetValue((branch, word), out next);

    /// <summary>The branch that a word leads to from another; a new one where it led nowhere.</summary>
    public int Grow(int branch, string word)
    {
        if (TryNext(branch, word, out var next))
            return next;
        if (branch == Root && word[0] < Openings)
            _openings[char.ToUpperInvariant(word[0])] = _openings[char.ToLowerInvariant(word[0])] = true;
        next = _next.Count + 1;
        _next.Add((branch, word), next);
        return next;
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
