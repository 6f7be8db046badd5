using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions;

/// <summary>A release with everything that its blocks mention.</summary>
/// <param name="Release">The release.</param>
/// <param name="Cast">Who and what it speaks of.</param>
/// <param name="Mentions">For each block the mentions in it, in the order of their beginning; of two at one place the longer first. They may nest,
/// they never cross.</param>
/// <param name="Currencies">What the currencies' signs mean in it.</param>
public sealed record MentionedRelease(Release Release, Cast Cast, IReadOnlyDictionary<Block, IReadOnlyList<Mention>> Mentions,
    CurrencyContext Currencies)
{
    /// <summary>The mentions in this block.</summary>
    public IReadOnlyList<Mention> In(Block block) => Mentions.TryGetValue(block, out var found) ? found : [];
}
