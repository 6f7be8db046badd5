using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Finds what a sentence of its own says of who bought or sold: "The buyer was Alder Inc."</summary>
internal static class StatedSides
{
    private static readonly WordList Buyers = WordClasses.Words("buyer purchaser acquirer");

    /// <summary>The only transfer with the sides that such sentences name, where its own clauses leave them open.</summary>
    public static Transfer AddTo(Transfer transfer, News news)
    {
        foreach (var sentence in news.Text)
        {
            var units = sentence.Units;
            if (units.Count < 4 || units[0].Word is not "the" || !units[2].Is(WordClasses.Be)
                || units[3].Mention is not PartyMention { Party: { } party } || units[0].IsQuoted || Referents.AreSame(news, party, transfer.Target))
                continue;
            if (transfer.Transferee is null && units[1].Is(Buyers))
                transfer = transfer with { Transferee = party };
            else if (transfer.Transferor is null && units[1].Is("seller"))
                transfer = transfer with { Transferor = party };
        }

        return transfer;
    }
}
