using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Tells the sentences of an offering by what they are for.</summary>
internal static class OfferingSentences
{
    // What it is used for, who may not buy, and where to read it: the standing sentences of every offering.
    private static readonly WordList Standing = WordClasses.Words(
        """
        constitute prospectus registration unlawful solicitation redeem redemption repay repurchase refinance purposes buy tender tendered
        """);

    /// <summary>Whether it is one of the standing sentences.</summary>
    public static bool IsStanding(Sentence sentence) => sentence.Units.Any(static unit => unit.Is(Standing));

    /// <summary>"Extends Tender Offer for Its Notes": what is taken back is not offered.</summary>
    public static bool IsTender(Sentence sentence) => sentence.Units.Any(static unit => unit.Word is "tender" or "consent" or "consents");

    /// <summary>"The investor purchased 1,304,348 shares of common stock at a price of $1.15 per share": what one buyer pays, all pay.</summary>
    public static bool IsPurchase(Sentence sentence) => sentence.Units.Any(static unit => unit.Word is "purchased" or "purchase" or "received")
        && sentence.Units.Any(static unit => unit.Mention is ShareCountMention)
        && !sentence.Units.Any(static unit => unit.Is(Standing) || unit.Word is "warrant" or "warrants" or "option");

    /// <summary>"Investors purchased 1,304,348 shares and warrants", "Investors will also receive warrants": what the buyers get.</summary>
    public static bool IsPaidIn(Sentence sentence) => sentence.Units.Any(static unit => unit.Word is "investors" or "purchasers" or "investor")
        && sentence.Units.Any(static unit => unit.Word is "purchased" or "received" or "receive" or "acquired")
            && !sentence.Units.Any(static unit => unit.Is(Standing));
}
