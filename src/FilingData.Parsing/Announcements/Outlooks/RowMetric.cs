using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Reads the metric that a table's row is of out of its label.</summary>
internal static class RowMetric
{
    private const int LongestName = 10;

    /// <summary>"(a)" and "(10)" are marks of footnotes, "(Y/Y)" is one of a comparison.</summary>
    private const int ShortestWord = 3;

    private static readonly string[] Scales = ["thousand", "million", "billion"];

    /// <summary>The metric as the label names it, without footnotes' marks and what it counts in; null where the label names none.</summary>
    public static Stated<string>? Of(Passage cell)
    {
        if (OutlookCells.Sentence(cell) is not { } label)
            return null;
        var end = EndOf(label.Units);
        if (label.Units.Take(end).Count(unit => unit.Kind == UnitKind.Word) is 0 or > LongestName || !ExpectedMetric.In(label).Any())
            return null;
        var name = label.Range(0, end).Stated();
        return new Stated<string>(WithoutMarks(name.Value)) { Source = name.Source };
    }

    /// <summary>The unit behind the name: a bracket belongs to it that holds other words than a footnote's mark or a unit.</summary>
    private static int EndOf(IReadOnlyList<Unit> units)
    {
        var end = units.Count;
        while (end > 0 && units[end - 1].Kind != UnitKind.Word
            && !(units[end - 1].Kind == UnitKind.Bracket && IsOfName(units[end - 1].Passage.Words)))
            end--;
        return end;
    }

    private static bool IsOfName(string bracket)
    {
        var letters = 0;
        for (var i = 0; i < bracket.Length && letters < ShortestWord; i++)
            letters = char.IsLetter(bracket[i]) ? letters + 1 : 0;
        return letters == ShortestWord && !Array.Exists(Scales, scale => bracket.IndexOf(scale, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>"Adjusted(3) diluted EPS" without the mark of its footnote.</summary>
    private static string WithoutMarks(string name)
    {
        for (var open = name.IndexOf('('); open > 0; open = name.IndexOf('(', open + 1))
        {
            if (name[open - 1] != ' ' && open + 2 < name.Length && name[open + 2] == ')')
                name = name.Remove(open, 3);
        }

        return name;
    }
}
