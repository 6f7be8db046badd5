using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds what a contract is worth, or how much is lent by it.</summary>
internal static class ContractAmounts
{
    private const int Reach = 8;
    private static readonly WordList Worth = WordClasses.Words("valued worth value totaling totalling");
    private static readonly WordList Upfront = WordClasses.Words("upfront up-front initial");
    private static readonly WordList Payments = WordClasses.Words("payment payments fee");

    /// <summary>The amounts that a sentence binds to a contract, in order.</summary>
    public static IEnumerable<Money> In(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Mention is MoneyMention { Value.Per: null } money && !units[i].IsQuoted && (IsBeforeContract(units, i) || IsWorth(units, i) || IsUpfront(units, i)))
                yield return money.Value;
        }
    }

    /// <summary>"a five-year, $95 million contract", "a $300 million senior secured revolving credit facility".</summary>
    private static bool IsBeforeContract(IReadOnlyList<Unit> units, int money)
    {
        for (var at = money + 1; at < units.Count && at - money <= Reach && units[at].Kind is UnitKind.Word or UnitKind.Comma or UnitKind.Mention && !units[at].Is(WordClasses.Prepositions); at++)
        {
            if (units[at].Is(ContractWords.Nouns))
                return true;
        }

        return false;
    }

    /// <summary>"a contract valued at $62 million", "battery modules worth up to $1.2 billion": in a sentence of a contract.</summary>
    private static bool IsWorth(IReadOnlyList<Unit> units, int money) =>
        units.Skip(Math.Max(0, money - 4)).Take(Math.Min(4, money)).Any(unit => unit.Is(Worth) || unit.Passage.Words.StartsWith("valued", StringComparison.Ordinal)) && units.Any(unit => unit.Is(ContractWords.Nouns));

    /// <summary>"an upfront payment of $40 million".</summary>
    private static bool IsUpfront(IReadOnlyList<Unit> units, int money) =>
        units.Skip(Math.Max(0, money - 4)).Take(Math.Min(4, money)).ToList() is var before && before.Exists(unit => unit.Is(Upfront)) && before.Exists(unit => unit.Is(Payments));
}
