using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Finds from when a change is in force where the clause behind its own or the next sentence says it.</summary>
internal static class EffectBehind
{
    /// <summary>"…, which will take effect on July 1", "Her appointment is effective September 10"; null where neither is said.</summary>
    public static Timing? Of(News news, Frame frame) => TakesEffect(news, frame) ?? IsEffective(news, frame);

    /// <summary>"…, which will take effect on July 1", or in the next sentence "The appointment takes effect on July 1".</summary>
    private static Timing? TakesEffect(News news, Frame frame) => news.Frames(StatedEffects.Effects)
        .Where(effect => (effect.Sentence.Number == frame.Sentence.Number && effect.Index > frame.Index)
            || (effect.Sentence.Number == frame.Sentence.Number + 1 && effect.Subject is { } subject && subject.Has(StatedEffects.Matters)
            && !subject.All<PersonMention>().Any()))
        .Select(effect => Timings.In(news, effect)).FirstOrDefault(found => found is not null);

    /// <summary>"Her appointment is effective September 10", in the next sentence.</summary>
    private static Timing? IsEffective(News news, Frame frame)
    {
        var next = frame.Sentence.Number + 1;
        if (next >= news.Sentences.Count || !news.Sentences[next].Units.Any(unit => unit.Is(StatedEffects.Matters)))
            return null;
        var units = news.Sentences[next].Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (units[i].Is("effective") && WordClasses.IsAuxiliary(units[i - 1]))
                return Timings.At(news, frame, new Slot(news.Sentences[next], "effective", i + 1, i + 2));
        }

        return null;
    }

    /// <summary>"The appointments are effective immediately.", in the next sentence: the release's day; null where it doesn't say so.</summary>
    public static EffectiveDate? AtOnce(News news, Frame frame)
    {
        var next = frame.Sentence.Number + 1;
        if (news.Date is not { } day || next >= news.Sentences.Count || !news.Sentences[next].Units.Any(unit => unit.Is(StatedEffects.Matters)))
            return null;
        var units = news.Sentences[next].Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (units[i].Is("effective") && WordClasses.IsAuxiliary(units[i - 1]) && units[i + 1].Word is "immediately" or "today")
                return new EffectiveDate(Timing.On(day.Value).Words)
                { Date = day.Value, IsImmediate = true, Source = units[i].Passage.To(units[i + 1].Passage).Source };
        }

        return null;
    }
}
