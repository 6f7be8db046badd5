using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Structure.Head;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Follows a name from its last word back to its first.</summary>
internal static class NameRun
{
    private const int LongestName = 24, LongestNumber = 4;

    /// <summary>The first word of the name that ends at <paramref name="last"/>; -1 where no name ends there.</summary>
    /// <param name="document">The release.</param>
    /// <param name="block">The block.</param>
    /// <param name="last">The name's last word.</param>
    /// <param name="joinsByAnd">Whether "and" may stand within the name.</param>
    public static int FirstOf(DocumentWords document, TokenizedBlock block, int last, bool joinsByAnd = true)
    {
        if (last < 0 || last >= block.Count)
            return -1;
        var limit = Math.Max(block.SentenceStart(last), last - LongestName);
        var first = Walk(document, block, last, limit, joinsByAnd);
        first = first < 0 ? -1 : NameStart.Of(block, first, last);
        return first < 0 ? IsAlone(block, last) ? last : -1 : first > limit && BeginsWithNumber(document, block, first - 1) ? first - 1 : first;
    }

    // "8x8, Inc.": a name of one word that begins with a digit, marked by its form.
    private static bool IsAlone(TokenizedBlock block, int at) =>
        NameWords.IsNumbered(block[at]) && CorporateForms.Is(block.Is(at + 1, ',') ? block[at + 2] : block[at + 1]);

    // "51jobs Holdings Ltd."; "21st Century Sample Co.", "99 Stores LLC", where the release has the same two words elsewhere.
    private static bool BeginsWithNumber(DocumentWords document, TokenizedBlock block, int at)
    {
        if (!block.IsWord(at) || !char.IsDigit(block[at][0]))
            return false;
        return NameWords.IsNumbered(block[at])
            || (block[at].Length <= LongestNumber && !IsYear(block[at]) && document.IsRepeated(block[at])
            && document.PlacesOf(block[at]).Count(place => place.Block[place.Index + 1] == block[at + 1]) > 1);
    }

    private static bool IsYear(string word) => word.Length == 4 && word.IsDigits() && word[0] is '1' or '2';

    private static int Walk(DocumentWords document, TokenizedBlock block, int last, int limit, bool joins)
    {
        var first = -1;
        var ampersand = false;
        for (var at = last; at >= limit;)
        {
            if (NameWords.LooksLikeName(block[at]))
            {
                // Another name's end: "… of Example Ltd. Sample Inc."
                if (at < last && IsFullForm(block[at]))
                    break;
                first = at--;
            }
            else if (at > limit && (IsNumber(block, at) || block.IsTradeMark(at) || IsPartOfPossessive(document, block, at, first))
                && NameWords.LooksLikeName(block[at - 1]))
            {
                at--;
                if (first < 0)
                    first = at;
            }
            else if (block.Is(at, '&') && first == at + 1 && at > limit && IsPartOfName(block, at - 1))
            {
                ampersand = !CorporateForms.Is(block[first]);
                at--;
            }
            else if (ampersand && block.Is(at, ',') && at - 1 >= limit && IsListedSurname(block, at - 1, limit))
                at--;
            else if (block.Is(at, ')') && OpenOfPlace(block, at, limit) is var open and >= 0)
                at = open - 1;
            else if (first == at + 1 && BeforeCountry(block, at, limit) is var owner and >= 0)
                at = owner;
            else if (first == at + 1 && at > limit && NameWords.IsConnector(block[at]) && Connects(document, block, at, limit, joins))
                at--;
            else
                break;
        }

        return first;
    }

    // "Example's of America, Inc.", "Example Tools of Canada Ltd.": the last word before "of"; -1 where no country with a form follows it.
    private static int BeforeCountry(TokenizedBlock block, int of, int limit)
    {
        if (!block.Is(of, "of") || !(block.Is(of + 1, "America") || Regions.IsRegion(block[of + 1]))
            || !CorporateForms.Is(block.Is(of + 2, ',') ? block[of + 3] : block[of + 2]))
            return -1;
        var before = block.IsPossessive(of - 1) ? of - 2 : of - 1;
        return before >= limit && NameWords.LooksLikeName(block[before]) && !NameWords.IsStranger(block[before]) ? before : -1;
    }

    private static bool IsNumber(TokenizedBlock block, int at) => block.IsWord(at) && block[at].Length < 4 && block[at].IsDigits();

    // "Fowler's Stores", but "Example's Sample Inc." is another's.
    private static bool IsPartOfPossessive(DocumentWords document, TokenizedBlock block, int at, int first) =>
        block.IsPossessive(at) && first == at + 1 && (CorporateForms.Is(block[first]) || document.IsAlwaysPossessive(block[at - 1]));

    private static bool IsPartOfName(TokenizedBlock block, int at) => NameWords.LooksLikeName(block[at]) && !IsFullForm(block[at]);

    private static bool IsFullForm(string word) => CorporateForms.Is(word) && !CorporateForms.IsOrdinaryWord(word);

    // "Able, Baker & Charlie LLP": each partner is one word.
    private static bool IsListedSurname(TokenizedBlock block, int at, int limit) =>
        IsPartOfName(block, at) && (at == limit || !NameWords.LooksLikeName(block[at - 1]));

    // "Example (China) Co., Ltd.": a place in brackets within the name.
    private static int OpenOfPlace(TokenizedBlock block, int close, int limit)
    {
        var open = close - 1;
        while (open > limit && close - open <= 3 && NameWords.LooksLikeName(block[open]))
            open--;
        return open > limit && open < close - 1 && block.Is(open, '(') && IsPartOfName(block, open - 1) ? open : -1;
    }

    private static bool Connects(DocumentWords document, TokenizedBlock block, int at, int limit, bool joins)
    {
        switch (block[at])
        {
            case "of" or "for":
                return Institutions.Governs(block[at - 1]);
            case "the":
                return at - 2 >= limit && block[at - 1] is "of" or "for" && Institutions.Governs(block[at - 2]);
            case "and":
                return joins && IsPartOfName(block, at - 1) && JoinsByAnd(document, block, at, limit);
            default:
                return NameWords.LooksLikeName(block[at - 1]) || NameWords.IsConnector(block[at - 1]);
        }
    }

    // "Able and Baker, LLC" is one name, "Acme and Sample, Inc." may be two: two, when the first stands alone elsewhere or ends as a name does.
    private static bool JoinsByAnd(DocumentWords document, TokenizedBlock block, int and, int limit)
    {
        var first = Walk(document, block, and - 1, limit, joins: false);
        first = first < 0 ? -1 : NameStart.Of(block, first, and - 1);
        if (first < 0 || IsWhole(block, first, and - 1)
            || (first > limit && (block[first - 1] is "between" or "among" or "both" or "Both" || block.Is(first - 1, ','))))
            return false;
        return (first > limit && block[first - 1] is "the" or "The") || IsCountry(block[first]) || IsOrdinary(document, block, and + 1)
            || !document.StandsAlone(block, first, and - 1);
    }

    // "Example Bank", "Example Inc.", "Able & Baker" are names by themselves; "Securities" and "U.S. Securities" are none.
    private static bool IsWhole(TokenizedBlock block, int first, int last) =>
        CorporateForms.Is(block[last]) || (Institutions.Ends(block[last]) && first < last && !IsCountry(block[first]))
        || Enumerable.Range(first, last - first).Any(i => block.Is(i, '&'));

    private static bool IsCountry(string word) => word is "U.S." or "US" or "U.K." or "UK";

    // "Example Products and Chemicals, Inc.": what is in small letters elsewhere is no company.
    private static bool IsOrdinary(DocumentWords document, TokenizedBlock block, int at) =>
        document.HasSmall(block[at]) && CorporateForms.Is(block.Is(at + 1, ',') ? block[at + 2] : block[at + 1]);
}
