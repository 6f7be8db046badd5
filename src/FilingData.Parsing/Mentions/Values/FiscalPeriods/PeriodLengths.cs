using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>Reads periods by how long they are: "three months", "thirteen weeks", "half-year".</summary>
internal static class PeriodLengths
{
    /// <summary>How much of a year that many months or weeks are; a quarter of retailers and grocers has 12 to 17 weeks.</summary>
    public static PeriodSpan? SpanOf(decimal count, bool weeks) => (weeks, count) switch
    {
        (false, 3) or (true, 12 or 13 or 14 or 16 or 17) => PeriodSpan.Quarter,
        (false, 6) or (true, 24 or 26 or 27 or 28) => PeriodSpan.Half,
        (false, 9) or (true, 36 or 39 or 40) => PeriodSpan.NineMonths,
        (false, 12) or (true, 52 or 53) => PeriodSpan.Year,
        _ => null,
    };

    /// <summary>
    /// "three months", "thirteen-week period", "quarter", "half-year", "quarters ended" above two columns: a period only with its last day.
    /// </summary>
    public static bool TryRead(Tokens tokens, int start, int index, out PeriodPhrase phrase)
    {
        phrase = default;
        if (TryReadCount(tokens, index, out var span, out var end))
            phrase = new PeriodPhrase(start, end, span, span == PeriodSpan.NineMonths ? 1 : null) { IsOpen = true };
        else if (tokens.Is(index, "quarter") || (tokens.Is(index, "quarters") && tokens.Is(index + 1, "ended"))
            || (tokens.Is(index, "quarterly") && tokens.Is(index + 1, "period")))
            phrase = new PeriodPhrase(start, tokens.Is(index, "quarter", "quarters")
                ? index + 1 : index + 2, PeriodSpan.Quarter, null)
            { IsOpen = true };
        else if (tokens.Is(index, "half") && (tokens.Is(index + 1, "year") || (tokens.IsDash(index + 1) && tokens.Is(index + 2, "year"))))
            phrase = new PeriodPhrase(start, tokens.Is(index + 1, "year") ? index + 2 : index + 3, PeriodSpan.Half, null) { IsOpen = true };
        return phrase.End > 0;
    }

    /// <summary>"nine months", "thirteen-week period": how many of them make a part of a year.</summary>
    public static bool TryReadCount(Tokens tokens, int index, out PeriodSpan span, out int end)
    {
        span = default;
        end = index;
        if (!(tokens.IsNumber(index) || NumberWords.Begins(tokens, index)) || !Quantity.TryRead(tokens, index, isMoney: false, out var count))
            return false;
        end = tokens.IsDash(count.End) ? count.End + 1 : count.End;
        var weeks = tokens.Is(end, "week", "weeks");
        if (!weeks && !tokens.Is(end, "month", "months"))
            return false;
        end++;
        var noun = PeriodSpans.IsFiscal(tokens, end) ? end + 1 : end;
        if (tokens.Is(noun, "period", "periods") || tokens.Is(noun, "quarter", "year"))
            end = noun + 1;
        if (SpanOf(count.Value, weeks) is not { } found)
            return false;
        span = found;
        return true;
    }
}
