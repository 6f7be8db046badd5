namespace FilingData.Parsing.Mentions.Parties;

/// <summary>
/// Finds the words that an acronym stands for, before its bracket. The acronym's letters are met from the last to the first in the words before it, the
/// first one at the beginning of a word (the procedure of Schwartz and Hearst, 2003); then half of the letters must begin words.
/// </summary>
internal static class AcronymExpansion
{
    /// <summary>The first word of the expansion that ends at <paramref name="last"/>; -1 where the words before the bracket are none.</summary>
    public static int FirstOf(TokenizedBlock block, int last, int limit, string acronym)
    {
        var letters = Letters(acronym);
        if (letters.Length < 2 || last < limit)
            return -1;
        var first = Meet(block, last, Math.Max(limit, last + 1 - (2 * Math.Min(letters.Length + 5, letters.Length * 2))), letters);
        if (first < 0 || 2 * Initials(block, first, last, letters) < letters.Length)
            return -1;
        for (var i = first; i <= last; i++)
        {
            if (block.Is(i, acronym))
                return -1;
        }

        return first > limit && block[first - 1] is "U.S." or "US" or "U.K." or "UK" && char.IsUpper(block[first][0]) ? first - 1 : first;
    }

    // Without the "s" of a plural; of a long mixed-case form ("MedSurg") the capitals alone.
    private static string Letters(string acronym)
    {
        var letters = new string(acronym.Where(char.IsLetterOrDigit).ToArray());
        if (letters.Length > 2 && letters[letters.Length - 1] == 's' && char.IsUpper(letters[letters.Length - 2]))
            letters = letters.Substring(0, letters.Length - 1);
        var capitals = new string(letters.Where(char.IsUpper).ToArray());
        return letters.Length > 5 && capitals.Length >= 2 ? capitals : letters;
    }

    private static int Meet(TokenizedBlock block, int last, int limit, string letters)
    {
        var letter = letters.Length - 1;
        for (var token = last; token >= limit; token--)
        {
            // A mark that a name doesn't have ends the search: the expansion is one phrase.
            if (!block.IsWord(token) && !(block.Is(token, ',') || block.Is(token, '&') || block.Is(token, '(') || block.Is(token, ')') || block.Is(token, '/')
                || block.Is(token, '’') || block.Is(token, '®') || block[token].Length > 1))
                return -1;
            var word = block[token];
            for (var at = word.Length - 1; at >= 0; at--)
            {
                if (!Same(word[at], letters[letter]) || (letter == 0 && at > 0 && char.IsLetterOrDigit(word[at - 1])))
                    continue;
                if (letter-- == 0)
                    return at == 0 ? token : block.IsWord(token) ? token : -1;
            }
        }

        return -1;
    }

    // How many of the letters begin a word, a part of one behind a hyphen, or stand as a capital within ("QuickTime"), in order.
    private static int Initials(TokenizedBlock block, int first, int last, string letters)
    {
        var met = 0;
        var letter = 0;
        for (var token = first; token <= last; token++)
        {
            var word = block[token];
            for (var at = 0; at < word.Length && letter < letters.Length; at++)
            {
                if (at > 0 && char.IsLetterOrDigit(word[at - 1]) && !(char.IsUpper(word[at]) && char.IsLower(word[at - 1])))
                    continue;
                var ahead = letter;
                while (ahead < letters.Length && !Same(word[at], letters[ahead]))
                    ahead++;
                if (ahead == letters.Length)
                    continue;
                met++;
                letter = ahead + 1;
            }
        }

        return met;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
