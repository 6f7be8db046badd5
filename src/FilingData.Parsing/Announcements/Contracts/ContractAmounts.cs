using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds what a contract is worth, or how much is lent by it.</summary>
internal static class ContractAmounts
{
    private const int Reach = 8;

    // The words that say what an amount is stand this near before it.
    private const int Near = 4;
    private const string Valued = "valued";

    // "Under the terms of the supply agreement".
    private const int Terms = 7;
    private static readonly WordList Worth = WordClasses.Words("valued worth value totaling totalling");
    private static readonly WordList Former = WordClasses.Words("existing former previous prior");
    private static readonly WordList Ending = WordClasses.Words("replace replaces replaced replacing repay repaid repayment refinance refinances refinanced refinancing terminated");
    private static readonly WordList Leading = WordClasses.Words("of for to up totaling totalling");
    private static readonly WordList Providing = WordClasses.Words("includes include provides provide calls");
    private static readonly WordList Lent = WordClasses.Words("loans loan amount facility facilities line borrowings capacity commitments credit");
    private static readonly WordList Upfront = WordClasses.Words("upfront up-front initial");
    private static readonly WordList Payments = WordClasses.Words("payment payments fee");

    /// <summary>
    /// The amounts of the contract that a release tells of: those of the lead and of the sentences on its terms; else those of the headline; else what a later sentence
    /// says that it is worth.
    /// </summary>
    /// <param name="news">The news.</param>
    /// <param name="told">The sentences that tell of the contract.</param>
    /// <param name="parties">The other parties.</param>
    public static IEnumerable<Money> Of(News news, IReadOnlyList<Sentence> told, IReadOnlyList<Party> parties)
    {
        // What "the agreement" brings stands in the sentences behind.
        var terms = news.Sentences.Where(sentence => sentence.Zone == Zone.Rest
            && ((sentence.Units[0].Is("under") && sentence.Units.Skip(1).Take(Terms).Any(unit => unit.Is(ContractWords.Nouns))) || IsSubject(sentence.Units) || ContractPayments.IsToldBy(news, sentence, parties)));
        var found = new List<Money>();
        var headed = told.Where(sentence => sentence.Zone == Zone.Headline).SelectMany(sentence => In(sentence, out _)).ToList();
        foreach (var sentence in told.Where(sentence => sentence.Zone == Zone.Lead).Concat(terms))
        {
            var amounts = In(sentence, out var arePayments);
            if (!AreParts(sentence, found) && (arePayments || !AreParts(sentence, headed)))
                found.AddRange(amounts);
        }

        // A headline adds up what the text tells one by one.
        if (found.Count == 0 || (headed.Count == 1 && found.Count > 1 && headed[0].Amount == found.Sum(amount => amount.Amount)))
            found.InsertRange(0, headed);
        return (found.Count > 0 ? found : news.Text.SelectMany(sentence => OfAll(news, sentence)).Take(1)).Distinct();
    }

    /// <summary>"loans of $10 million … It includes a $7 million term loan and a $3 million line of credit": whether its amounts make up what was told.</summary>
    private static bool AreParts(Sentence sentence, List<Money> wholes)
    {
        if (wholes.Count == 0)
            return false;
        var sum = 0m;
        var parts = 0;
        foreach (var unit in sentence.Units)
        {
            if (unit.Mention is not MoneyMention { Value.Per: null } money)
                continue;
            sum += money.Value.Amount;
            parts++;
        }

        return parts > 1 && wholes.Exists(whole => whole.Amount == sum);
    }

    /// <summary>The amounts that a sentence binds to a contract, in order, and whether they are what one party pays the other.</summary>
    private static List<Money> In(Sentence sentence, out bool arePayments)
    {
        var paid = ContractPayments.In(sentence).ToList();
        arePayments = paid.Count > 0;
        return arePayments ? paid : BoundIn(sentence).ToList();
    }

    private static IEnumerable<Money> BoundIn(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count && !units[i].Is(Ending) && !IsDescription(units, i); i++)
        {
            if (units[i].Mention is MoneyMention { Value.Per: null } money && !units[i].IsQuoted && !IsReplaced(sentence, i) && !IsRaised(sentence, i)
                && (IsBeforeContract(units, i) || IsCommitted(units, i) || IsBehindContract(units, i) || IsWorth(sentence, i) || IsUpfront(sentence, i)))
                yield return money.Value;
        }
    }

    /// <summary>"through 2010, <em>which is</em> coterminous with its $100 million term loan": what a thing is, and no longer what is agreed.</summary>
    private static bool IsDescription(IReadOnlyList<Unit> units, int index) => units[index].Is("which") && index + 1 < units.Count && (units[index + 1].Is(WordClasses.Be) || units[index + 1].Is("had"));

    /// <summary>What all of a contract is worth, where a later sentence says so: "the contract, which has a value of $107 million".</summary>
    private static IEnumerable<Money> OfAll(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Mention is MoneyMention { Value.Per: null } money && !units[i].IsQuoted && (IsWorth(sentence, i) || IsOrder(units, i) || (GoesOn(news, sentence) && sentence.HasBefore(i, Near, IsWorth))))
                yield return money.Value;
        }
    }

    /// <summary>"The licence agreement includes …": what the contract itself provides for.</summary>
    private static bool IsSubject(IReadOnlyList<Unit> units)
    {
        for (var i = 1; i < Terms && i + 1 < units.Count && units[0].Is(WordClasses.Determiners) && units[i].Kind == UnitKind.Word; i++)
        {
            if (units[i].Is(Providing))
                return units[i - 1].Is(ContractWords.Nouns) && !units[i].IsQuoted;
        }

        return false;
    }

    /// <summary>"an initial purchase order of $5 million".</summary>
    private static bool IsOrder(IReadOnlyList<Unit> units, int money) =>
        money > 2 && units[money - 1].Is(Leading) && units[money - 2].Word is "order" or "orders" && units[money - 3].Is("purchase");

    /// <summary>"The contract has a base period of five years. <em>It</em> holds …": the sentence before names the contract.</summary>
    private static bool GoesOn(News news, Sentence sentence) => sentence.Units[0].Is("it") && sentence.Number > 0 && news.Sentences[sentence.Number - 1] is var before
        && ReferenceEquals(before.Block, sentence.Block) && IsOfContract(before.Units);

    /// <summary>"the existing $50 million credit facility": that one is over, as is what "replaces" and "repay" lead to.</summary>
    private static bool IsReplaced(Sentence sentence, int money) => sentence.HasBefore(money, Near, static unit => unit.Is(Former));

    /// <summary>"increased from an aggregate maximum amount of $72 million to".</summary>
    private static bool IsRaised(Sentence sentence, int money) => money + 1 < sentence.Units.Count && sentence.Units[money + 1].Is("to") && sentence.HasBefore(money, 6, static unit => unit.Is("from"));

    /// <summary>"a credit facility of up to $65 million", "provides for loans of up to $75 million", "a line of credit in the amount of $15 million".</summary>
    private static bool IsBehindContract(IReadOnlyList<Unit> units, int money)
    {
        if (money < 2 || !(units[money - 1].Is(Leading) || units[money - 1].Is(Providing)))
            return false;
        var at = money - 2;
        // "The agreement also includes $5 million in fees."
        while (at > 0 && (units[at].Is(Leading) || units[at].Is(Providing) || units[at].Is(WordClasses.Determiners) || WordClasses.IsAdverb(units[at])))
            at--;
        return units[at].Is(ContractWords.Nouns) || (units[at].Is(Lent) && IsOfContract(units));
    }

    /// <summary>"a five-year, $95 million contract", "a $300 million senior secured revolving credit facility".</summary>
    private static bool IsBeforeContract(IReadOnlyList<Unit> units, int money)
    {
        for (var at = money + 1; at < units.Count && at - money <= Reach && units[at].Kind is UnitKind.Word or UnitKind.Comma or UnitKind.Mention
            && !units[at].Is(WordClasses.Prepositions); at++)
        {
            if (units[at].Is(ContractWords.Nouns))
                return true;
        }

        return false;
    }

    /// <summary>"the facility has a $300 million commitment amount".</summary>
    private static bool IsCommitted(IReadOnlyList<Unit> units, int money) =>
        money + 1 < units.Count && units[money + 1].Word is "commitment" or "commitments" && IsOfContract(units);

    /// <summary>"a contract valued at $62 million", "battery modules worth up to $1.2 billion": in a sentence of a contract.</summary>
    private static bool IsWorth(Sentence sentence, int money) =>
        (IsTotal(sentence.Units, money) || sentence.HasBefore(money, Near, IsWorth)) && IsOfContract(sentence.Units);

    /// <summary>"brings the contracts to a total $62 million".</summary>
    private static bool IsTotal(IReadOnlyList<Unit> units, int money) => money > 1 && units[money - 1].Is("total") && units[money - 2].Is("to");

    // "Valued at up to" may be one unit.
    private static bool IsWorth(Unit unit) => unit.Is(Worth) || string.CompareOrdinal(unit.Passage.Text.Value, unit.Passage.Start, Valued, 0, Valued.Length) == 0;

    private static bool IsOfContract(IReadOnlyList<Unit> units) => units.Any(unit => unit.Is(ContractWords.Nouns));

    /// <summary>"an upfront payment of $40 million", "an upfront of $1 million".</summary>
    private static bool IsUpfront(Sentence sentence, int money) =>
        (money > 1 && sentence.Units[money - 1].Is("of") && sentence.Units[money - 2].Is(Upfront)) || sentence.HasBefore(money, Near, static unit => unit.Is(Upfront)) && sentence.HasBefore(money, Near, static unit => unit.Is(Payments));
}
