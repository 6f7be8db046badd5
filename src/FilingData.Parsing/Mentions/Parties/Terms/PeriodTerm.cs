using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Short forms of periods as terms: "third quarter of 2022 (3Q22)", "first half of fiscal 2021 (“1H21”)", "fiscal year 2020 (FY20)".
/// </summary>
internal static class PeriodTerm
{
    private const int Longest = 6;

    private static readonly WordList Words = NameWords.Set(
        """
        first second third fourth full two nine six three twelve thirteen weeks week months month period ending quarter half year fiscal of
        the ended year-end First Second Third Fourth Full
        Quarter Half Year Fiscal
        """);
    private static readonly WordList Links = NameWords.Set("of the ended");

    /// <summary>Whether the term is one: "3Q22", or in two words "Q3 2022".</summary>
    public static bool Is(TokenizedBlock block, TermSpan term) => Is(block[term.Last])
        || (term.First + 1 == term.Last && block[term.Last].Length == 4 && Digits(block[term.Last], 0)
        && block[term.First] is { Length: 2 } part && part[0] is 'Q' or 'H' && Digits(part, 1));

    /// <summary>Whether the word is one: which quarter or half and the year, in this order or the other.</summary>
    public static bool Is(string word)
    {
        if (word.Length is < 4 or > Longest || !char.IsDigit(word[word.Length - 1]))
            return false;
        // "3Q22", "1H2021"; "Q322" is none; "FY20".
        var isOfYear = char.IsDigit(word[0]) && word[1] is 'Q' or 'H';
        return (isOfYear || word.StartsWith("FY", StringComparison.Ordinal)) && word.Length - 2 is 2 or 4 && Digits(word, 2);
    }

    /// <summary>The first word of the period that ends at <paramref name="last"/>; -1 where none does.</summary>
    public static int FirstOf(TokenizedBlock block, int last, int limit)
    {
        // "quarter ended March 31, 2020"
        var first = DatePhrase.FirstOf(block, last, limit) is var day and >= 0 ? day : last + 1;
        while (first > limit && (Words.Contains(block[first - 1]) || (block[first - 1].Length is 2 or 4 && Digits(block[first - 1], 0))))
            first--;
        while (first <= last && Links.Contains(block[first]))
            first++;
        return first < last ? first : -1;
    }

    private static bool Digits(string word, int start)
    {
        for (var i = start; i < word.Length; i++)
        {
            if (!char.IsDigit(word[i]))
                return false;
        }

        return true;
    }
}
