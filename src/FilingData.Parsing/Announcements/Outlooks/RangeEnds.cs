using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Tells whether two figures are the ends of one range.</summary>
internal static class RangeEnds
{
    // "net loss per share is expected to be between $0.06 and $0.04": the smaller loss stands behind.
    private const int LossReach = 10;

    /// <summary>Whether the figure at this unit and one behind it are a lower and an upper end, or those of a loss.</summary>
    public static bool Are(Sentence sentence, int index, Mention next) => sentence.Units[index].Mention is { } first && (Rise(first, next)
        || (Rise(next, first) && AreBetween(sentence.Units, index) && sentence.HasBefore(index, LossReach, static unit => unit.Is("loss"))));

    /// <summary>Whether the words before the first figure say that a range follows: "74.9% and 75.0%, respectively" are two figures.</summary>
    public static bool AreBetween(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (units[i].Is("between") || units[i].Is("range"))
                return true;
        }

        return false;
    }

    private static bool Rise(Mention low, Mention high) => (low, high) switch
    {
        (MoneyMention one, MoneyMention other) => one.Value.Currency == other.Value.Currency && one.Value.Amount < other.Value.Amount,
        (PercentageMention one, PercentageMention other) => one.Value.Value < other.Value.Value,
        _ => false,
    };
}
