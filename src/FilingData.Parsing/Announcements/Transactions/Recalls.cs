using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells transfers that a release announces from those that it only recalls: a company's history, a track record, where a product came from.</summary>
internal static class Recalls
{
    // An event is news for a quarter at most: what closed on the last day of one is told with the results of the next weeks.
    private const int DaysOfNews = 75;

    private static readonly HashSet<string> Openers = WordClasses.Words("in on during since after following over throughout through from at as between until effective");
    private static readonly HashSet<string> Earlier = WordClasses.Words("previously formerly originally historically subsequently once earlier");
    private static readonly HashSet<string> LongAgo = WordClasses.Words("ago last earlier past prior previous");
    private static readonly HashSet<string> Spans = WordClasses.Words("year years month months decade decades fall spring summer winter autumn january february march april may june july august september october november december");

    /// <summary>Whether the clause tells of something that had happened before: in a relative clause, by an adverb, or by its time.</summary>
    public static bool IsRecalled(News news, Frame frame) =>
        frame.Sentence.Zone is Zone.Lead or Zone.Rest && (IsRelative(frame) || IsEarlier(frame) || (IsOver(frame) && HasOldTime(news, frame)));

    /// <summary>
    /// Whether the clause says by itself that there is news. A bare noun ("with the acquisition of") or gerund ("since acquiring") takes it for known, and so does
    /// a plain past behind the first sentence.
    /// </summary>
    public static bool IsNews(News news, Frame frame)
    {
        if (frame.Sentence.Zone is Zone.Headline or Zone.Subheadline)
            return true;
        if (IsRecalled(news, frame) || HasOldOpening(news, frame))
            return false;
        var units = frame.Sentence.Units;
        var isBare = true;
        for (var i = frame.Edge; i < frame.Index; i++)
            isBare &= LightWords.StageOf(units[i]) is null || IsAttribute(units, i);
        if (frame.Voice == Voice.Nominal)
            return !isBare || frame.Stage != Stage.Announced;
        if (isBare && frame.Tense == Tense.Present && units[frame.Index].Word.EndsWith("ing", StringComparison.Ordinal))
            return frame.Index > 0 && units[frame.Index - 1] is var before && (before.Is(WordClasses.Be) || WordClasses.IsAdverb(before));
        return frame.Sentence.Number <= FirstOfText(news) || !isBare || frame.Tense != Tense.Past || IsHeadline(news, frame);
    }

    /// <summary>Whether the headline tells that the same has happened: then a plain past gives its details.</summary>
    private static bool IsHeadline(News news, Frame frame) => news.Frames(TransferVerbs.All).Any(told =>
        told.Sentence.Zone == Zone.Headline && TransferVerbs.IsGiving(told.Verb) == TransferVerbs.IsGiving(frame.Verb) && (IsOver(told) || (told.Voice == Voice.Active && told.Edge == told.Index)));

    private static int FirstOfText(News news) => news.Text.FirstOrDefault()?.Number ?? 0;

    /// <summary>"the previously <em>announced</em> merger", "its <em>proposed</em> sale".</summary>
    private static bool IsAttribute(IReadOnlyList<Unit> units, int index) =>
        index > 0 && units[index].Is(LightWords.Modifiers) && (WordClasses.IsAdverb(units[index - 1]) || units[index - 1].Is(WordClasses.Determiners) || units[index - 1].IsPossessive);

    private static bool IsOver(Frame frame) => frame.Stage is Stage.Happened or Stage.Completed;

    /// <summary>"which Alder acquired", "a company that Alder acquired"; but not "announced that Alder acquired". A matter that is still to come stands in one, too: "which will be sold".</summary>
    private static bool IsRelative(Frame frame)
    {
        if (!IsOver(frame))
            return false;
        var units = frame.Sentence.Units;
        if (units[frame.ClauseStart].Is(WordClasses.Relatives))
            return true;
        var that = frame.ClauseStart - 1;
        return that > 0 && units[that].Is("that") && units[that - 1].Kind == UnitKind.Word && !units[that - 1].Is(WordClasses.FiniteVerbs)
            && !WordClasses.IsAdverb(units[that - 1]) && LightWords.StageOf(units[that - 1]) is null;
    }

    /// <summary>"previously acquired"; "previously announced" says nothing of the event itself.</summary>
    private static bool IsEarlier(Frame frame)
    {
        if (!IsOver(frame))
            return false;
        var units = frame.Sentence.Units;
        for (var i = frame.Edge; i < frame.Index; i++)
        {
            if (units[i].Is(Earlier) && LightWords.StageOf(units[i + 1]) is null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a time of the clause lies so far back that it is no news.</summary>
    private static bool HasOldTime(News news, Frame frame)
    {
        var units = frame.Sentence.Units;
        foreach (var slot in frame.Slots.Where(slot => Openers.Contains(slot.Preposition)))
        {
            // "Alder, founded in 1998": another participle's time.
            var before = slot.Start - 2;
            if (before >= 0 && before > frame.Index && units[before].Word.EndsWith("ed", StringComparison.Ordinal))
                continue;
            if (IsOld(news, slot.Sentence, slot.Start, slot.End))
                return true;
        }

        return HasOldOpening(news, frame) || units.Skip(frame.Index).Any(unit => unit.Is("ago"));
    }

    /// <summary>"In July 2018, …": a sentence that opens with a time tells of that time.</summary>
    private static bool HasOldOpening(News news, Frame frame)
    {
        var units = frame.Sentence.Units;
        if (units.Count < 2 || !units[0].Is(Openers))
            return false;
        var end = 1;
        while (end < units.Count && end < frame.Index && units[end].Kind != UnitKind.Comma && !units[end].IsActor)
            end++;
        return units[0].Word == "since" || IsOld(news, frame.Sentence, 1, end);
    }

    private static bool IsOld(News news, Sentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var unit = sentence.Units[i];
            if (unit.Is(LongAgo) && i + 1 < sentence.Units.Count && (sentence.Units[i + 1].Is(Spans) || sentence.Units[i + 1].Mention is NumberMention))
                return true;
            if (news.Date is { } date && unit.Mention is { } time && LastDay(time, date.Value) is { } last && last.DayNumber < date.Value.DayNumber - DaysOfNews)
                return true;
        }

        return false;
    }

    /// <summary>The last day that the time may mean; null where it is no time.</summary>
    private static DateOnly? LastDay(Mention mention, DateOnly release) => mention switch
    {
        DateMention date => date.Value,
        LooseDateMention { Year: { } year, Month: { } month } => EndOf(year, month),
        LooseDateMention { Year: { } year } => EndOf(year, 12),
        PeriodMention { End: { } end } => end,
        PeriodMention { Value: { Span: PeriodSpan.Quarter } period } => EndOf(period.Year, period.Number * 3),
        PeriodMention { Value: { } period } => EndOf(period.Year, 12),
        NumberMention { Value: >= 1900 and < 2100 } number when number.Value < release.Year && decimal.Truncate(number.Value) == number.Value => EndOf((int)number.Value, 12),
        _ => null,
    };

    private static DateOnly? EndOf(int year, int month) =>
        year is < 1 or > 9999 || month is < 1 or > 12 ? null : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
}
