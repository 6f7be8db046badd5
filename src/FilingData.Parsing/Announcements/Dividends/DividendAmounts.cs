using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Dividends;

/// <summary>Tells what a share gets from what it got before, by how much that grows, and what it makes in a year.</summary>
internal static class DividendAmounts
{
    private static readonly WordList Former = WordClasses.Words("from over than previous prior versus compared");
    private static readonly WordList Yearly = WordClasses.Words("annualized annualised annual year annually");

    // What this year's dividends make: "This increase results in an annualized rate of".
    private static readonly WordList Making = WordClasses.Words("results indicates represents equates");
    private static readonly WordList OfRate = WordClasses.Words("dividend cash quarterly rate regular of per");

    private const int LongestName = 7, LongestBeside = 12, QuartersOfYear = 4;

    /// <summary>What a share gets: not what it got before ("from"), nor what that makes in a year, unless nothing else is told.</summary>
    public static IEnumerable<MoneyMention> In(Sentence sentence)
    {
        var amounts = Enumerable.Range(0, sentence.Units.Count)
            .Where(i => (sentence.Units[i].Mention is MoneyMention { Value.Per: not null } || ShareAmounts.IsOfStock(sentence.Units, i))
                && !IsOld(sentence, i) && !IsRecalled(sentence.Units, i)
                && !ShareAmounts.IsOfShare(sentence, i) && !ShareAmounts.IsSummed(sentence.Units, i))
            .ToList();
        // "an increase in its annualized dividend to $5.06 per share": where only the year's is told, it is that.
        var ofOne = amounts.Where(i => !IsPerYear(sentence, i)).ToList();
        if (ofOne.Count == 0 && !sentence.Units.Any(unit => unit.Is(Making)) && sentence.Units.Any(unit => unit.Word is "annualized" or "annualised")
            && sentence.Units.Any(unit => unit.Word is "increase" or "raise" or "increased" or "raised"))
            ofOne = amounts.Take(1).ToList();
        return ofOne.Select(i => (MoneyMention)sentence.Units[i].Mention!);
    }

    /// <summary>"in addition to the $0.25 per share dividend that was declared on November 4": what a relative clause recalls.</summary>
    private static bool IsRecalled(IReadOnlyList<Unit> units, int index)
    {
        if (IsBesides(units, index))
            return true;
        for (var i = index + 1; i + 2 < units.Count && units[i].Mention is not MoneyMention && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Word is "that" or "which" && units[i + 1].Word is "was" or "were" or "had"
                && units.Skip(i + 2).Take(2).Any(unit => unit.Word is "declared" or "announced" or "paid"))
                return true;
        }

        return false;
    }

    /// <summary>"In addition to its regular quarterly dividend of $0.12 per share, it will pay": what is paid anyway, told before the news.</summary>
    private static bool IsBesides(IReadOnlyList<Unit> units, int index)
    {
        var next = index + 1;
        if (next >= units.Count || units[next].Kind != UnitKind.Comma)
            return false;
        for (var i = index - 1; i >= 0 && i > index - LongestBeside && units[i].Kind is UnitKind.Word or UnitKind.Mention; i--)
        {
            if (units[i].Is("besides"))
                return i == 0 || units[i - 1].Is(WordClasses.Subordinators) || units[i - 1].Kind == UnitKind.Comma;
        }

        return false;
    }

    private static bool IsOld(Sentence sentence, int index)
    {
        // "an increase over the $0.27 per share": the word belongs to the amount, as in "over $5 million".
        if (IsChange(sentence, index) || sentence.Units[index].Passage.Words.StartsWith("over ", StringComparison.OrdinalIgnoreCase)
            || sentence.HasBefore(index, 12, static unit => unit.Is("previously")))
            return true;
        for (var i = index - 1; i >= Math.Max(0, index - LongestName) && sentence.Units[i].Kind == UnitKind.Word; i--)
        {
            // "over the dividend of", "the previous quarterly cash dividend rate of"
            if (index - i <= 3 || IsOfDividend(sentence, i + 1, index)
                ? sentence.Units[i].Is(Former) : sentence.Units[i].Word is "previous" or "prior")
                return true;
        }

        return false;
    }

    private static bool IsOfDividend(Sentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!sentence.Units[i].Is(WordClasses.Determiners) && !sentence.Units[i].Is(OfRate))
                return false;
        }

        return true;
    }

    /// <summary>By how much it grows: "by one cent to", "an increase of 25 cents per share", "a 10 cent per share, or 9%, increase".</summary>
    private static bool IsChange(Sentence sentence, int index)
    {
        var units = sentence.Units;
        if (index > 0 && (units[index - 1].Is("by")
            || (units[index - 1].Is("of") && index > 1 && units[index - 2].Word is "increase" or "decrease" or "raise")))
            return true;
        var at = index + 1;
        while (at < units.Count && at - index < 6
            && (units[at].Kind == UnitKind.Comma || units[at].Is("or") || units[at].Mention is PercentageMention))
            at++;
        return at < units.Count && (units[at].Word is "increase" or "raise" || IsMoved(units, index, at));
    }

    /// <summary>
    /// "increased the dividend $0.01 per share, or 9%, from $0.11 to $0.12": where both ends stand behind, it is the way between them.
    /// </summary>
    private static bool IsMoved(IReadOnlyList<Unit> units, int index, int behind)
    {
        if (index > 0 && units[index - 1].Word is "to" or "of" or "at" or "from")
            return false;
        var to = units[behind].Is("from") && behind + 2 < units.Count && units[behind + 1].Mention is MoneyMention ? behind + 2 : behind;
        return units[to].Is("to") && to + 1 < units.Count && units[to + 1].Mention is MoneyMention { Value.Per: not null };
    }

    private static bool IsPerYear(Sentence sentence, int index) =>
        sentence.HasBefore(index, 8, static unit => unit.Is(Yearly))
        || sentence.Units.Skip(index + 1).Take(3).TakeWhile(unit => unit.Kind != UnitKind.Comma).Any(unit => unit.Is(Yearly));

    /// <summary>"to an annualized $1.58 … a quarterly dividend of 39.5 cents": what four of another one make.</summary>
    public static bool AreOfYear(DeclaredDividend dividend, List<DeclaredDividend> all)
    {
        foreach (var other in all)
        {
            if (other.PerShare!.Currency == dividend.PerShare!.Currency && other.PerShare.Amount * QuartersOfYear == dividend.PerShare.Amount)
                return true;
        }

        return false;
    }

    /// <summary>What a share got before; null where the sentence doesn't say.</summary>
    public static Money? Previous(Sentence sentence, MoneyMention amount)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Mention is MoneyMention { Value.Per: not null } money && money != amount && IsOld(sentence, i)
                && !IsChange(sentence, i))
                return money.Value;
        }

        return null;
    }
}
