using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads by how much a metric changed against the year before.</summary>
internal static class RevenueChanges
{
    private static readonly WordList OtherBasis = WordClasses.Words(
        """
        constant constant-currency organic organically cc non-gaap operational operationally excluding comparable adjusted underlying local same-store
        like-for-like
        """);

    // "increased its consolidated".
    private const int VerbReach = 3;

    // "in fourth-quarter consolidated net sales".
    private const int LongestName = 5;

    /// <summary>
    /// The change; where a sentence tells that against the quarter before, or on another basis, too, it is passed over. A bare one follows its metric
    /// at once.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The metric's unit, or the amount's.</param>
    /// <param name="until">The unit at which the words on it end.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <param name="isBare">Whether no amount of the metric is told.</param>
    public static Percentage? In(Sentence sentence, int at, int until, FiscalPeriod period, bool isBare)
    {
        var units = sentence.Units;
        if (isBare && units[at].IsQuoted)
            return null;
        for (var i = at + 1; i < until && i < units.Count && units[i].Kind != UnitKind.Stop; i++)
        {
            if (isBare && i > at + 5)
                return null;
            if (units[i].Is(OtherBasis) && !units.Skip(at).Take(i - at).Any(unit => unit.Mention is PercentageMention))
                return null;
            if (units[i].Mention is not PercentageMention change || IsSequential(sentence, i, period) || IsOnOtherBasis(units, i))
                continue;
            var from = BehindAmount(units, i);
            var before = units.Skip(Math.Max(at, from - 4)).Take(Math.Min(4, from - at)).Reverse();
            var moved = before.Concat(units.Skip(i + 1).Take(2)).FirstOrDefault(unit => unit.Is(Comparisons.Down) || unit.Is(Comparisons.Up));
            // "increased its revenue in the first half by 11.3 percent"
            if (moved is null && units[from - 1].Is("by"))
                moved = units.Take(at).Skip(Math.Max(0, at - VerbReach)).LastOrDefault(unit => unit.Is(Comparisons.Down) || unit.Is(Comparisons.Up));
            if (moved is null)
                return null;
            var value = moved.Is(Comparisons.Down) ? -Math.Abs(change.Value.Value) : change.Value.Value;
            return change.Value with { Value = value, Source = change.Passage.Source };
        }

        return null;
    }

    /// <summary>
    /// "a 12.1% increase in net sales", "26% growth in full-year sales": the change that stands before its metric; null where none does.
    /// </summary>
    public static Percentage? Before(Sentence sentence, int at)
    {
        var units = sentence.Units;
        var link = at - 1;
        while (link > 1 && at - link <= LongestName && units[link].Kind is UnitKind.Word or UnitKind.Mention && units[link].Word is not ("in" or "of")
            && !units[link].Is(OtherBasis))
            link--;
        if (link < 2 || units[link].IsQuoted || units[link].Word is not ("in" or "of") || units[link - 2].Mention is not PercentageMention change)
            return null;
        return Signed(change, units[link - 1]);
    }

    /// <summary>
    /// "This represents an 18% decrease compared to …", in the sentence behind the one that tells the amount; null where it tells none.
    /// </summary>
    public static Percentage? Represented(Sentence sentence, FiscalPeriod period)
    {
        var units = sentence.Units;
        if (units.Count < 4 || !units[0].Is("this") || units[0].IsQuoted
            || units[1].Word is not ("represents" or "represented" or "reflects" or "is" or "was"))
            return null;
        var at = units[2].Is(WordClasses.Determiners) ? 3 : 2;

        // "This represents an increase of 8.9% over"
        var of = at + 2 < units.Count && units[at + 1].Is("of") && (units[at].Is(Comparisons.Up) || units[at].Is(Comparisons.Down)) ? at : -1;
        if (of >= 0 && units[of + 2].Mention is PercentageMention grown)
            return IsSequential(sentence, of + 2, period) || IsOnOtherBasis(units, of + 2) ? null : Signed(grown, units[of]);
        if (at + 1 >= units.Count || units[at].Mention is not PercentageMention change || IsSequential(sentence, at, period)
            || IsOnOtherBasis(units, at))
            return null;
        return Signed(change, units[at + 1]);
    }

    /// <summary>The change with the sign of the word that tells its direction; null where the word tells none.</summary>
    private static Percentage? Signed(PercentageMention change, Unit direction)
    {
        var isDown = direction.Is(Comparisons.Down);
        return isDown || direction.Is(Comparisons.Up)
            ? change.Value with { Value = isDown ? -Math.Abs(change.Value.Value) : change.Value.Value, Source = change.Passage.Source } : null;
    }

    /// <summary>
    /// "an increase of $14.1 million, or 10.4%": the amount that the percentage tells once more; the percentage itself without one.
    /// </summary>
    private static int BehindAmount(IReadOnlyList<Unit> units, int index)
    {
        var or = index - 1;
        if (or < 1 || !units[or].Is("or"))
            return index;
        var amount = units[or - 1].Kind == UnitKind.Comma ? or - 2 : or - 1;
        return amount >= 0 && units[amount].Mention is MoneyMention ? amount : index;
    }

    private static bool IsOnOtherBasis(IReadOnlyList<Unit> units, int index) =>
        units.Skip(index + 1).Take(5).TakeWhile(unit => unit.Kind != UnitKind.Comma && unit.Mention is not PercentageMention
        && !unit.Is(WordClasses.Conjunctions))
            .TakeWhile(unit => unit.Word is not ("over" or "compared" or "versus" or "from" or "with")).Any(unit => unit.Is(OtherBasis));

    private static bool IsSequential(Sentence sentence, int index, FiscalPeriod period)
    {
        // "a sequential increase of 15.6%"
        if (index > 2 && sentence.HasBefore(index, 3, static unit => unit.Word is "sequential" or "quarter-over-quarter" or "quarter-on-quarter"))
            return true;
        foreach (var unit in sentence.Units.Skip(index + 1).Take(8)
            .TakeWhile(unit => unit.Kind != UnitKind.Comma && unit.Mention is not PercentageMention && !unit.Is(WordClasses.Conjunctions)))
        {
            if (unit.Word is "year" or "year-over-year" or "year-on-year" or "prior-year")
                return false;
            if (unit.Mention is PeriodMention named && IsQuarterBefore(named.Value, period))
                return true;
            if (unit.Word is "sequentially" or "quarter-over-quarter" or "quarter" or "quarter-on-quarter" or "sequential")
                return unit.Word != "quarter" || sentence.Units.Skip(index + 1).Take(8)
                    .Any(near => near.Word is "previous" or "prior" or "preceding");
        }

        return false;
    }

    private static bool IsQuarterBefore(FiscalPeriod quarter, FiscalPeriod reported) =>
        quarter.Span == PeriodSpan.Quarter && reported.Span == PeriodSpan.Quarter
        && (reported.Number == 1 ? quarter.Number == 4 && quarter.Year == reported.Year - 1 : quarter.Number == reported.Number - 1
        && quarter.Year == reported.Year);
}
