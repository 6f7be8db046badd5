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
    private static Timing? IsEffective(News news, Frame frame) => InNext(news, frame).Take(1)
        .Select(place => Timings.At(news, frame, new Slot(place.Sentence, "effective", place.Index + 1, place.Index + 2))).FirstOrDefault();

    /// <summary>"The appointments are effective immediately.", in the next sentence: the release's day; null where it doesn't say so.</summary>
    public static EffectiveDate? AtOnce(News news, Frame frame) => news.Date is not { } day ? null
        : InNext(news, frame).Where(static place => place.Sentence.Units[place.Index + 1].Word is "immediately" or "today")
        .Select(place => StatedEffects.AtOnce(day.Value, place.Sentence.Range(place.Index, place.Index + 2).Source)).FirstOrDefault();

    /// <summary>Each "is effective" of the next sentence, where it speaks of what is in force from a day on.</summary>
    private static IEnumerable<(Sentence Sentence, int Index)> InNext(News news, Frame frame)
    {
        var next = frame.Sentence.Number + 1;
        if (next >= news.Sentences.Count || !news.Sentences[next].Units.Any(static unit => unit.Is(StatedEffects.Matters)))
            yield break;
        var units = news.Sentences[next].Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (units[i].Is("effective") && WordClasses.IsAuxiliary(units[i - 1]))
                yield return (news.Sentences[next], i);
        }
    }
}
