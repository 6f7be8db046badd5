using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>
/// What is expected of a metric in words: "low single-digit growth", "a decline in the low teens percentage range", "flat to slightly up".
/// </summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit behind its last.</param>
internal readonly record struct WordedOutlook(int Start, int End)
{
    // How far a metric and its words may stand apart.
    private const int Reach = 18, FigureReach = 8;

    private static readonly WordList Sizes = WordClasses.Words(
        """
        low mid high lower middle upper low- mid- high- lower- upper- mid-to-high low-to-mid mid-to-low high-to-mid to the in or percentage percent
        rate range
        """);
    private static readonly WordList Digits = WordClasses.Words("single double triple single- double-");
    private static readonly WordList Tens = WordClasses.Words(
        """
        teens twenties thirties forties fifties mid-teens low-teens high-teens mid-twenties low-twenties high-twenties mid-thirties low-thirties
        high-thirties
        """);
    private static readonly WordList Behind = WordClasses.Words(
        """
        percentage percentages percent range rate digit digits growth increase increases decline declines decrease decreases reduction teens points
        basis
        """);
    private static readonly WordList Movements = WordClasses.Words(
        """
        grow growth increase increases decline declines decrease decreases rise fall up down reduction
        """);
    private static readonly WordList Level = WordClasses.Words("flat flattish");
    private static readonly WordList Slight = WordClasses.Words(
        """
        approximately relatively roughly essentially about slightly modestly generally basically nearly largely
        """);
    private static readonly WordList Turns = WordClasses.Words(
        """
        to slightly modestly up down higher lower or and increase decrease increasing decreasing growth
        """);

    // What may stand between a metric and the words on it.
    private static readonly WordList Links = WordClasses.Words(
        """
        to be is are will expected anticipated projected forecasted forecast estimated show see post report deliver achieve experience have a an the
        year over year-over-year of in by at on
        be basis versus compared prior with for range approximately between within around full quarter fiscal growth guidance outlook now currently
        again and
        """);

    private static readonly WordList MovesOf = WordClasses.Words("in of");

    /// <summary>
    /// The words behind a metric, which ends before <paramref name="start"/>; null where others than linking words stand between, or none are there.
    /// </summary>
    public static WordedOutlook? After(Sentence sentence, int start)
    {
        var units = sentence.Units;
        var moved = -1;
        for (var i = start; i < units.Count && i - start < Reach; i++)
        {
            if (EndAt(units, i) is { } end)
                return new WordedOutlook(moved < 0 ? i : moved, end);
            if (units[i].Is(Movements))
                moved = moved < 0 ? i : moved;
            else if (!units[i].Is(Links) && !WordClasses.IsAdverb(units[i]) && !units[i].Is(Sizes) && units[i].Kind != UnitKind.Bracket
                && units[i].Mention is not (PeriodMention or LoosePeriodMention or LooseDateMention))
                return null;
        }

        return null;
    }

    /// <summary>
    /// The words right before a metric: "<em>mid single-digit</em> revenue growth", "<em>a low double-digit decline in</em> net sales"; null where
    /// none are there.
    /// </summary>
    public static WordedOutlook? Before(Sentence sentence, int metric)
    {
        var end = metric;
        while (end > 0 && (sentence.Units[end - 1].Is(MovesOf) || sentence.Units[end - 1].Is(WordClasses.Determiners)))
            end--;
        for (var i = end - 1; i >= 0 && end - i < Reach && sentence.Units[i].Kind == UnitKind.Word; i--)
        {
            if (EndAt(sentence.Units, i) is { } behind && behind == end && !sentence.Units[i].Is(Level))
                return new WordedOutlook(FirstOf(sentence.Units, i), end);
        }

        return null;
    }

    /// <summary>The words.</summary>
    public Stated<string> In(Sentence sentence) => sentence.Range(Start, End).Stated();

    /// <summary>Where the words end that begin here; null where no such words begin.</summary>
    private static int? EndAt(IReadOnlyList<Unit> units, int start)
    {
        var at = start;
        if (units[at].Is(Level) || (units[at].Is(Slight) && at + 1 < units.Count && units[at + 1].Is(Level)))
            return LevelEnd(units, at);
        while (at < units.Count && units[at].Is(Sizes))
            at++;
        if (at == units.Count || !IsSize(units[at])
            || (at > start && units[start].Word is "to" or "the" or "in" or "or" or "percentage" or "percent" or "rate" or "range"))
            return null;
        at++;
        while (at < units.Count && (units[at].Is(Behind)
            || (units[at].Is("to") && at + 1 < units.Count
            && (IsSize(units[at + 1]) || (units[at + 1].Is(Sizes) && at + 2 < units.Count && IsSize(units[at + 2])))) || IsSize(units[at])
            || units[at].Is(Sizes) && at + 1 < units.Count && IsSize(units[at + 1])))
            at++;
        return at;
    }

    /// <summary>"flat", "flat to slightly up"; null where a figure ends it.</summary>
    private static int? LevelEnd(IReadOnlyList<Unit> units, int start)
    {
        var at = units[start].Is(Level) ? start + 1 : start + 2;
        if (at < units.Count && units[at].Is("to"))
        {
            while (at < units.Count && units[at].Is(Turns))
                at++;
        }

        // "flat with the prior quarter at $16 million": the figure says it.
        return units.Skip(at).Take(FigureReach).TakeWhile(unit => unit.Kind is not (UnitKind.Comma or UnitKind.Stop))
            .Any(unit => unit.Mention is PercentageMention or MoneyMention) ? null : at;
    }

    private static int FirstOf(IReadOnlyList<Unit> units, int at)
    {
        while (at > 0 && units[at - 1].Is(Sizes)
            && units[at - 1].Word is not ("to" or "the" or "in" or "or" or "percentage" or "percent" or "rate" or "range"))
            at--;
        return at;
    }

    /// <summary>Whether the unit says how large a movement is, and so belongs to no metric's name: "single-digit", "mid-teens".</summary>
    public static bool IsSize(Unit unit) => unit.Kind == UnitKind.Word
        && (unit.Is(Tens) || unit.Is(Digits) || unit.Word.EndsWith("-digit", StringComparison.Ordinal)
        || unit.Word.EndsWith("-digits", StringComparison.Ordinal));
}
