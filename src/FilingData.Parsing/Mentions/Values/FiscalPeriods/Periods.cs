using FilingData.Parsing.Mentions.Values.Numbers;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.FiscalPeriods;

/// <summary>
/// Reads fiscal periods: "the third quarter of 2017", "fourth quarter and full year 2018", "second and third quarters of 2020", "nine months ended
/// September 30, 2019".
/// </summary>
internal static class Periods
{
    private const int MostInARow = 4;

    private static readonly WordTable<bool> Determiners = new(("the for its our their", true));

    /// <summary>Adds the mentions of the periods that begin at this token.</summary>
    public static bool TryRead(Tokens tokens, int index, MappedText text, List<Mention> found, out int end)
    {
        end = index;
        if (MonthRanges.TryRead(tokens, index, out var months))
        {
            Add(tokens, months, text, found);
            end = months.End;
            return true;
        }

        if (!(tokens.IsWord(index) || tokens.IsNumber(index)))
            return false;
        if (!TryReadShared(tokens, index, out _, out _) && !PeriodPhrase.TryRead(tokens, index, out _))
            return false;
        var row = new List<PeriodPhrase>();
        if (!TryReadRow(tokens, index, row))
            return false;
        var last = row[row.Count - 1];
        foreach (var phrase in row)
            Add(tokens, phrase.Year is null && phrase.LastDay is null
                ? phrase with { Year = last.Year, LastDay = last.LastDay } : phrase, text, found);
        end = last.End;
        return true;
    }

    /// <summary>Several periods that share the last one's year or last day.</summary>
    private static bool TryReadRow(Tokens tokens, int index, List<PeriodPhrase> row)
    {
        while (row.Count < MostInARow)
        {
            if (!TryReadShared(tokens, index, out var phrase, out var next) && !PeriodPhrase.TryRead(tokens, index, out phrase))
                break;
            row.Add(phrase);
            if (phrase.Year is not null || phrase.LastDay is not null)
                return true;
            index = next > 0 ? next : BehindJoint(tokens, phrase.End);
            if (index < 0)
                break;
        }

        // Without a year at its end the row is none: each stands for itself, and what only the last would have given sense to is dropped.
        if (row.Count > 1)
            row.RemoveRange(1, row.Count - 1);
        return row.Count == 1 && !row[0].IsOpen;
    }

    /// <summary>The "second" of "second and third quarters", the "three" of "three and nine months": its noun stands behind the next one.</summary>
    private static bool TryReadShared(Tokens tokens, int index, out PeriodPhrase phrase, out int next)
    {
        phrase = default;
        next = 0;
        var ordinal = PeriodSpans.TryReadOrdinal(tokens, index, out var number, out var end);
        if (!ordinal)
        {
            if (!Quantity.TryRead(tokens, index, isMoney: false, out var count) || count.Scale != 1 || count.Value > 53)
                return false;
            number = (int)count.Value;
            end = tokens.IsDash(count.End) ? count.End + 1 : count.End;
            end = tokens.Is(end, "week", "weeks") || tokens.Is(end, "month", "months") ? end + 1 : count.End;
        }

        next = BehindJoint(tokens, end);
        if (next < 0 || !PeriodSpans.TryRead(tokens, next, out var following) || following.IsOpen == ordinal)
        {
            next = 0;
            return false;
        }

        var span = ordinal ? following.Span : PeriodLengths.SpanOf(number, IsInWeeks(tokens, following));
        phrase = new PeriodPhrase(index, end, span ?? default, ordinal ? number : null) { IsOpen = true };
        return span is not null;
    }

    private static bool IsInWeeks(Tokens tokens, PeriodPhrase phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (tokens.Is(at, "week", "weeks"))
                return true;
        }

        return false;
    }

    private static int BehindJoint(Tokens tokens, int index)
    {
        var at = tokens.Mark(index) is ',' or '&' ? index + 1 : index;
        if (tokens.Is(at, "and"))
            at++;
        if (at == index)
            return -1;
        while (at < index + 4 && tokens.Find(at, Determiners, out _))
            at++;
        return at;
    }

    private static void Add(Tokens tokens, PeriodPhrase phrase, MappedText text, List<Mention> found)
    {
        var passage = text.Slice(tokens[phrase.Start].Start, tokens[phrase.End - 1].End - tokens[phrase.Start].Start);
        var day = phrase.LastDay is { } at ? tokens.Date(at)?.Value : null;
        var year = phrase.Year ?? (phrase.Number is { } numbered && day is { } ended ? FiscalCalendar.YearOf(phrase.Span, numbered, ended) : null);
        if (year is { } known && phrase.Number is { } number)
            found.Add(new PeriodMention(passage, new FiscalPeriod(known, phrase.Span, number) { Source = passage.Source }) { End = day });
        else
            found.Add(new LoosePeriodMention(passage, phrase.Span, phrase.Number, day));
        if (phrase.LastDay is { } last && last >= phrase.Start && last < phrase.End)
            found.Add(Times.Of(tokens, last, text));
    }
}
