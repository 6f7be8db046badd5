using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Finds the noun phrase that a term stands for, where it stands for a thing.</summary>
internal sealed class PhraseMeaning(TokenizedBlock block)
{
    /// <summary>The phrase that has the term's own noun, or an event of the term's kind; null where there is none.</summary>
    public Meaning? OfHead(TermSpan term, int last, int limit)
    {
        if (HeadPhrase.Find(block, term, last, limit) is { } phrase)
            return new Meaning(phrase.First, last, KindOf(phrase.Head));
        return HeadPhrase.FindEvent(block, term, last, limit) is { } first ? new Meaning(first, last, MeaningKind.Thing) : null;
    }

    /// <summary>From the beginning of the phrase with this head to the bracket.</summary>
    public Meaning From(int head, int last, int limit) => new(NounPhrase.FirstOf(block, head, limit), last, KindOf(head));

    /// <summary>The noun phrase or the date that ends before the bracket; null where neither does.</summary>
    public Meaning? Plain(int last, int limit)
    {
        if (!block.IsWord(last) && !block.Is(last, ')') && !block.Is(last, '%'))
            return null;
        if (DatePhrase.FirstOf(block, last, limit) is var date and >= 0)
            return new Meaning(date, last, MeaningKind.Thing);
        var first = NounPhrase.FirstOf(block, last, limit);
        while (first - 2 >= limit && block.Is(first - 1, "of") && block.IsWord(first - 2))
            first = NounPhrase.FirstOf(block, first - 2, limit);
        return new Meaning(first, last, MeaningKind.Thing);
    }

    private MeaningKind KindOf(int head) => HeadPhrase.IsCompanies(block[head]) ? MeaningKind.Group : MeaningKind.Thing;
}
