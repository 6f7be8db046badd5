using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Tells a name from the words with capitals before it: titles, words that open sentences.</summary>
internal static class NameStart
{
    /// <summary>
    /// The name's first word among the words with capitals from <paramref name="first"/> to <paramref name="last"/>; -1 where they are no name.
    /// </summary>
    public static int Of(TokenizedBlock block, int first, int last)
    {
        var start = first;
        while (first <= last && (!NameWords.LooksLikeName(block[first]) || NameWords.IsStranger(block[first])
            || (block[first] != "The" && Abbreviations.IsOpener(block[first]))))
            first++;
        // "Investor AB": all that is left of the name would be its form.
        if (first > last)
            return NameWords.IsStranger(block[start]) && CorporateForms.Is(block[last + 1]) && start == last ? start : -1;
        return (first == last && block[first] == "The") || IsForms(block, first, last) ? -1 : first;
    }

    private static bool IsForms(TokenizedBlock block, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (block.IsWord(i) && !CorporateForms.Is(block[i]))
                return false;
        }

        return true;
    }
}
