using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Reads the short forms that the labels of tables define: "Average daily rate (ADR)", "Widgets and Tools Act (WT Act)". Other brackets in tables say
/// how figures are meant, and only the words of the same cell count.
/// </summary>
internal static class TableTerms
{
    private static readonly char[] CellEnds = ['\t', '\n'];

    /// <summary>The definitions in a table's cells.</summary>
    public static IEnumerable<Definition> Find(TokenizedBlock block)
    {
        foreach (var bracket in Bracket.Of(block))
        {
            var last = Bracket.WordBefore(block, bracket.Open);
            var terms = UnquotedTerm.Read(block, bracket, null);
            if (last < 0 || terms.Count == 0 || terms[0] is not { Added: null } term)
                continue;
            if (FirstOf(block, term, last, CellStart(block, bracket.Open)) is var first and >= 0)
                yield return new Definition(block, bracket, term, new Meaning(first, last, MeaningKind.Thing));
        }
    }

    private static int CellStart(TokenizedBlock block, int at)
    {
        while (at > 0 && block.Text.IndexOfAny(CellEnds, block.Token(at - 1).End, block.Token(at).Start - block.Token(at - 1).End) < 0)
            at--;
        return at;
    }

    /// <summary>Where the words begin that the term stands for: its first word is their short form, the words behind that one end them.</summary>
    private static int FirstOf(TokenizedBlock block, TermSpan term, int last, int limit)
    {
        var end = last;
        for (var at = term.Last; at > term.First; at--, end--)
        {
            if (end <= limit || !block.Is(end, block[at]))
                return -1;
        }

        return end >= limit && UnquotedTerm.IsShort(block[term.First]) ? AcronymExpansion.FirstOf(block, end, limit, block[term.First]) : -1;
    }
}
