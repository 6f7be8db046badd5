using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Divestitures;

/// <summary>Finds the day on which holders get the shares of what is spun off: "Distribution Date – June 28, 2019".</summary>
internal static class DistributionDays
{
    // "on the distribution date, which is currently expected to be", "is expected to be made at 12:01 a.m. Eastern Time on".
    private const int Reach = 20;

    private static readonly WordList Leading = WordClasses.Words(
        "which is currently expected to be of on distributed made occur effective at by after before");

    /// <summary>The day; null where no sentence names it.</summary>
    public static Timing? In(News news) => news.Sentences.Where(static sentence => sentence.Zone != Zone.Headline)
        .Select(sentence => In(news, sentence)).FirstOrDefault(static found => found is not null);

    private static Timing? In(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Count; i++)
        {
            if (!units[i].Is("distribution") || units[i].IsQuoted)
                continue;
            // "Record date for the distribution: June 18"
            var isDate = units[i + 1].Is("date");
            if (!isDate && !IsExpected(units, i + 1))
                continue;
            for (var at = i + (isDate ? 2 : 1); at < units.Count && at <= i + Reach && IsBetween(units[at], isDate); at++)
            {
                if (Timings.At(news, units[at]) is { } day)
                    return day;
            }
        }

        return null;
    }

    /// <summary>"The distribution is expected to be made on".</summary>
    private static bool IsExpected(IReadOnlyList<Unit> units, int index) => index + 3 < units.Count && units[index].Word is "is" or "will"
        && units.Skip(index).Take(4).Any(static unit => unit.Word is "expected" or "made" or "occur" or "effective");

    /// <summary>Whether it may stand between the words and the day; a time of the day may, where the day is told in a sentence.</summary>
    private static bool IsBetween(Unit unit, bool isDate) => unit.Kind is UnitKind.Comma or UnitKind.Bracket
        || unit.Mention is DateMention or LooseDateMention || unit.Is(Leading) || IsMark(unit)
        || (!isDate && unit.Kind is UnitKind.Word or UnitKind.Mention && !unit.Is("record") && !unit.Is("holders"));

    /// <summary>A dash or a colon behind a label.</summary>
    private static bool IsMark(Unit unit) => unit.Passage.Length <= 2 && !char.IsLetter(unit.Passage[0]);
}
