using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Tells what a contract was raised to from what it was before, and from what stays.</summary>
internal static class RaisedAmounts
{
    private const int Reach = 8;
    private static readonly WordList Increasing = WordClasses.Words(
        "increased increases increase increasing raised raising upsized upsizing expanded expanding expands raise upsize expand");
    private static readonly WordList Changing = WordClasses.Words("increase change affect reduce alter modify");

    /// <summary>"The facility has been increased to $400 million".</summary>
    public static bool IsNew(IReadOnlyList<Unit> units, int money)
    {
        if (money < 3 || !units[money - 1].Is("to"))
            return false;
        // "increasing the capacity from $100 million to $150 million"
        if (money > 4 && units[money - 2].Mention is MoneyMention && units[money - 3].Word is "from" or "by"
            && (BoundAmounts.AreOfContract(units) || units.Any(static unit => unit.Is(BoundAmounts.Lent))))
            return units.Take(money - 3).Any(static unit => unit.Is(Increasing));
        if (!units[money - 2].Is(Increasing))
            return IsNewOf(units, money);
        var at = money - 3;
        while (at > 0 && (WordClasses.IsAuxiliary(units[at]) || WordClasses.IsAdverb(units[at])))
            at--;
        return units[at].Is(ContractWords.Nouns) || units[at].Is(BoundAmounts.Lent);
    }

    /// <summary>"increases <em>total commitments</em> to $450 million": the verb stands before what grows.</summary>
    private static bool IsNewOf(IReadOnlyList<Unit> units, int money)
    {
        var (at, isLent) = (money - 2, false);
        while (at > 0 && money - at < Reach && units[at].Kind == UnitKind.Word && !units[at].Is(Increasing)
            && (units[at].Is("of") || !units[at].Is(WordClasses.Prepositions)))
        {
            isLent |= units[at].Is(BoundAmounts.Lent) || units[at].Is(ContractWords.Nouns);
            at--;
        }

        return isLent && units[at].Is(Increasing);
    }

    /// <summary>"increased from an aggregate maximum amount of $72 million to".</summary>
    public static bool IsFormer(Sentence sentence, int money) =>
        money + 1 < sentence.Units.Count && sentence.Units[money + 1].Is("to") && sentence.HasBefore(money, 6, static unit => unit.Is("from"));

    /// <summary>"will not increase the maximum amount of $55 million": what stays as it was.</summary>
    public static bool IsKept(Sentence sentence, int money)
    {
        for (var i = Math.Max(1, money - Reach); i < money; i++)
        {
            if (sentence.Units[i].Is(Changing) && sentence.Units[i - 1].Is(WordClasses.Not))
                return true;
        }

        return false;
    }
}
