using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>What the issuer counts of itself in its standing paragraph: "more than 30 cities", "over 6,000 enterprise customers".</summary>
internal static class ProfileFigures
{
    private const int LongestThing = 6;

    /// <summary>The figures of the first "About" section, which is the issuer's own.</summary>
    public static IEnumerable<Figure> In(MentionedRelease release)
    {
        var about = release.Release.Sections.FirstOrDefault(section => section.Kind == SectionKind.About);
        return about is null ? [] : about.Blocks.SelectMany(block => SentenceReader.Read(block, release.In(block))).SelectMany(In);
    }

    private static IEnumerable<Figure> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is NumberMention number && EndOfThing(sentence.Units, i + 1) is var end && end > i + 1)
            {
                yield return new Figure(number.Value, sentence.Range(i + 1, end).Stated().Value)
                {
                    Bound = number.Bound,
                    Source = sentence.Range(i, end).Source,
                };
            }
        }
    }

    /// <summary>
    /// Behind the plural that is counted; the start where none follows. "and" goes on only while no plural has come: "hosting and related customers".
    /// </summary>
    private static int EndOfThing(IReadOnlyList<Unit> units, int start)
    {
        var end = start;
        for (var i = start; i < units.Count && i < start + LongestThing; i++)
        {
            var unit = units[i];
            if (unit.Kind != UnitKind.Word || unit.Is(WordClasses.Prepositions) || unit.Is(WordClasses.Relatives)
                || unit.Is(WordClasses.Subordinators)
                || unit.Is(WordClasses.Determiners) || WordClasses.IsAuxiliary(unit) || (unit.Is(WordClasses.Conjunctions) && end > start))
                break;
            if (IsPlural(unit.Word))
                end = i + 1;
        }

        return end;
    }

    private static bool IsPlural(string word) =>
        word is "people" or "staff" || (word.Length > 3 && word[word.Length - 1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal)
        && !word.EndsWith("us", StringComparison.Ordinal));
}
