using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Dividends;

/// <summary>The words for what holders are paid.</summary>
internal static class DividendWords
{
    private static readonly WordList Words = WordClasses.Words("dividend dividends distribution distributions ex-dividend");

    /// <summary>Whether the sentence speaks of a dividend, outside of quotations.</summary>
    public static bool AreIn(Sentence sentence) => sentence.Units.Any(unit => unit.Is(Words) && !unit.IsQuoted);
}
