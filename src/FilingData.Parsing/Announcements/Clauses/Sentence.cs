using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>A sentence in the grammar's units.</summary>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Units">Its units, in order.</param>
/// <param name="Mentions">Its mentions, nested ones included, in the order of their beginning.</param>
internal sealed record Sentence(Block Block, Passage Passage, IReadOnlyList<Unit> Units, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Which part of the news it belongs to.</summary>
    public Zone Zone { get; init; } = Zone.Rest;

    /// <summary>The how manieth sentence of the news it is, from 0.</summary>
    public int Number { get; init; }

    /// <summary>The words from one unit to the one before another; the end must lie behind the start.</summary>
    public Passage Range(int start, int end) => Units[start].Passage.To(Units[end - 1].Passage);

    /// <summary>The first unit that is sought; -1 where none is.</summary>
    public int IndexOf(Func<Unit, bool> isSought)
    {
        for (var i = 0; i < Units.Count; i++)
        {
            if (isSought(Units[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The unit that is this very mention; -1 where it stands within another.</summary>
    public int IndexOf(Mention mention)
    {
        for (var i = 0; i < Units.Count; i++)
        {
            if (ReferenceEquals(Units[i].Mention, mention))
                return i;
        }

        return -1;
    }

    /// <summary>Where this very unit stands; behind the last where it is none of the sentence's.</summary>
    public int PlaceOf(Unit unit)
    {
        var place = 0;
        while (place < Units.Count && !ReferenceEquals(Units[place], unit))
            place++;
        return place;
    }

    /// <summary>Whether one of so many units before this one is asked for.</summary>
    /// <param name="index">The unit behind them.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="isAsked">Whether a unit is; a static lambda, so that asking allocates nothing.</param>
    public bool HasBefore(int index, int count, Func<Unit, bool> isAsked)
    {
        var end = Math.Min(index, Units.Count);
        for (var i = Math.Max(0, index - count); i < end; i++)
        {
            if (isAsked(Units[i]))
                return true;
        }

        return false;
    }

    /// <summary>The mentions of one kind that lie within a passage.</summary>
    public IEnumerable<T> In<T>(Passage passage)
        where T : Mention
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i] is T mention && passage.Holds(mention.Passage))
                yield return mention;
        }
    }

    /// <summary>The first mention of one kind that lies within a passage and begins no earlier than asked; null where none does.</summary>
    public T? First<T>(Passage passage, int start = 0)
        where T : Mention
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i] is T mention && mention.Passage.Start >= start && passage.Holds(mention.Passage))
                return mention;
        }

        return null;
    }

    /// <summary>The words.</summary>
    public override string ToString() => Passage.Words;
}
