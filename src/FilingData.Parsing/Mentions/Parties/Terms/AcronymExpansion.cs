using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

/// <summary>
/// Finds the words that an acronym stands for, before its bracket: the words that begin with its letters, one by one; else the words in which its
/// letters are met from the last to the first, the first one at the beginning of a word (the procedure of Schwartz and Hearst, 2003), half of them as
/// beginnings.
/// </summary>
internal static class AcronymExpansion
{
    /// <summary>Two small letters in brackets are seldom an abbreviation.</summary>
    private const int FewestInitials = 3;

    private const int LettersForOne = 4, LongCompound = 10;

    /// <summary>A bracket, a market, a colon, a symbol, a bracket.</summary>
    private const int ListingLength = 5;


    private static readonly WordList SmallWords = WordList.InAnyCase("of and the for in to on a an per as at by from with or");

    // No phrase that is shortened has these: they are of a clause.
    private static readonly WordList ClauseWords = WordList.Of(
        "that which who will would has have had is are was were be been it they he she announced today");

    /// <summary>The first word of the expansion that ends at <paramref name="last"/>; -1 where the words before the bracket are none.</summary>
    public static int FirstOf(TokenizedBlock block, int last, int limit, string acronym)
    {
        var letters = AcronymLetters.Of(acronym);
        if (letters.Length < 2 || last < limit)
            return -1;
        limit = Math.Max(limit, last + 1 - (4 * Math.Min(letters.Length + 5, letters.Length * 2)));
        var first = ByInitials(block, last, limit, letters);
        if (first < 0)
            first = ByLetters(block, last, limit, letters);
        if (first < 0)
            return -1;
        for (var i = first; i <= last; i++)
        {
            if (block.Is(i, acronym))
                return -1;
        }

        return first > limit && block[first - 1] is "U.S." or "US" or "U.K." or "UK" && char.IsUpper(block[first][0]) ? first - 1 : first;
    }

    /// <summary>
    /// The first word of the expansion of a unit that is written small: "barrels of oil equivalent (boe)". Each of its letters begins a word; -1
    /// where one doesn't.
    /// </summary>
    public static int InitialsOf(TokenizedBlock block, int last, int limit, string unit)
    {
        if (unit.Length < FewestInitials)
            return -1;
        limit = Math.Max(limit, last + 1 - (unit.Length * 2));
        var first = ByLetters(block, last, limit, unit);
        return first >= 0 && AcronymLetters.Beginnings(block, first, last, unit) == unit.Length ? first : -1;
    }

    private static int ByInitials(TokenizedBlock block, int last, int limit, string letters)
    {
        var letter = letters.Length - 1;
        for (var token = Before(block, last + 1, limit); token >= limit; token = Before(block, token, limit))
        {
            var word = block[token];
            for (var at = word.Length - 1; at >= 0 && letter >= 0; at--)
            {
                if (AcronymLetters.IsBeginning(word, at) && AcronymLetters.Same(word[at], letters[letter]))
                    letter--;
                else if (at == 0 && !IsSmall(word))
                    return -1;
            }

            if (letter < 0)
                return AcronymLetters.Same(word[0], letters[0]) ? token : -1;
        }

        return -1;
    }

    private static int ByLetters(TokenizedBlock block, int last, int limit, string letters)
    {
        var letter = letters.Length - 1;
        for (int token = Before(block, last + 1, limit), behind = last + 1; token >= limit; behind = token, token = Before(block, token, limit))
        {
            // No expansion reaches back over a listing: "Example Inc. (NYSE: EXM) today …".
            if (behind - token > ListingLength && block.Is(behind - 1, ')') && block.Is(behind - 3, ':'))
                return -1;
            var word = block[token];
            if (ClauseWords.Contains(word))
                return -1;
            for (var at = word.Length - 1; at >= 0; at--)
            {
                if (!AcronymLetters.Same(word[at], letters[letter]) || (letter == 0 && at > 0 && char.IsLetterOrDigit(word[at - 1])))
                    continue;
                if (letter-- == 0)
                    return AcronymLetters.Beginnings(block, token, last, letters) >= Math.Max(2, letters.Length / 2)
                        || IsCompound(word, token == last, letters) ? token : -1;
            }
        }

        return -1;
    }

    // "electrocardiograph (ECG)", "pharmacokinetic (PK)": a long word in small letters that has all of the letters.
    private static bool IsCompound(string word, bool isAlone, string letters) =>
        isAlone && word.Length >= Math.Max(LongCompound, letters.Length * LettersForOne)
        && word.All(static c => char.IsLower(c) || c == '-');

    /// <summary>The word before this place, past a bracket; -1 at a mark that ends the phrase.</summary>
    private static int Before(TokenizedBlock block, int at, int limit)
    {
        for (at--; at >= limit; at--)
        {
            if (block.IsWord(at))
                return at;
            if (block.Is(at, ')'))
            {
                while (at > limit && !block.Is(at, '('))
                    at--;
            }
            else if (!(block[at] is "," or "&" or "/" or "’" or "'" or "+" || block.IsTradeMark(at) || block.IsPossessive(at)))
                return -1;
        }

        return -1;
    }

    private static bool IsSmall(string word) => SmallWords.Contains(word);
}
