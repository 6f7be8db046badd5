using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Finds what the seller says that he got: "Alder received cash proceeds of $23 million", "the Company received $150 million at closing".</summary>
internal static class ReceivedPrices
{
    private const int Reach = 6;

    /// <summary>The amount; null where the sentence says nothing of the sort, or only what is left of the price.</summary>
    public static MoneyMention? In(News news, Sentence sentence, Transfer transfer)
    {
        var units = sentence.Units;
        for (var i = 1; i + 1 < units.Count; i++)
        {
            if (!(units[i].Word is "received" or "receives" or "receive") || !IsBySeller(news, sentence, i, transfer))
                continue;
            var at = i + 1;
            while (at < units.Count && at < i + Reach && units[at].Mention is null
                && (Considerations.IsFiller(units[at]) || units[at].Word is "proceeds" or "gross" or "upfront" or "up-front" or "initial" or "payment"))
                at++;
            if (at < units.Count && units[at].Mention is MoneyMention { Value.Per: null } got)
                return got;
        }

        return null;
    }

    private static bool IsBySeller(News news, Sentence sentence, int verb, Transfer transfer)
    {
        var units = sentence.Units;
        var at = verb - 1;
        while (at > 0 && (WordClasses.IsAuxiliary(units[at]) || WordClasses.IsAdverb(units[at])))
            at--;
        return transfer.Transferor is not null
            && Referents.AreSame(news, Referents.PartyOf(news, sentence, units[at]), transfer.Transferor);
    }
}
