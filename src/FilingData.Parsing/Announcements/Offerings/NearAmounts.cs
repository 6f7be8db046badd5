using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Finds the amount that stands right before or behind what is offered.</summary>
internal static class NearAmounts
{
    // "shares of its Alder Group common stock".
    private const int LongestOwner = 4, LongestName = 8, FewestShares = 1_000;

    private static readonly WordList Linking = WordClasses.Words(
        """
        of in aggregate principal liquidation amount outstanding remaining the its their our total initial approximately additional worth shares
        new and primary
        newly issued
        """);

    /// <summary>"notes due 2029 <em>in the aggregate principal amount of $50 million</em>"; null where none is stated so.</summary>
    public static MoneyMention? Behind(Sentence sentence, int end)
    {
        var units = sentence.Units;
        if (end < units.Count && units[end].Kind == UnitKind.Bracket)
            end++;
        if (end + 1 >= units.Count)
            return null;
        if (Worth(units, end) is { } worth)
            return worth;
        if (Having(units, end) is { } whole)
            return whole;
        if (!units[end].Is("in"))
            return null;
        var isPrincipal = false;
        for (var i = end + 1; i < units.Count && (units[i].Is(Linking) || WordClasses.IsAdverb(units[i]) || units[i].Mention is MoneyMention
            || units[i].Is(WordClasses.Determiners)); i++)
        {
            isPrincipal |= units[i].Word is "principal" or "amount";
            if (units[i].Mention is MoneyMention money)
                return isPrincipal ? money : null;
        }

        return null;
    }

    /// <summary>"common shares <em>having an aggregate offering price of up to $75 million</em>"; bare shares may be those of another offering.</summary>
    private static MoneyMention? Having(IReadOnlyList<Unit> units, int at)
    {
        if (!(units[at].Is("having") || (units[at].Is("with") && at + 3 < units.Count && units[at + 2].Word is "aggregate" or "total"))
            || (at > 1 && units[at - 1].Is("shares") && !(units[at - 2].Word is "common" or "ordinary" or "preferred" or "voting")))
            return null;
        for (var i = at + 1; i < units.Count && i <= at + LongestName && units[i].Kind is UnitKind.Word or UnitKind.Mention; i++)
        {
            if (units[i].Mention is MoneyMention { Value.Per: null } whole)
                return units[i - 1].Is("of") ? whole : null;
        }

        return null;
    }

    /// <summary>"stock <em>for $750 million</em>", "shares of stock <em>worth up to $150 million</em>"; null where none is stated so.</summary>
    private static MoneyMention? Worth(IReadOnlyList<Unit> units, int at)
    {
        if (units[at].Is("with") && at + 3 < units.Count && units[at + 1].Is("a") && units[at + 2].Is("value") && units[at + 3].Is("of"))
            at += 3;
        else if (units[at].Word is not ("for" or "worth" or "totaling" or "totalling"))
            return null;
        at++;
        while (at + 1 < units.Count && (units[at].Is(Linking) || WordClasses.IsAdverb(units[at])))
            at++;
        return units[at].Mention is MoneyMention { Value.Per: null } money ? money : null;
    }

    /// <summary>The amount behind which only linking words stand before the phrase.</summary>
    public static T? Before<T>(Sentence sentence, int start)
        where T : Mention
    {
        for (var i = start - 1; i >= 0; i--)
        {
            // "33.7 shares per $1,000 principal amount of notes" says at what rate they convert.
            if (sentence.Units[i].Mention is T amount)
                return i > 0 && sentence.Units[i - 1].Word is "per" or "each" ? null : amount;
            // "$65 million aggregate principal amount, or approximately 35%, of its 10.5% notes"
            if (IsShareOfAll(sentence.Units, i))
            {
                i -= 3;
                continue;
            }

            // "its $6.4 million, 11.5% notes"
            if (sentence.Units[i].Kind == UnitKind.Comma && i == start - 1 && i > 0 && sentence.Units[i - 1].Mention is T
                && sentence.Units[start].Mention is PercentageMention)
                continue;
            // "shares of common stock and warrants": behind "and" stands another security, unless it joins "issued and outstanding".
            if ((!sentence.Units[i].Is(Linking) && sentence.Units[i].Kind != UnitKind.Bracket && !IsWhose(sentence.Units, i, start))
                || (sentence.Units[i].Is("and") && !sentence.Units[i + 1].Is("outstanding")))
                return null;
        }

        return null;
    }

    /// <summary>"of its <em>Alder Inc.</em> common stock": whose stock it is, right before its name.</summary>
    private static bool IsWhose(IReadOnlyList<Unit> units, int index, int start)
    {
        if (start - index > LongestOwner)
            return false;
        for (var i = index; i < start; i++)
        {
            if (units[i].Mention is not (null or PartyMention) || units[i].Kind is not (UnitKind.Word or UnitKind.Mention)
                || !char.IsUpper(units[i].Passage[0]))
                return false;
        }

        return true;
    }

    /// <summary>", or 35%,": which part of all it is, where this comma ends it.</summary>
    private static bool IsShareOfAll(IReadOnlyList<Unit> units, int comma) => comma > 3 && units[comma].Kind == UnitKind.Comma
        && units[comma - 1].Mention is PercentageMention && units[comma - 2].Is("or") && units[comma - 3].Kind == UnitKind.Comma;

    private static bool IsOfStock(IReadOnlyList<Unit> units, int start)
    {
        for (var i = start; i < units.Count && i <= start + LongestName && units[i].Kind is UnitKind.Word or UnitKind.Mention; i++)
        {
            if (units[i].Word is "shares" or "stock")
                return true;
        }

        return false;
    }

    /// <summary>A number that a word sets apart from its "shares": "9,000,000 primary shares of its common stock".</summary>
    public static ShareCount? CountBefore(Sentence sentence, int start)
    {
        var counted = false;
        for (var i = start - 1; i >= 0 && sentence.Units[i] is var unit; i--)
        {
            // "4,000,000 6.375% Series E Preferred Shares"
            if (unit.Mention is NumberMention number)
                return (counted || (i == start - 1 && number.Value >= FewestShares && IsOfStock(sentence.Units, start)))
                    && !OverAllotments.Are(sentence, number) ? new ShareCount(number.Value, "shares") { Source = number.Passage.Source } : null;
            if (!unit.Is(Linking))
                return null;
            counted |= unit.Is("shares");
        }

        return null;
    }
}
