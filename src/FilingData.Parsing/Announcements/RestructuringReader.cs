using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads reorganizations: job cuts, closures, realignments, insolvency proceedings.</summary>
internal sealed class RestructuringReader : AnnouncementReader
{
    private static readonly HashSet<string> Cost = WordClasses.Words("restructuring charge charges severance cost costs");

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("restructuring|restructures|restructure"), new("realign|realigns|realignment|reorganize|reorganizes|reorganization"),
        new("workforce|headcount|staff|job reduction|reductions|cuts"), new("layoffs"), new("chapter 11"), new("close|closes|closing|closure of|its … stores|plants|plant|facility|facilities"),
        new("restructuring charges|costs|expenses", -0.5),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Costs Associated with Exit", "Bankruptcy or Receivership"];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var told = news.Text.Where(sentence => sentence.Units.Any(unit => unit.Word is "charge" or "charges" or "costs") && sentence.Units.Count(unit => unit.Is(Cost)) > 1);
        var amount = told.SelectMany(sentence => sentence.Mentions.OfType<MoneyMention>()).FirstOrDefault(money => money.Value.Per is null);
        return new Restructuring { Charges = amount is null ? null : amount.Value with { Source = amount.Passage.Source } };
    }
}
