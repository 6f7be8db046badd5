namespace FilingData.Parsing.Structure.Lines;

/// <summary>Whether a document's lines are cut at a width, and at which one.</summary>
internal static class WrapWidth
{
    /// <summary>Nobody sets lines of running text longer than this: such a line is a paragraph as it stands.</summary>
    private const int LongestLine = 220;

    /// <summary>Where lines break, in characters; 0 where each line is a paragraph as it stands.</summary>
    public static int Of(IReadOnlyList<TextLine> lines)
    {
        Span<int> lengths = stackalloc int[LongestLine + 1];
        int all = 0, longer = 0;
        foreach (var line in lines)
        {
            if (line.Table >= 0)
                continue;
            var length = line.Indent + line.Length;
            if (length > LongestLine)
                longer += length;
            else
                lengths[length]++;
            all += length;
        }

        // In a document without wrapped lines the long ones hold most of the text.
        if (longer > all / 3)
            return 0;
        return Percentile(lengths, 0.95);
    }

    private static int Percentile(ReadOnlySpan<int> lengths, double part)
    {
        var count = 0;
        foreach (var lines in lengths)
            count += lines;
        var seen = 0;
        for (var length = 0; length < lengths.Length; length++)
        {
            seen += lengths[length];
            if (seen >= count * part)
                return length;
        }

        return lengths.Length - 1;
    }
}
