using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Finds where a company's name ends behind its form.</summary>
internal static class CorporateEnding
{
    private const int LongestPlace = 2;

    /// <summary>The last word of the name with this form.</summary>
    public static int Of(TokenizedBlock block, int form) => EndOfBranch(block, EndOfPlace(block, EndOfNumber(block, EndOfForms(block, form))));

    // "Example Acquisition Corp. II": the second company of its name.
    private static int EndOfNumber(TokenizedBlock block, int form) =>
        block[form + 1] is "II" or "III" or "IV" or "VI" or "VII" or "VIII"
        && block.SentenceStart(form + 1) == block.SentenceStart(form) ? form + 1 : form;

    // "Example Corporation of Ohio", "Example Company of New York": the form is a word here, and the place belongs to the name.
    private static int EndOfPlace(TokenizedBlock block, int form)
    {
        if (block[form] is not ("Corporation" or "Company" or "Bancorp") || block[form + 1] is not "of" || !NameWords.LooksLikeName(block[form + 2]))
            return form;
        for (var words = LongestPlace; words > 0; words--)
        {
            if (form + 1 + words < block.Count && (Structure.Head.Regions.IsRegion(block.Passage(form + 2, form + 1 + words).Words)
                || (words == 1 && block.Is(form + 2, "America"))))
                return form + 1 + words;
        }

        return form;
    }

    // "Co., Ltd.", "S.A. de C.V.", "Pte. Ltd.", "GmbH & Co. KG".
    private static int EndOfForms(TokenizedBlock block, int form)
    {
        for (var last = form; ;)
        {
            var next = last + 1;
            while (block.Is(next, ',') || CorporateForms.IsLink(block[next]))
                next++;
            // "& Co. International" goes on.
            var isForm = CorporateForms.Is(block[next])
                || (next == last + 1 && block[last] is "Co." or "Co" && block[next] is "International" or "Group" or "Holdings" or "Global");
            if (next - last > 3 || !block.IsWord(next) || !isForm || block.SentenceStart(next) != block.SentenceStart(form))
                return last;
            last = next;
        }
    }

    // "Example Bank AG, Hong Kong Branch" signs for the bank.
    private static int EndOfBranch(TokenizedBlock block, int last)
    {
        var at = block.Is(last + 1, ',') ? last + 2 : last + 1;
        for (var words = 0; words < 3 && NameWords.LooksLikeName(block[at]); words++, at++)
        {
            if (words > 0 && block[at] == "Branch")
                return at;
        }

        return last;
    }
}
