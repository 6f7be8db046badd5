using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>Reads terms without quotation marks: (ABC), (the ABC), (Able Baker Corp, or ABC®), (the Company), a name's own word.</summary>
internal static class UnquotedTerm
{
    private static readonly WordList Companies = NameWords.Set("Company Corporation Partnership Bank Trust Fund Group");

    /// <summary>The term that the bracket may hold; null where it cannot hold one.</summary>
    public static TermSpan? Read(TokenizedBlock block, Bracket bracket)
    {
        int first = bracket.Open + 1, last = bracket.Close - 1;
        while (last > first && !block.IsWord(last))
            last--;
        // The bracket itself has the meaning.
        if (block.Is(last - 1, "or") && last - first > 2)
            return IsShort(block[last]) ? new TermSpan(last, last, false, false, (first, block.Is(last - 2, ',') ? last - 3 : last - 2), false) : null;
        var article = block[first] == "the";
        while (first < last && (block[first] is "the" or "or" or "collectively" || block.Is(first, ',')))
            first++;
        if (last - first > 2 || Enumerable.Range(first, last - first + 1).Any(i => !NameWords.LooksLikeName(block[i]) && !IsShort(block[i])))
            return null;
        return new TermSpan(first, last, article, false, null, false);
    }

    /// <summary>Whether the word looks like a short form: two capitals or more, few characters.</summary>
    public static bool IsShort(string word) =>
        word.Length is > 1 and <= 12 && char.IsLetter(word[0]) && word.Count(char.IsUpper) >= 2 && word.IndexOf('.') < 0;

    /// <summary>Whether the term stands for the company that it follows, by what companies are called: (the Company).</summary>
    public static bool IsCompany(TokenizedBlock block, TermSpan term) => term.HasArticle && term.First == term.Last && Companies.Contains(block[term.First]);
}
