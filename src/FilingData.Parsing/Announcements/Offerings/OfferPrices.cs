using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>What the offered securities cost: the amount that follows "price".</summary>
internal static class OfferPrices
{
    private static readonly WordList OtherPrices = WordClasses.Words("conversion exercise exchange closing sale market strike");
    private static readonly WordList Prices = WordClasses.Words("price priced at");

    /// <summary>What a share costs: the amount per share that follows "price".</summary>
    public static Money? PerShare(Sentence sentence) => PerShare(sentence, 0, sentence.Units.Count);

    /// <summary>The same between these units.</summary>
    public static Money? PerShare(Sentence sentence, int start, int end) =>
        AfterPrice<MoneyMention>(sentence, start, end) is { Value.Per: not null } price ? price.Value : null;

    /// <summary>What debt costs in percent of its principal: near the whole, unlike a coupon.</summary>
    public static Percentage? InPercent(Sentence sentence) =>
        AfterPrice<PercentageMention>(sentence, 0, sentence.Units.Count) is { Value.Value: > 50 } price ? price.Value : null;

    private static T? AfterPrice<T>(Sentence sentence, int start, int end)
        where T : Mention
    {
        var near = 0;
        var other = false;
        for (var i = start; i < end; i++)
        {
            var unit = sentence.Units[i];
            if (unit.Is(Prices))
                near = other ? 0 : 5;
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
