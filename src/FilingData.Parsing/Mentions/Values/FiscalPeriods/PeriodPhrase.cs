using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>What the words of one period say.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Span">How much of the year.</param>
/// <param name="Number">Which quarter or half; null where the words don't say.</param>
internal readonly record struct PeriodPhrase(int Start, int End, PeriodSpan Span, int? Number)
{
    /// <summary>The fiscal year; null where the words leave it out.</summary>
    public int? Year { get; init; }

    /// <summary>The token of the period's last day; null where the words leave it out.</summary>
    public int? LastDay { get; init; }

    /// <summary>Whether the words mean a period of their own only with a year or a last day: "quarter", "fiscal year", "three months".</summary>
    public bool IsOpen { get; init; }

    /// <summary>The phrase that begins at this token.</summary>
    public static bool TryRead(Tokens tokens, int index, out PeriodPhrase phrase)
    {
        if (!TryReadWithYearBefore(tokens, index, out phrase) && !PeriodSpans.TryRead(tokens, index, out phrase))
            return false;
        phrase = PeriodEnds.Read(tokens, phrase);
        return !phrase.IsOpen || phrase.Year is not null || phrase.LastDay is not null;
    }

    /// <summary>"2019 third quarter", "fiscal 2019 third quarter", "FY 2019 third quarter", "2020 fiscal year"; and "fiscal 2019" itself.</summary>
    private static bool TryReadWithYearBefore(Tokens tokens, int index, out PeriodPhrase phrase)
    {
        phrase = default;
        var fiscal = PeriodSpans.IsFiscal(tokens, index) || tokens.Is(index, "FY");
        var at = fiscal ? index + 1 : index;
        if (fiscal && tokens.Is(at, "year", "years"))
            at++;
        if (!PeriodEnds.TryReadYear(tokens, at, out var year, out var behind))
            return false;
        if (tokens.IsDash(behind) && tokens.IsGlued(behind))
            return false;
        if (PeriodSpans.TryRead(tokens, behind, out phrase) && !(phrase.IsOpen && phrase.Span != PeriodSpan.Year))
        {
            phrase = phrase with { Start = index, Year = year };
            return true;
        }

        phrase = new PeriodPhrase(index, behind, PeriodSpan.Year, 1) { Year = year };
        return fiscal || PeriodEnds.IsSplit(tokens, at);
    }
}
