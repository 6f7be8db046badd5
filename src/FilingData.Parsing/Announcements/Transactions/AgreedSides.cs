using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Tells who gives from who signs: "Alder has signed a farm-out agreement with Birch, under which Birch will acquire a 45% interest in".
/// </summary>
internal static class AgreedSides
{
    /// <summary>
    /// Who signed with the taker, where he takes no company: what is not a company's own to sell belongs to the other side. Null where the sentence
    /// does not say so, or names from whom.
    /// </summary>
    public static Party? Giver(News news, Frame frame, Party? taker, Party? target)
    {
        if (taker is null || TransferVerbs.IsGiving(frame.Verb) || frame.Voice != Voice.Active || frame.Tense != Tense.Future
            || target is null || news.IsOfCast(target) || frame.At("from") is not null || Referents.AreSame(news, taker, news.Issuer))
            return null;
        var units = frame.Sentence.Units;
        for (var i = 2; i < frame.ClauseStart && i < units.Count; i++)
        {
            if (units[i].Is("with") && units[i - 1].Word is "agreement" or "agreements" or "contract" or "deal" or "letter" or "intent" or "sheet" or "terms"
                && i + 1 < units.Count && Referents.AreSame(news, Referents.PartyOf(news, frame.Sentence, units[i + 1]), taker))
                return Referents.PartiesOf(news, frame.Sentence, Actors.In(units, 0, i)).FirstOrDefault();
        }

        return null;
    }
}
