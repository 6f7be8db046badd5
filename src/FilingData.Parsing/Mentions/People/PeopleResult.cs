using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Makes the records from what was read.</summary>
internal static class PeopleResult
{
    /// <summary>The persons, quotations and mentions.</summary>
    public static PeopleFound Of(
        IReadOnlyList<BlockReading> blocks, IReadOnlyDictionary<BlockReading, List<PersonAt>> people, PeopleRegister register, QuotationFinder quotations)
    {
        var mentions = new Dictionary<Block, List<Mention>>();
        foreach (var block in blocks)
        {
            foreach (var (words, person) in people[block])
                In(block).Add(new PersonMention(block.Passage(words), person.Person));
            foreach (var office in block.Titles.Where(title => !title.IsPlural).SelectMany(title => title.Offices))
                In(block).Add(new TitleMention(block.Passage(office.Title)));
        }

        foreach (var quote in quotations.Statements.SelectMany(statement => statement))
            In(quote.Block).Add(new QuotedMention(quote.Passage));
        return new(register.InOrder.Select(person => person.Person).ToList(), quotations.Statements.Select(Quotation).ToList(), mentions.ToDictionary(block => block.Key, block => (IReadOnlyList<Mention>)block.Value));

        List<Mention> In(BlockReading block)
        {
            if (!mentions.TryGetValue(block.Block, out var list))
                mentions.Add(block.Block, list = []);
            return list;
        }
    }

    private static Quotation Quotation(IReadOnlyList<Quote> statement) =>
        new(string.Join(" ", statement.Select(quote => quote.Passage.Words))) { Speaker = statement[0].Speaker?.Person, Source = statement[0].Passage.Source };
}
