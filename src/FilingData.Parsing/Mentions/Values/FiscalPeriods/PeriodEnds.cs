using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>Reads what stands behind the words for a part of a year: its year and its last day.</summary>
internal static class PeriodEnds
{
    private static readonly WordTable<bool> Before = new(("of in for", true));

    private static readonly WordTable<bool> Determiners = new(("the its our their", true));

    /// <summary>
    /// The phrase with its year ("of fiscal 2023", ", 2019") and its last day (", ended November 20, 2022"), as far as they stand there.
    /// </summary>
    public static PeriodPhrase Read(Tokens tokens, PeriodPhrase phrase)
    {
        phrase = phrase with { End = BehindWeeks(tokens, phrase.End) };
        if (phrase.Year is null)
            phrase = ReadYear(tokens, phrase);
        phrase = phrase with { End = BehindWeeks(tokens, phrase.End) };
        var at = tokens.Mark(phrase.End) is ',' or '(' ? phrase.End + 1 : phrase.End;
        if (!TryReadLastDay(tokens, at, out var day))
        {
            // "the twelve months to 30 June 2010", "the year to 31 March 2021"
            if (!phrase.IsOpen || phrase.Year is not null || !tokens.Is(phrase.End, "to") || tokens.Date(phrase.End + 1)?.Value is null)
                return phrase;
            return phrase with { LastDay = phrase.End + 1, End = phrase.End + 2, Number = phrase.Span == PeriodSpan.Year ? 1 : phrase.Number };
        }

        var end = tokens.Mark(phrase.End) == '(' && tokens.Mark(day + 1) == ')' ? day + 2 : day + 1;
        return phrase with { LastDay = day, End = end };
    }

    /// <summary>A year in four figures, or in two behind an apostrophe: "2019", "’19".</summary>
    public static bool TryReadYear(Tokens tokens, int index, out int year, out int end)
    {
        end = index + 1;
        year = 0;
        if (tokens.Mark(index) is '’' or '‘' or '\'' && tokens.IsGlued(end) && tokens[end].Length == 2
            && YearOf(tokens.Text, tokens[end].Start, tokens[end].End) is { } two)
        {
            year = two;
            end++;
            return true;
        }

        if (IsSplit(tokens, index))
        {
            year = (int)tokens[index].Value + 1;
            end = index + 3;
            return true;
        }

        if (!tokens.IsYear(index) || (tokens.IsGlued(end) && tokens.IsDash(end) && tokens.IsNumber(end + 1)) || tokens.Mark(end) == '%')
            return false;
        year = (int)tokens[index].Value;
        return true;
    }

    /// <summary>"2017/18", "2017-18": the year that begins in one calendar year and ends in the next, by which it is numbered.</summary>
    public static bool IsSplit(Tokens tokens, int index) =>
        tokens.IsYear(index) && tokens.IsGlued(index + 1) && (tokens.Mark(index + 1) == '/' || tokens.IsDash(index + 1))
        && tokens.IsGlued(index + 2) && tokens.IsNumber(index + 2) && tokens[index + 2] is { Length: 2 or 4 } last
        && (int)last.Value % 100 == ((int)tokens[index].Value + 1) % 100 && (last.Length == 2 || last.Value == tokens[index].Value + 1);

    /// <summary>The year that two or four figures mean; null for other characters.</summary>
    public static int? YearOf(string text, int start, int end)
    {
        if (end - start is not (2 or 4))
            return null;
        var year = 0;
        for (var i = start; i < end; i++)
        {
            if (!Figures.IsDigit(text[i]))
                return null;
            year = (year * 10) + (text[i] - '0');
        }

        if (end - start == 2)
            return year < 70 ? 2000 + year : 1900 + year;
        return year is >= 1900 and <= 2099 ? year : null;
    }

    /// <summary>
    /// "of fiscal 2023", "of its fiscal year 2023", "of the 2023 fiscal year", "of fiscal year ending June 30, 2023", "FY23", "2023".
    /// </summary>
    private static PeriodPhrase ReadYear(Tokens tokens, PeriodPhrase phrase)
    {
        var at = phrase.End;
        if (tokens.Mark(at) == ',' && (tokens.IsYear(at + 1) || PeriodSpans.IsFiscal(tokens, at + 1)))
            at++;
        if (tokens.Find(at, Before, out _))
            at++;
        if (tokens.Find(at, Determiners, out _))
            at++;
        var fiscal = PeriodSpans.IsFiscal(tokens, at) || tokens.Is(at, "calendar", "full");
        if (fiscal)
            at++;
        var named = tokens.Is(at, "year", "FY");
        if (named)
            at++;
        if (TryReadYear(tokens, at, out var year, out var end))
        {
            if (!fiscal && PeriodSpans.IsFiscal(tokens, end) && tokens.Is(end + 1, "year"))
                end += 2;
            return phrase with { Year = year, End = end };
        }

        var token = tokens[at];
        if (token.Kind == TokenKind.Word && token.Length > 2 && string.CompareOrdinal(tokens.Text, token.Start, "FY", 0, 2) == 0
            && YearOf(tokens.Text, token.Start + 2, token.End) is { } shortYear)
            return phrase with { Year = shortYear, End = at + 1 };
        if (fiscal && named && TryReadLastDay(tokens, at, out var day)
            && FiscalCalendar.YearOf(PeriodSpan.Year, 1, tokens.Date(day)!.Value.Value!.Value) is { } ended)
            return phrase with { Year = ended, End = day + 1 };
        return phrase;
    }

    /// <summary>"ended September 30, 2019", "which ended on …": the token of a full date.</summary>
    private static bool TryReadLastDay(Tokens tokens, int index, out int day)
    {
        var at = tokens.Is(index, "which", "that") ? index + 1 : index;
        day = at + 1;
        if (!tokens.Is(at, "ended", "ending") && !tokens.Is(at, "ends"))
            return false;
        if (tokens.Is(day, "on"))
            day++;
        return tokens.Date(day)?.Value is not null;
    }

    /// <summary>Behind "(twelve weeks)".</summary>
    private static int BehindWeeks(Tokens tokens, int index)
    {
        if (tokens.Mark(index) != '(' || !Quantity.TryRead(tokens, index + 1, isMoney: false, out var count))
            return index;
        var at = tokens.IsDash(count.End) ? count.End + 1 : count.End;
        return (tokens.Is(at, "weeks", "week") || tokens.Is(at, "months")) && tokens.Mark(at + 1) == ')' ? at + 2 : index;
    }
}
