namespace FilingData.Parsing.Mentions.Parties;

/// <summary>The names in a block.</summary>
internal sealed class BlockNames(IReadOnlyList<NameSpan> names)
{
    private readonly Dictionary<int, NameSpan> _byLast = names.ToDictionary(name => name.Last);

    public IReadOnlyList<NameSpan> All => names;

    /// <summary>The name whose last word this is; null where none ends there.</summary>
    public NameSpan? EndingAt(int last) => _byLast.TryGetValue(last, out var name) ? name : null;

    /// <summary>The names between these words, the last first.</summary>
    public IEnumerable<NameSpan> Before(int last, int limit)
    {
        for (var at = last; at >= limit; at--)
        {
            if (EndingAt(at) is { } name && name.First >= limit)
                yield return name;
        }
    }
}
