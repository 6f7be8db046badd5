using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds what a contract is worth, or how much is lent by it.</summary>
internal static class ContractAmounts
{
    // "Under the terms of the supply agreement".
    private const int Terms = 7;

    /// <summary>
    /// The amounts of the contract that a release tells of: those of the lead and of the sentences on its terms; else those of the headline; else
    /// what a later sentence says that it is worth.
    /// </summary>
    /// <param name="news">The news.</param>
    /// <param name="told">The sentences that tell of the contract.</param>
    /// <param name="parties">The other parties.</param>
    public static IEnumerable<Money> Of(News news, IReadOnlyList<Sentence> told, IReadOnlyList<Party> parties)
    {
        // What "the agreement" brings stands in the sentences behind.
        var terms = news.Sentences.Where(sentence => sentence.Zone == Zone.Rest
            && ((sentence.Units[0].Is("under") && sentence.Units.Skip(1).Take(Terms).Any(unit => unit.Is(ContractWords.Nouns)))
            || IsSubject(sentence.Units) || ContractPayments.IsToldBy(news, sentence, parties)
            || Investments.Investors(news, sentence).Any(investor => parties.Any(party => Referents.AreSame(news, investor, party)))));
        var found = new List<Money>();
        var headed = told.Where(sentence => sentence.Zone == Zone.Headline).SelectMany(sentence => In(sentence, out _)).ToList();
        foreach (var sentence in told.Where(sentence => sentence.Zone == Zone.Lead).Concat(terms))
        {
            var amounts = In(sentence, out var arePayments);
            if (!AreParts(sentence, found) && (arePayments || !AreParts(sentence, headed)))
                found.AddRange(amounts);
        }

        if (SeveralContracts.Are(news) || (parties.Count > 1 && news.Text.Any(SeveralContracts.Adds)))
            found.AddRange(SeveralContracts.Amounts(news));
        if (headed.Count == 1 && RoundedAmounts.InFull(news, headed[0]) is { } full)
        {
            // The text has the headline's amount in full; what is ordered first under the contract is a part of it.
            found.RemoveAll(amount => amount.Amount < full.Amount && amount.Currency == full.Currency);
            if (!found.Exists(amount => amount.Amount == full.Amount))
                found.Insert(0, full);
        }

        // A headline adds up what the text tells one by one.
        if (found.Count == 0 || (headed.Count == 1 && found.Count > 1 && headed[0].Amount == found.Sum(amount => amount.Amount)))
            found.InsertRange(0, headed);
        return (found.Count > 0 ? found : news.Text.SelectMany(sentence => OfAll(news, sentence)).Take(1)).Distinct();
    }

    /// <summary>
    /// "loans of $10 million … It includes a $7 million term loan and a $3 million line of credit": whether its amounts make up what was told.
    /// </summary>
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
        // What the issuer pays for its own shares is the repurchase's.
        if (sentence.Units.Any(static unit => unit.Is("repurchase")))
            return [];
        return arePayments ? paid : BoundIn(sentence).ToList();
    }

    private static IEnumerable<Money> BoundIn(Sentence sentence)
    {
        var units = sentence.Units;
        var isFound = false;
        for (var i = 0; i < units.Count && !BoundAmounts.EndAt(units, i); i++)
        {
            // "a $400 million facility, consisting of a $320 million revolving loan and …": what makes up the whole.
            if (isFound && units[i].Is(ContractPayments.Parts))
                yield break;
            if (units[i].Mention is not MoneyMention { Value.Per: null } money || units[i].IsQuoted || !BoundAmounts.Is(sentence, i))
                continue;
            isFound = true;
            yield return money.Value;
        }
    }

    /// <summary>What all of a contract is worth, where a later sentence says so: "the contract, which has a value of $107 million".</summary>
    private static IEnumerable<Money> OfAll(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Mention is MoneyMention { Value.Per: null } money && !units[i].IsQuoted
                && (WorthAmounts.Are(sentence, i) || BoundAmounts.IsOrder(units, i) || EarnedAmounts.Are(sentence, i)
                || (GoesOn(news, sentence) && WorthAmounts.AreNamed(sentence, i))))
                yield return money.Value;
        }
    }

    /// <summary>"The licence agreement includes …": what the contract itself provides for.</summary>
    private static bool IsSubject(IReadOnlyList<Unit> units)
    {
        for (var i = 1; i < Terms && i + 1 < units.Count && units[0].Is(WordClasses.Determiners) && units[i].Kind == UnitKind.Word; i++)
        {
            if (units[i].Is(BoundAmounts.Providing))
                return units[i - 1].Is(ContractWords.Nouns) && !units[i].IsQuoted;
        }

        return false;
    }

    /// <summary>"The contract has a base period of five years. <em>It</em> holds …": the sentence before names the contract.</summary>
    private static bool GoesOn(News news, Sentence sentence) =>
        sentence.Units[0].Is("it") && sentence.Number > 0 && news.Sentences[sentence.Number - 1] is var before
        && ReferenceEquals(before.Block, sentence.Block) && BoundAmounts.AreOfContract(before.Units);
}
