using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions;

/// <summary>Brings the mentions of a block that several finders found into one order.</summary>
/// <param name="blocks">How many blocks there are.</param>
internal sealed class MentionOrder(int blocks)
{
    private readonly Dictionary<Block, IReadOnlyList<Mention>> _blocks = new(blocks);

    /// <summary>Adds what a finder found.</summary>
    public MentionOrder Add<T>(IReadOnlyDictionary<Block, IReadOnlyList<T>> found)
        where T : Mention
    {
        foreach (var block in found)
        {
            if (block.Value.Count == 0)
                continue;
            if (!_blocks.TryGetValue(block.Key, out var mentions))
                _blocks.Add(block.Key, mentions = new List<Mention>(block.Value.Count));
            for (var i = 0; i < block.Value.Count; i++)
                ((List<Mention>)mentions).Add(block.Value[i]);
        }

        return this;
    }

    /// <summary>For each block all its mentions, in the order of their beginning; of two at one place the longer first.</summary>
    public IReadOnlyDictionary<Block, IReadOnlyList<Mention>> ToDictionary()
    {
        foreach (var block in _blocks.ToArray())
            _blocks[block.Key] = InOrder((List<Mention>)block.Value);
        return _blocks;
    }

    /// <summary>These mentions of one block in the order of their beginning; of two at one place the longer first.</summary>
    public static IReadOnlyList<Mention> InOrder(List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (last, next) = (mentions[i - 1].Passage, mentions[i].Passage);
            if (last.Start > next.Start || (last.Start == next.Start && last.Length < next.Length))
                return mentions.OrderBy(mention => mention.Passage.Start).ThenByDescending(mention => mention.Passage.Length).ToList();
        }

        return mentions;
    }
}
