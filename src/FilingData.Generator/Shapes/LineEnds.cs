namespace FilingData.Generator.Shapes;

/// <summary>
/// Where a file's line ends take two characters. Packed places count each line end as one, so that a checkout that turns line ends changes nothing of
/// what is generated.
/// </summary>
internal sealed class LineEnds
{
    private readonly List<int> _pairs = [];

    public LineEnds(string content)
    {
        for (var i = content.IndexOf("\r\n", StringComparison.Ordinal); i >= 0; i = content.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
            _pairs.Add(i);
    }

    /// <summary>
    /// The offset as it were if each line end had one character. Behind a carriage return and before its line feed is before the line end.
    /// </summary>
    public int Normalized(int offset)
    {
        if (_pairs.Count == 0)
            return offset;
        var found = _pairs.BinarySearch(offset);
        // A pair that begins before the offset takes one character from it.
        return offset - (found >= 0 ? found : ~found);
    }
}
