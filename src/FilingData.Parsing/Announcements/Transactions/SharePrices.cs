using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Tells from the words behind an amount that it is the price of one share: "$28.00 <em>in cash per share</em>", "$4.00 <em>for each Alder
/// share</em>".
/// </summary>
internal static class SharePrices
{
    private static readonly WordList Attributes = WordClasses.Words("outstanding common ordinary whole issued class a b fully diluted");

    /// <summary>The word for the share; null where the words behind the amount name none.</summary>
    public static string? EquityBehind(IReadOnlyList<Unit> units, int amount)
    {
        var at = amount + 1;
        if (at < units.Count && units[at].Is("in"))
            at++;
        if (at < units.Count && units[at].Is("cash"))
            at++;
        if (at + 1 < units.Count && units[at].Is("for") && units[at + 1].Word is "each" or "every")
            at += 2;
        else if (at < units.Count && units[at].Is("per"))
            at++;
        else
            return null;
        while (at < units.Count && (units[at].Is(Attributes) || units[at].Mention is PartyMention))
            at++;
        return at < units.Count && Considerations.IsEquity(units[at].Word) ? units[at].Word : null;
    }
}
