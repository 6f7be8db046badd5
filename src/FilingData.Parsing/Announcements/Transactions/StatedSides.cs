using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Finds what a sentence of its own says of who bought or sold: "The buyer was Alder Inc.", "The seller, Birch Ltd., will".</summary>
internal static class StatedSides
{
    // Behind "The seller is".
    private const int Name = 3;

    private static readonly WordList Buyers = WordClasses.Words("buyer purchaser acquirer");

    /// <summary>The only transfer with the sides that such sentences name, where its own clauses leave them open.</summary>
    public static Transfer AddTo(Transfer transfer, News news)
    {
        foreach (var sentence in news.Text)
        {
            var units = sentence.Units;
            if (units.Count < 4 || units[0].Word is not "the" || !(units[2].Is(WordClasses.Be) || units[2].Kind == UnitKind.Comma)
                || !(units[1].Is(Buyers) || units[1].Is("seller")) || units[0].IsQuoted
                || Named(sentence) is not { } party || Referents.AreSame(news, party, transfer.Target))
                continue;
            if (transfer.Transferee is null && units[1].Is(Buyers))
                transfer = transfer with { Transferee = party };
            else if (transfer.Transferor is null && units[1].Is("seller"))
                transfer = transfer with { Transferor = party };
        }

        return transfer;
    }

    /// <summary>Who is named behind the verb or the comma; also by a name that nothing else makes known, which the next comma ends.</summary>
    private static Party? Named(Sentence sentence)
    {
        if (sentence.Units[Name].Mention is PartyMention { Party: { } party })
            return party;
        var end = Name;
        while (end < sentence.Units.Count && sentence.Units[end].Kind is not (UnitKind.Comma or UnitKind.Stop))
            end++;
        return ProperNames.In(new Slot(sentence, "", Name, end)).Select(static name => name.Party).FirstOrDefault();
    }
}
