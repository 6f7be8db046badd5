using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>The quarters that sentences name with their year: where it is one alone, "the third quarter" means it.</summary>
internal static class NamedQuarters
{
    /// <summary>The quarters, each once, by their numbers.</summary>
    public static ILookup<int, FiscalPeriod> In(IEnumerable<Sentence> sentences) => sentences
        .SelectMany(sentence => sentence.Mentions.OfType<PeriodMention>()).Select(period => period.Value)
        .Where(period => period.Span == PeriodSpan.Quarter).Distinct().ToLookup(period => period.Number);
}
