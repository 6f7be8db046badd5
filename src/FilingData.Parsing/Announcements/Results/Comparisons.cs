using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>What an amount behind a metric tells.</summary>
internal enum AmountRole
{
    /// <summary>What the metric was: "revenue was <em>$5 million</em>".</summary>
    Level,

    /// <summary>By how much it changed, or from what: "increased <em>$1 million</em>", "from <em>$4 million</em>".</summary>
    Change,

    /// <summary>What it is held against: "compared to <em>$4 million</em>".</summary>
    Compared,
}

/// <summary>Tells figures and periods from those that they are compared with.</summary>
internal static class Comparisons
{
    private static readonly HashSet<string> Against = WordClasses.Words("compared comparing versus vs than against");
    private static readonly HashSet<string> Before = WordClasses.Words("from by over");

    // ", or 20 cents per diluted share,".
    private const int Restated = 8;

    /// <summary>Words of a rise.</summary>
    public static readonly HashSet<string> Up = WordClasses.Words("increase increased increases increasing up grew growth rise rose higher grow grown gain gained");

    /// <summary>Words of a fall.</summary>
    public static readonly HashSet<string> Down = WordClasses.Words("decrease decreased decreases decreasing down decline declined declines fell lower drop dropped");

    /// <summary>What the amount at this index tells.</summary>
    public static AmountRole RoleOf(IReadOnlyList<Unit> units, int index)
    {
        var before = index - 1;
        while (before > 0 && WordClasses.IsAdverb(units[before]))
            before--;
        if (before < 0)
            return AmountRole.Level;
        if (units[before].Is(Against) || (units[before].Word is "to" or "with" && before > 0 && units[before - 1].Is(Against)))
            return AmountRole.Compared;
        var isMoved = IsMove(units[before]) || (units[before].Is("of") && before > 0 && IsMove(units[before - 1]));
        return isMoved || units[before].Is(Before) ? AmountRole.Change : AmountRole.Level;
    }

    /// <summary>Whether the period is one that another is compared with: "compared to $4 million in the second quarter of 2020".</summary>
    public static bool IsCompared(Sentence sentence, Mention period)
    {
        for (var i = sentence.Units.Count - 1; i >= 0; i--)
        {
            var unit = sentence.Units[i];
            if (unit.Passage.Start >= period.Passage.Start)
                continue;
            if (unit.Is(Against) || unit.Is(Before))
                return true;
            if (unit.Kind == UnitKind.Comma && OpeningOf(sentence.Units, i) is var opening && opening >= 0)
            {
                i = opening;
                continue;
            }

            if (unit.Kind is UnitKind.Comma or UnitKind.Stop || WordClasses.IsAuxiliary(unit) && !unit.Is("to"))
                return false;
        }

        return false;
    }

    /// <summary>The comma that opens what this one closes, where that says an amount once more: ", or $1.02 per share,". -1 where it closes nothing such.</summary>
    private static int OpeningOf(IReadOnlyList<Unit> units, int comma)
    {
        for (var i = comma - 1; i >= Math.Max(0, comma - Restated); i--)
        {
            if (units[i].Kind == UnitKind.Comma)
                return units[i + 1].Is("or") ? i : -1;
        }

        return -1;
    }

    private static bool IsMove(Unit unit) => unit.Is(Up) || unit.Is(Down);
}
