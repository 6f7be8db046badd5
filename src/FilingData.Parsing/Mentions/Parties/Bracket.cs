namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A part of a block in round brackets.</summary>
/// <param name="Open">The opening bracket.</param>
/// <param name="Close">The closing bracket.</param>
internal readonly record struct Bracket(int Open, int Close)
{
    /// <summary>What stands longer in brackets defines nothing.</summary>
    public const int Longest = 60;

    /// <summary>The block's brackets, in the order of their beginning; of nested ones each.</summary>
    public static IReadOnlyList<Bracket> Of(TokenizedBlock block)
    {
        var found = new List<Bracket>();
        var open = new Stack<int>();
        for (var i = 0; i < block.Count; i++)
        {
            if (block.Is(i, '('))
                open.Push(i);
            else if (block.Is(i, ')') && open.Count > 0 && open.Pop() is var start && i - start is > 1 and <= Longest)
                found.Add(new Bracket(start, i));
        }

        found.Sort((a, b) => a.Open.CompareTo(b.Open));
        return found;
    }
}
