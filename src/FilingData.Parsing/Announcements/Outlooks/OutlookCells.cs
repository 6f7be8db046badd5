using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells what the cells of a table of expectations say.</summary>
internal static class OutlookCells
{
    // A company's figure is in millions at least; a smaller amount leaves out what it counts in, unless it is one per share.
    private const decimal Least = 1_000_000;

    private static readonly WordList Old = WordClasses.Words("previous prior previously earlier original initial former last actual");

    /// <summary>Whether these heads are of what was expected before.</summary>
    public static bool AreOld(IEnumerable<Sentence> heads) => heads.Any(head => head.Units.Any(unit => unit.Is(Old)));

    /// <summary>A cell as a sentence; null for one without words.</summary>
    public static Sentence? Sentence(Passage cell)
    {
        var block = new Block(BlockKind.Paragraph, cell.Text.Copy(cell.Start, cell.Length));
        return SentenceReader.Read(block, ValueScanner.Scan(block)).FirstOrDefault(sentence => sentence.Units.Count > 0);
    }

    /// <summary>Whether an amount is one of a whole company, or one per share: another leaves out what it counts in.</summary>
    public static bool IsInUnits(decimal amount, string metric) => Math.Abs(amount) >= Least
        || metric.IndexOf("per share", StringComparison.OrdinalIgnoreCase) >= 0 || metric.IndexOf("EPS", StringComparison.Ordinal) >= 0
        || metric.IndexOf("per diluted", StringComparison.OrdinalIgnoreCase) >= 0;
}
