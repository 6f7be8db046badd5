using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>What the offered securities cost: the amount that follows "price".</summary>
internal static class OfferPrices
{
    private static readonly WordList OtherPrices = WordClasses.Words("conversion exercise exchange closing sale market strike");

    // No share costs as much; what is dearer is raised in all.
    private const decimal LargestOfOne = 10_000;

    // "price to the public is".
    private const int PublicReach = 6;

    // "price of each share of common stock and associated warrants was".
    private const int EachReach = 14;
    private static readonly WordList Public = WordClasses.Words("offering issue subscription combined purchase");
    private static readonly WordList Prices = WordClasses.Words("price priced at consideration");

    /// <summary>What a share costs: the amount per share that follows "price".</summary>
    public static Money? PerShare(Sentence sentence) => PerShare(sentence, 0, sentence.Units.Count);

    /// <summary>The same between these units.</summary>
    public static Money? PerShare(Sentence sentence, int start, int end) =>
        AfterPrice<MoneyMention>(sentence, start, end) is { } price
        && (price.Value.Per is not null || (price.Value.Amount < LargestOfOne && (IsPublic(sentence, price)
            || IsEach(sentence, price)))) ? price.Value : null;

    /// <summary>"3,125,000 flow-through shares <em>at $0.32 each</em>": what stands right behind what is offered; null where nothing does.</summary>
    public static Money? Behind(Sentence sentence, int end)
    {
        var units = sentence.Units;
        var at = end < units.Count && units[end].Kind == UnitKind.Bracket ? end + 1 : end;
        if (at + 1 >= units.Count || !units[at].Is("at"))
            return null;
        at++;
        while (at < units.Count && (units[at].Is(WordClasses.Determiners) || units[at].Is(Prices) || units[at].Is("of")))
            at++;
        return at < units.Count && units[at].Mention is MoneyMention { Value.Amount: < LargestOfOne } price
            && (price.Value.Per is not null || (at + 1 < units.Count && units[at + 1].Word is "each" or "apiece")) ? price.Value : null;
    }

    /// <summary>"14,792,899 units at $16.90 each".</summary>
    private static bool IsEach(Sentence sentence, MoneyMention money) =>
        sentence.IndexOf(money) + 1 is > 0 and var next && next < sentence.Units.Count && sentence.Units[next].Word is "each" or "apiece";

    /// <summary>"a combined <em>offering price</em> of $3.00", "the <em>price to the public</em> is $15.25": of one, whatever it is called.</summary>
    private static bool IsPublic(Sentence sentence, MoneyMention money)
    {
        var at = sentence.IndexOf(money);
        for (var i = Math.Max(1, at - EachReach); i < at; i++)
        {
            // "The newly issued shares were priced at $3.98."
            if (sentence.Units[i].Is("priced") && at - i == 2 && sentence.Units[i - 1].Is(WordClasses.Be) && i > 1
                && sentence.Units[i - 2].Word is "shares" or "units")
                return true;
            if (sentence.Units[i].Is("price") && (IsOfEach(sentence.Units, i) || (at - i <= PublicReach && (sentence.Units[i - 1].Is(Public)
                || (sentence.Units[i + 1].Is("to") && at > i + 3 && sentence.Units[i + 3].Is("public"))))))
                return true;
        }

        return false;
    }

    /// <summary>What debt costs in percent of its principal: near the whole, unlike a coupon.</summary>
    public static Percentage? InPercent(Sentence sentence) =>
        AfterPrice<PercentageMention>(sentence, 0, sentence.Units.Count) is { Value.Value: > 50 } price && !IsOfMarket(sentence, price)
        ? price.Value : null;

    /// <summary>"priced at 105% of the closing price": of what shares trade at.</summary>
    private static bool IsOfMarket(Sentence sentence, PercentageMention price)
    {
        var at = sentence.IndexOf(price);
        return sentence.Units.Skip(at + 1).Take(PublicReach).Any(static unit => unit.Word is "closing" or "average" or "market" or "trading");
    }

    /// <summary>Whether the sentence tells what each costs.</summary>
    public static bool AreOfEach(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (IsOfEach(sentence.Units, i) && i > 0 && sentence.Units[i - 1].Word is "purchase" or "offering" or "issue" or "subscription")
                return true;
        }

        return false;
    }

    /// <summary>"The purchase price of each share of common stock and the warrant with it was $0.64".</summary>
    private static bool IsOfEach(IReadOnlyList<Unit> units, int index) =>
        index + 2 < units.Count && units[index].Is("price") && units[index + 1].Word is "of" or "for" or "per" && (units[index + 2].Is("each")
        || units[index + 1].Is("per"));

    private static T? AfterPrice<T>(Sentence sentence, int start, int end)
        where T : Mention
    {
        var near = 0;
        var other = false;
        for (var i = start; i < end; i++)
        {
            var unit = sentence.Units[i];
            if (unit.Is(Prices))
                near = other ? 0 : IsOfEach(sentence.Units, i) ? EachReach : 5;
            // "will sell 6.8 million units for $0.75 per unit"
            else if (unit.Is("for") && i + 1 < end && sentence.Units[i + 1].Mention is MoneyMention { Value.Per: not null } and T paid
                && sentence.HasBefore(i, 2, static before => before.Mention is ShareCountMention || before.Is("units")))
                return paid;
            else if (near-- > 0 && unit.Mention is T found)
                return found;
            // The price at which notes convert, or shares last traded, is none of the offering.
            other = unit.Is(OtherPrices);
        }

        return null;
    }
}
