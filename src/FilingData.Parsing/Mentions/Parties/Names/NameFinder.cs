using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Finds the names of organizations in a block by how they end: with a corporate form, or with the word for an institution.</summary>
internal static class NameFinder
{
    private const int LongestInstitution = 12;

    /// <summary>The names, in order; none lies within another.</summary>
    public static IReadOnlyList<NameSpan> Find(DocumentWords document, TokenizedBlock block)
    {
        var found = new List<NameSpan>();
        for (var i = 0; i < block.Count; i++)
        {
            if (!block.IsWord(i))
                continue;
            var span = CorporateForms.Is(block[i]) ? Corporate(document, block, i) : null;
            span ??= NationalAssociation(document, block, i);
            span ??= !block.IsTitle && (Institutions.Ends(block[i]) || Institutions.Governs(block[i])) ? Institution(document, block, i) : null;
            span ??= block.IsTitle ? null : Partners(document, block, i) ?? LeadingForms.At(block, i);
            if (span is not { } name || (block.IsTitle && !FillsLine(block, name)))
                continue;
            // The longer name counts, and one with a form before one without: "Board of Directors of Example" ends where "Example Bancorp, Inc."
            // begins.
            while (found.Count > 0 && found[found.Count - 1] is var previous
                && (name.Holds(previous) || (name.HasForm && !previous.HasForm && previous.Last >= name.First)))
                found.RemoveAt(found.Count - 1);
            if (found.Count == 0 || found[found.Count - 1].Last < name.First)
                found.Add(name);
            i = Math.Max(i, name.Last);
        }

        return Merge(found, new RoleNames(document, block).Find());
    }

    // A name that tells itself counts before one that its sentence tells.
    private static IReadOnlyList<NameSpan> Merge(List<NameSpan> known, IReadOnlyList<NameSpan> others)
    {
        if (others.Count == 0)
            return known;
        var (at, last) = (0, -1);
        var free = new List<NameSpan>(others.Count);
        foreach (var name in others.OrderBy(static name => name.First))
        {
            while (at < known.Count && known[at].Last < name.First)
                at++;
            if (name.First <= last || (at < known.Count && known[at].First <= name.Last))
                continue;
            free.Add(name);
            last = name.Last;
        }

        known.AddRange(free);
        known.Sort(static (a, b) => a.First.CompareTo(b.First));
        return known;
    }

    private static NameSpan? Corporate(DocumentWords document, TokenizedBlock block, int form)
    {
        // "Example, Inc.", "Example & Company", "Example's Corporation".
        var before = block.Is(form - 1, ',') || block.Is(form - 1, '&') || block.IsPossessive(form - 1) ? form - 2 : form - 1;
        if (before < 0 || before < block.SentenceStart(form))
            return null;
        var first = NameRun.FirstOf(document, block, before);
        return first < 0 ? null : new NameSpan(BehindBoard(block, first, before), CorporateEnding.Of(block, form), true);
    }

    // "the Board of Example Foods, Inc.": whose board it is.
    private static int BehindBoard(TokenizedBlock block, int first, int last)
    {
        var at = block.Is(first, "The") ? first + 1 : first;
        return at + 2 <= last && block[at] is "Board" or "Directors" or "Trustees" && block.Is(at + 1, "of") ? at + 2 : first;
    }

    // "Example Bank, National Association": the form of a national bank in words (12 U.S.C. 22), which is an association's name elsewhere.
    private static NameSpan? NationalAssociation(DocumentWords document, TokenizedBlock block, int last)
    {
        if (block[last] is not ("Association" or "ASSOCIATION") || !block.Is(last - 1, "National") || !block.Is(last - 2, ',')
            || last - 3 < block.SentenceStart(last))
            return null;
        var first = NameRun.FirstOf(document, block, last - 3);
        return first < 0 ? null : new NameSpan(first, last, true);
    }

    private static NameSpan? Institution(DocumentWords document, TokenizedBlock block, int noun)
    {
        var last = Institutions.Governs(block[noun]) ? EndOfGoverned(block, noun) : noun;
        if (last == noun && (!Institutions.Ends(block[noun]) || NameWords.LooksLikeName(block[noun + 1])))
            return null;
        var first = NameRun.FirstOf(document, block, noun);
        while (first >= 0 && first < noun && block[first] == "The")
            first++;
        if (first < 0 || first == last || SecurityClasses.Are(block, first, last) || (last == first + 1
            && Institutions.IsAnyGroup(block[first], block[last])))
            return null;
        var isCertain = !Institutions.IsDoubtful(block[noun]) || last > noun
            || block[first] is "U.S." or "US" or "European" or "Federal" or "National"
            || block[first - 1] is "the" or "The" or "its" or "our" or "their" || block.IsPossessive(first - 1);
        return isCertain && !block.Is(first - 1, ':') ? new NameSpan(first, last, false) : null;
    }

    // "Bank" + "of New York", "Department" + "of Health and Human Services", "Centers" + "for Disease Control and Prevention".
    private static int EndOfGoverned(TokenizedBlock block, int noun)
    {
        var last = noun;
        if (!(block[noun + 1] is "of" or "for"))
            return last;
        for (var at = noun + 2; at < block.Count && at - noun < LongestInstitution; at++)
        {
            if (NameWords.LooksLikeName(block[at]))
                last = at;
            // "Bank of Example and Sample Inc.", "Board of Directors of Example": a bank is named for one place, a board for its members.
            else if (!(block[at] is "of" or "for" or "the" or "and" or "&")
                || (block[at] == "and" && block[noun] is "Bank" or "University" or "Company" or "Corporation")
                || (block[at] == "of" && block[noun] is "Board" or "Committee"))
                break;
        }

        return last;
    }

    // "Able, Baker, Charlie & Dog": a firm named for its partners, without a form.
    private static NameSpan? Partners(DocumentWords document, TokenizedBlock block, int last)
    {
        if (!block.Is(last - 1, '&') || !IsSurname(document, block[last]) || NameWords.LooksLikeName(block[last + 1]))
            return null;
        var first = last - 2;
        while (first - 2 >= block.SentenceStart(last) && block.Is(first - 1, ',') && IsSurname(document, block[first])
            && IsSurname(document, block[first - 2]))
            first -= 2;
        return first < last - 2 && !NameWords.LooksLikeName(block[first - 1])
            && !Abbreviations.IsOpener(block[first]) ? new NameSpan(first, last, false) : null;
    }

    // "Sales, Service & Marketing" is no firm: a surname is no word of the language, and not written in capitals.
    private static bool IsSurname(DocumentWords document, string word) =>
        NameWords.LooksLikeName(word) && word.HasSmall() && !document.HasSmall(word) && !CorporateForms.Is(word) && !Institutions.Ends(word);

    // In a title every word has a capital: only a name that fills the line, or all behind its mark or "About", is one.
    private static bool FillsLine(TokenizedBlock block, NameSpan name) =>
        (name.First == 0 || !block.IsWord(name.First - 1) || block.Is(name.First - 1, "About"))
        && (name.Last == block.Count - 1 || !block.IsWord(name.Last + 1));
}
