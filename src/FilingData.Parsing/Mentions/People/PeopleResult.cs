using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Quotations;
using FilingData.Parsing.Mentions.People.Tokens;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Makes the records from what was read.</summary>
internal static class PeopleResult
{
    /// <summary>The persons, quotations and mentions.</summary>
    public static PeopleFound Of(
        IReadOnlyList<BlockReading> blocks,
        IReadOnlyDictionary<BlockReading, List<PersonAt>> people,
        PeopleRegister register,
        IReadOnlyList<IReadOnlyList<Quote>> statements,
        IReadOnlyList<QuotePiece> unclosed)
    {
        var mentions = new Dictionary<Block, List<Mention>>();
        foreach (var block in blocks)
        {
            foreach (var (words, person, _) in people[block])
                In(block).Add(new PersonMention(block.Passage(words), person.Person));
            foreach (var title in block.Titles)
            {
                if (title.IsPlural)
                    continue;
                foreach (var office in title.Offices)
                    In(block).Add(new TitleMention(block.Passage(office.Title)));
            }
        }

        foreach (var piece in statements.SelectMany(statement => statement).SelectMany(quote => quote.Pieces))
            In(piece.Block).Add(new QuotedMention(piece.Passage));
        foreach (var piece in unclosed.Where(IsSpeech))
            In(piece.Block).Add(new UnclosedQuotationMention(piece.Passage));
        return new(register.InOrder.Select(person => person.Person).ToList(), statements.Select(Quotation)
            .ToList(), mentions.ToDictionary(block => block.Key, block => (IReadOnlyList<Mention>)block.Value));

        List<Mention> In(BlockReading block)
        {
            if (!mentions.TryGetValue(block.Block, out var list))
                mentions.Add(block.Block, list = []);
            return list;
        }
    }

    private static Quotation Quotation(IReadOnlyList<Quote> statement) =>
        new(string.Join(" ", statement.SelectMany(quote => quote.Pieces).Select(piece => piece.Passage.Words)))
        {
            Speaker = statement[0].Speaker?.Person ?? statement[statement.Count - 1].Speaker?.Person,
            Source = statement[0].First.Passage.Source,
        };

    // A mark that nobody closes is an error only where it opens a paragraph or a sentence, or follows an introduction: others may be inches or a lost
    // mark of a term.
    private static bool IsSpeech(QuotePiece piece) =>
        piece.Block.Place == BlockPlace.News && piece.Words.End - piece.Words.Start > 4
        && (piece.OpensBlock || piece.Block.Is(piece.Words.Start - 2, ',') || piece.Block.Is(piece.Words.Start - 2, ':')
        || piece.Block.Is(piece.Words.Start - 2, '.'));
}
