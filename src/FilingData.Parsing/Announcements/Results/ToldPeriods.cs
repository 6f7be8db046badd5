using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Tells the periods of which a sentence tells results from those to come and those that are compared with.</summary>
internal static class ToldPeriods
{
    // "Third Quarter 2021 Revenue and Earnings Guidance": a metric or two stand between.
    private const int Near = 4;

    /// <summary>The month in which the first half of a calendar year ends.</summary>
    public const int MidYear = 6;

    // "Third Quarter Cash Dividend".
    private const int DividendNear = 2;

    private static readonly WordList Guidance = WordClasses.Words("guidance outlook forecast forecasts expectations");
    private static readonly WordList Expecting = WordClasses.Words("expects forecasts forecasting expecting anticipates projects");

    /// <summary>Whether the mention is a period of which the sentence tells results: not one to come, nor one that is compared with.</summary>
    public static bool IsTold(Sentence sentence, Mention mention) =>
        !IsToCome(sentence, mention) && !Comparisons.IsCompared(sentence, mention)
        && (mention is PeriodMention or LoosePeriodMention { Number: not null } or LoosePeriodMention { Span: PeriodSpan.Half, End.Month: MidYear });

    /// <summary>Whether the period is one of guidance: "Raises Full Year 2021 Guidance", "Forecasting First Quarter Revenue".</summary>
    public static bool IsToCome(Sentence sentence, Mention period)
    {
        var at = sentence.IndexOf(unit => unit.Mention == period);
        // "Announces Earnings and Dividend for First Quarter"
        if (at > 1 && sentence.Units[at - 1].Word is "for" or "of" && sentence.Units[at - 2].Word is "dividend" or "distribution")
            return true;
        // "Third Quarter 2021 Dividend"
        if (at >= 0 && sentence.Units.Skip(at + 1).Take(DividendNear)
            .TakeWhile(unit => unit.Kind == UnitKind.Word && !unit.Is(WordClasses.Conjunctions))
            .Any(unit => unit.Word is "dividend" or "dividends" or "distribution"))
            return true;
        if (at > 1 && sentence.Units[at - 1].Word is "for" or "of" && sentence.Units.Take(at).Any(unit => unit.Is(Guidance)))
            return true;
        return at >= 0 && (sentence.Units.Skip(at + 1).Take(Near).TakeWhile(unit => unit.Kind != UnitKind.Stop).Any(unit => unit.Is(Guidance))
            || (at > 0 && sentence.Units[at - 1].Is(Expecting)) || Expectancy.IsBefore(sentence, at));
    }

    /// <summary>Whether a word for guidance stands near behind this unit: "Fiscal Year Revenue Guidance".</summary>
    public static bool IsGuidance(IReadOnlyList<Unit> units, int index) => units.Skip(index + 1).Take(Near).Any(unit => unit.Is(Guidance));
}
