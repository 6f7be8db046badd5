using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Finds where a company's name ends behind its form.</summary>
internal static class CorporateEnding
{
    /// <summary>The last word of the name with this form.</summary>
    public static int Of(TokenizedBlock block, int form) => EndOfBranch(block, EndOfForms(block, form));

    // "Co., Ltd.", "S.A. de C.V.", "Pte. Ltd.", "GmbH & Co. KG".
    private static int EndOfForms(TokenizedBlock block, int form)
    {
        for (var last = form; ;)
        {
            var next = last + 1;
            while (block.Is(next, ',') || CorporateForms.IsLink(block[next]))
                next++;
            // "& Co. International" goes on.
            var isForm = CorporateForms.Is(block[next]) || (next == last + 1 && block[last] is "Co." or "Co" && block[next] is "International" or "Group" or "Holdings" or "Global");
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
