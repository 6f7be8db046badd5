using FilingData.Parsing.Mentions.Parties.Listings;
using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Reads the terms that a bracket defines: (“X”), (the “X” or the “Y”), (collectively, the “X”), (“X,” and together with its affiliates, the “Y”).
/// A bracket that says more than that defines nothing: (click on “X”) quotes.
/// </summary>
internal static class TermReader
{
    private static readonly WordList Filler = NameWords.Set(
        """
        the a an our each individually collectively together or and also hereinafter hereafter herein referred to as in this press release
        announcement such
        jointly sometimes respectively along
        """);

    private static readonly WordList Collective = NameWords.Set("each individually collectively together jointly");

    private const int LongestOne = 8;

    // What may add to a meaning, or say what a name includes, before the term that stands for all.
    private static readonly WordList Additions = NameWords.Set("with including as such its");

    /// <summary>The terms, in order; empty where the bracket defines none.</summary>
    public static IReadOnlyList<TermSpan> Read(TokenizedBlock block, Bracket bracket, ListingGroup? listings)
    {
        var found = new List<TermSpan>();
        var article = false;
        var collective = false;
        (int First, int Last)? added = null;
        for (var at = bracket.Open + 1; at < bracket.Close;)
        {
            var small = block[at].ToLowerInvariant();
            if (listings is not null && at >= listings.First && at <= listings.Last)
                at = listings.Last + 1;
            else if (QuotedTerm.At(block, at, bracket.Close) is { } quoted)
            {
                if (quoted.Last < quoted.First)
                    return [];
                found.Add(new TermSpan(quoted.First, quoted.Last, article || quoted.HasArticle, collective, added, true));
                (article, added, at) = (false, null, quoted.Behind);
            }
            else if (!block.IsWord(at) && (block.IsTradeMark(at) || block[at] is "," or ";" or "/" or "." or "”"))
                at++;
            else if (Additions.Contains(small) && EndOfAddition(block, at, bracket.Close) is var end and > 0)
            {
                added = (at, end - 1);
                at = end;
            }
            else if (small == "each" && EndOfOne(block, at, bracket.Close) is var behind and > 0)
            {
                added = (at + 1, behind - 1);
                at = behind;
            }
            else if (Filler.Contains(small))
            {
                article = small == "the";
                collective |= Collective.Contains(small);
                at++;
            }
            else
                // (“ADSs,” each representing two shares)
                return found.Count > 0 && (block.Is(at - 1, ',') || block.Is(at - 2, ',')) && !AreScareQuotes(block, found, 1) ? found : [];
        }

        return AreScareQuotes(block, found, 2) ? [] : found;
    }

    // "each whole warrant, a “Warrant”": up to the comma behind what one of them is.
    private static int EndOfOne(TokenizedBlock block, int each, int close)
    {
        var end = each + 1;
        while (end < close && block.IsWord(end) && end - each <= LongestOne)
            end++;
        return end > each + 1 && end + 2 < close && block.Is(end, ',') && block[end + 1] is "a" or "an" or "the"
            && block.IsQuotationMark(end + 2) ? end : -1;
    }

    // "with its subsidiaries", "as amended", "such offering", up to the term that they lead to.
    private static int EndOfAddition(TokenizedBlock block, int at, int close)
    {
        if (block.IsQuotationMark(at + 1) || (block.Is(at + 1, "the") && block.IsQuotationMark(at + 2)))
            return -1;
        var end = at + 1;
        while (end < close && !block.IsQuotationMark(end))
            end++;
        if (end == close)
            return -1;
        while (end - 1 > at + 1 && (!block.IsWord(end - 1) || Filler.Contains(block[end - 1])))
            end--;
        return end;
    }

    // (“may,” “will” and “expects”): words that are spoken of, no terms; (“we” or “our”) are some.
    private static bool AreScareQuotes(TokenizedBlock block, List<TermSpan> terms, int few) =>
        terms.Count >= few && terms.All(term => char.IsLower(block[term.First][0])) && !terms.Any(term => block[term.First] is "we" or "us" or "our");
}
