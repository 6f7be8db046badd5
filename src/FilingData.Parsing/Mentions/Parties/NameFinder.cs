namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Finds the names of organizations in a block by how they end: with a corporate form, or with the word for an institution.</summary>
internal static class NameFinder
{
    /// <summary>The names, in order; none lies within another.</summary>
    public static IReadOnlyList<NameSpan> Find(DocumentWords document, TokenizedBlock block)
    {
        var found = new List<NameSpan>();
        for (var i = 0; i < block.Count; i++)
        {
            if (!block.IsWord(i))
                continue;
            var span = CorporateForms.Is(block[i]) ? Corporate(document, block, i) : null;
            span ??= NameWords.IsInstitution(block[i]) || NameWords.Governs(block[i]) ? Institution(document, block, i) : null;
            if (span is not { } name || !IsSafe(block, name))
                continue;
            while (found.Count > 0 && name.Holds(found[found.Count - 1]))
                found.RemoveAt(found.Count - 1);
            if (found.Count == 0 || found[found.Count - 1].Last < name.First)
                found.Add(name);
            i = Math.Max(i, name.Last);
        }

        return found;
    }

    private static NameSpan? Corporate(DocumentWords document, TokenizedBlock block, int form)
    {
        var before = block.Is(form - 1, ',') ? form - 2 : form - 1;
        if (before < 0 || before < block.SentenceStart(form))
            return null;
        var first = NameRun.FirstOf(document, block, before);
        if (first < 0 || (first == before && block[first] == "The"))
            return null;
        return new NameSpan(first, Branch(block, EndOfForms(block, form)), true);
    }

    // "Co., Ltd.", "S.A. de C.V.", "Pte. Ltd.", "GmbH & Co. KG".
    private static int EndOfForms(TokenizedBlock block, int form)
    {
        for (var last = form; ;)
        {
            var next = last + 1;
            while (block.Is(next, ',') || CorporateForms.IsLink(block[next]))
                next++;
            if (next - last > 3 || !block.IsWord(next) || !CorporateForms.Is(block[next]) || block.SentenceStart(next) != block.SentenceStart(form))
                return last;
            last = next;
        }
    }

    // "Example Bank AG, Hong Kong Branch" signs for the bank.
    private static int Branch(TokenizedBlock block, int last)
    {
        var at = block.Is(last + 1, ',') ? last + 2 : last + 1;
        for (var words = 0; words < 3 && NameWords.LooksLikeName(block[at]); words++, at++)
        {
            if (words > 0 && block[at] == "Branch")
                return at;
        }

        return last;
    }

    private static NameSpan? Institution(DocumentWords document, TokenizedBlock block, int noun)
    {
        if (!char.IsUpper(block[noun][0]) || block.SentenceStart(noun) > noun)
            return null;
        var last = NameWords.Governs(block[noun]) ? Governed(block, noun) : noun;
        if (last == noun && (!NameWords.IsInstitution(block[noun]) || NameWords.LooksLikeName(block[noun + 1])))
            return null;
        var first = NameRun.FirstOf(document, block, noun);
        while (first >= 0 && first < noun && block[first] == "The")
            first++;
        return first >= 0 && first < last ? new NameSpan(first, last, false) : null;
    }

    // "Bank" + "of New York", "Department" + "of Health and Human Services", "Centers" + "for Disease Control and Prevention".
    private static int Governed(TokenizedBlock block, int noun)
    {
        var last = noun;
        for (var at = noun + 1; at < block.Count && at - noun < 12; at++)
        {
            if (NameWords.LooksLikeName(block[at]) && at > noun + 1)
                last = at;
            else if (!(block[at] is "of" or "for" or "the" or "and" or "&") || (at == noun + 1 && !(block[at] is "of" or "for")))
                break;
            else if (block[at] == "and" && NameWords.LooksLikeName(block[at + 1]) && at > noun + 1 && block[noun] is "Bank" or "Company" or "Corporation")
                break;
        }

        return last;
    }

    // In a title every word has a capital: only a name that fills the line, or all behind its mark or "About", is one.
    private static bool IsSafe(TokenizedBlock block, NameSpan name) =>
        !block.IsTitle || ((name.First == 0 || !block.IsWord(name.First - 1) || block.Is(name.First - 1, "About"))
            && (name.Last == block.Count - 1 || !block.IsWord(name.Last + 1)));
}
