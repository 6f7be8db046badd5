using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Offerings;

namespace FilingData.Parsing.Announcements.Redemptions;

/// <summary>Finds how much of a debt that is redeemed as a whole is outstanding: "$50 million in principal amount of the Notes remains outstanding".</summary>
internal static class OutstandingAmounts
{
    private static readonly WordList Whole = WordClasses.Words("all any full entirety entire remaining balance outstanding");
    private static readonly WordList Part = WordClasses.Words("portion partial partially");

    /// <summary>The amount; null where the debt is redeemed in part, or none is stated.</summary>
    /// <param name="news">The news.</param>
    /// <param name="told">The sentences that tell of the redemption.</param>
    public static Money? Of(News news, IReadOnlyList<Sentence> told)
    {
        if (!told.Any(static sentence => sentence.Units.Any(static unit => unit.Is(Whole)))
            || told.Any(static sentence => sentence.Units.Any(static unit => unit.Is(Part))))
            return null;
        return news.Text.Where(static sentence => sentence.Units.Any(static unit => unit.Is("outstanding") && !unit.IsQuoted))
            .SelectMany(OfferedAmounts.In).FirstOrDefault(static security => security is { Principal: not null, Coupon: null })?.Principal;
    }
}
