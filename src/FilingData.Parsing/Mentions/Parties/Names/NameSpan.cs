namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>A name in a block, from its first to its last word.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="HasForm">Whether it ends with a corporate form.</param>
internal readonly record struct NameSpan(int First, int Last, bool HasForm)
{
    /// <summary>Whether the other name lies within this one.</summary>
    public bool Holds(NameSpan other) => First <= other.First && Last >= other.Last;
}
