using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Outlooks;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Tells the ends of a range from results: "revenue between $74 million and $75 million" says neither of the two.</summary>
internal static class ResultRange
{
    // The words that open a range stand this near its first amount.
    private const int Near = 3;
    private const string Dashes = "-\u2013\u2014";
    private static readonly WordList Opening = WordClasses.Words("between range ranging");

    /// <summary>Whether the amount at this unit is the lower or the upper end of a range.</summary>
    public static bool Holds(Sentence sentence, int index) =>
        Opens(sentence, index, index) || Opens(sentence, index - 1, index) || Opens(sentence, index - 2, index);

    // "Increased from $4 million to $5 million" is no range: a word must say so, or that nothing but a dash stands between the two.
    private static bool Opens(Sentence sentence, int low, int index)
    {
        if (low < 0 || sentence.Units[low].Mention is not MoneyMention || ExpectedRange.At(sentence, low) is not { High: { } high }
            || (low != index && sentence.Units[index].Mention != high))
            return false;
        return sentence.Units[low + 1].Mention == high || Dashes.IndexOf(sentence.Units[low + 1].Passage[0]) >= 0
            || Expectancy.IsBefore(sentence, low) || sentence.HasBefore(low, Near, static unit => unit.Is(Opening));
    }
}
