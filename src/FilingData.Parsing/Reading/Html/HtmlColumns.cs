namespace FilingData.Parsing.Reading.Html;

/// <summary>The columns that a reader sees, where the markup has many more: for gaps, currency signs and brackets.</summary>
internal sealed class HtmlColumns
{
    /// <summary>A table that people read has fewer columns; in others the rest are one, so that their rows don't fill up with empty cells.</summary>
    private const int Most = 100;

    private readonly List<int> _ends = [];

    /// <summary>As many columns as there are fields beside each other: of fields that overlap, the one that ends first makes the column.</summary>
    public HtmlColumns(IEnumerable<IReadOnlyList<HtmlField>> rows)
    {
        var end = -1;
        foreach (var field in rows.Where(row => row.Count > 1).SelectMany(row => row).OrderBy(field => field.Behind)
            .ThenByDescending(field => field.Column))
        {
            if (field.Column < end || _ends.Count == Most)
                continue;
            end = field.Behind;
            _ends.Add(end);
        }
    }

    /// <summary>The column, from 0, in which a field begins.</summary>
    public int Of(HtmlField field)
    {
        var found = _ends.BinarySearch(field.Column + 1);
        return found >= 0 ? found : Math.Min(~found, Math.Max(0, _ends.Count - 1));
    }
}
