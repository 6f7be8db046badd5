using FilingData.Parsing.Mentions.Parties.Listings;
using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Reads terms without quotation marks: (ABC), (the ABC), (Able Baker Corp, or ABC®), (the Company), (2024 Form 10-K), (Able or Company, NYSE: ABC),
/// a name's own word.
/// </summary>
internal static class UnquotedTerm
{
    /// <summary>A term has at most so many words more than one.</summary>
    private const int MostWordsMore = 3;

    /// <summary>An expansion's first word stands no farther before the bracket.</summary>
    private const int FarthestWord = 10;

    private static readonly WordList Companies = NameWords.Set("Company Corporation Partnership Bank Trust Fund Group");

    /// <summary>The terms that the bracket may hold; empty where it cannot hold any.</summary>
    public static IReadOnlyList<TermSpan> Read(TokenizedBlock block, Bracket bracket, ListingGroup? listings)
    {
        if (listings is not null)
            return BesideListing(block, bracket.Open + 1, listings.First - 1);
        int first = bracket.Open + 1, last = LastWord(block, first, bracket.Close - 1);
        // "Class A shares (or ADSs)": the other security that one may get.
        if (block.Is(first, "or") && SecurityClasses.AreDepositary(block[last]))
            return [];
        // (the Company or Able): both stand for the company before the bracket.
        if (NamesCompany(block, first, last) && BesideListing(block, first, last) is { Count: > 1 } both)
            return both;
        // The bracket itself has the meaning.
        if (block.Is(last - 1, "or") && last - first > 2)
            return IsShort(block[last]) ? [new TermSpan(last, last, false, false, (first, block.Is(last - 2, ',') ? last - 3 : last - 2),
                false)] : [];
        // "on March 14 (Able) and March 21 (Baker)": what a date is of.
        return One(block, first, last) is { } term && (term.HasArticle || !IsDay(block, bracket.Open - 1)) ? [term] : [];
    }

    private static bool IsDay(TokenizedBlock block, int at) =>
        at > 0 && block[at].Length <= 2 && block[at].All(char.IsDigit) && char.IsUpper(block[at - 1][0]);

    /// <summary>Whether the word looks like a short form: two capitals or more, few characters.</summary>
    public static bool IsShort(string word) =>
        word.Length is > 1 and <= 12 && char.IsLetter(word[0]) && word.Count(char.IsUpper) >= 2 && word.IndexOf('.') < 0
        && word is not ("TM" or "SM");

    /// <summary>Whether the term stands for the company that it follows, by what companies are called: (the Company).</summary>
    public static bool IsCompany(TokenizedBlock block, TermSpan term) =>
        (term.HasArticle || term.IsListed) && term.First == term.Last && Companies.Contains(block[term.First]);

    /// <summary>What stands before a listing names who is listed: (Able, Nasdaq: ABLE), (Group or Company, NYSE: ABC).</summary>
    private static List<TermSpan> BesideListing(TokenizedBlock block, int first, int last)
    {
        var found = new List<TermSpan>();
        for (var at = first; at <= last;)
        {
            var end = at;
            while (end <= last && block.IsWord(end) && !block.Is(end, "or") && !block.Is(end, "and"))
                end++;
            if (end > at)
            {
                if (One(block, at, end - 1) is not { } term)
                    return [];
                found.Add(term with { IsListed = true });
            }

            at = end + 1;
        }

        return found;
    }

    private static bool NamesCompany(TokenizedBlock block, int first, int last)
    {
        for (var at = first; at + 1 <= last; at++)
        {
            if (block.Is(at, "the") && Companies.Contains(block[at + 1])
                && (block.Is(at + 2, "or") || (at + 1 == last && (block.Is(at - 1, "or") || block.Is(at - 1, ',')))))
                return true;
        }

        return false;
    }

    private static TermSpan? One(TokenizedBlock block, int first, int last)
    {
        var article = block[first] == "the";
        while (first < last && (block[first] is "the" or "or" or "collectively" || block.Is(first, ',')))
            first++;
        var words = Enumerable.Range(first, Math.Max(0, last - first + 1));
        if (last - first > MostWordsMore || !words.Any(i => block[i].Any(char.IsLetter))
            || !words.All(i => MayStand(block[i], alone: first == last) || IsSaidBefore(block, first, i, last)))
            return null;
        return new TermSpan(first, last, article, false, null, false);
    }

    // "wet macular degeneration (wet MD)": a small word before an acronym stands before its expansion too.
    private static bool IsSaidBefore(TokenizedBlock block, int first, int at, int last)
    {
        if (at == last || !IsShort(block[last]))
            return false;
        var word = first - 2;
        while (word > 0 && word > first - FarthestWord && !block.Is(word, block[at]))
            word--;
        return word >= 0 && block.Is(word, block[at]);
    }

    private static bool MayStand(string word, bool alone) =>
        NameWords.LooksLikeName(word) || IsShort(word) || PeriodTerm.Is(word) || (!alone && (word == "&" || word.All(char.IsDigit)))
        || (alone && word.Length is > 2 and <= 5 && word.All(char.IsLower));

    private static int LastWord(TokenizedBlock block, int first, int last)
    {
        while (last > first && !block.IsWord(last))
            last--;
        return last;
    }
}
