namespace FilingData.Parsing.Mentions.Parties;

/// <summary>Finds what a term stands for: the shortest noun phrase before its bracket that can carry it.</summary>
internal sealed class MeaningFinder(DocumentWords document, TokenizedBlock block, BlockNames names)
{
    // Terms that stand for the company just named, whatever it is.
    private static readonly HashSet<string> PartyNouns = NameWords.Set(
        """
        Company Corporation Partnership Bank Fund Trust Firm Group Issuer Issuers Parent Seller Sellers Buyer Buyers Purchaser Purchasers Borrower Guarantor
        Registrant Manager Adviser Advisor Sponsor Holdings Investor Investors Subsidiary Lender Trustee we us our
        """);

    private static readonly HashSet<string> Companies = NameWords.Set(
        """
        companies entities subsidiaries affiliates funds partnerships corporations banks investors shareholders stockholders holders parties purchasers sellers
        buyers lenders persons individuals
        """);

    /// <summary>What the term means; null where the words before its bracket don't say.</summary>
    public Meaning? Find(TermSpan term, Bracket bracket)
    {
        var words = block.Passage(term.First, term.Last).Words;
        if (!term.IsQuoted && term.With is { } inside)
            return new Meaning(inside.First, inside.Last, MeaningKind.Thing);
        var last = Anchor(bracket.Open - 1);
        if (last < 0)
            return null;
        var limit = Math.Max(block.SentenceStart(last), last - 80);
        var direct = NameEndingAt(last);
        if (TermReader.IsShort(words) && AcronymExpansion.FirstOf(block, last, limit, words) is var expansion and >= 0)
            return names.EndingAt(last) is { } whole && whole.First <= expansion + 1
                ? Named(whole with { First = Math.Min(whole.First, expansion) })
                : new Meaning(expansion, last, MeaningKind.Thing);
        if (!term.IsQuoted)
            return direct is { } named && StartsWith(named.First, term) ? Named(named) : null;
        if (term.IsCollective && term.With is null)
            return Collective(term, last, limit);
        return ByName(term, last, limit)
            ?? (PartyNouns.Contains(block[term.Last]) && term.First == term.Last ? direct is { } party ? Named(party) : Appositive(last, limit) : null)
            ?? ByHead(term, last, limit)
            ?? (direct is { } other ? Named(other) : Appositive(last, limit))
            ?? Plain(last, limit);
    }

    /// <summary>The name directly before the bracket; null where none is.</summary>
    public NameSpan? NameBefore(Bracket bracket) => Anchor(bracket.Open - 1) is var last and >= 0 ? NameEndingAt(last) : null;

    private static Meaning Named(NameSpan name) => new(name.First, name.Last, MeaningKind.Organization);

    /// <summary>The last word before the bracket and any others directly before it, footnote marks and trade marks.</summary>
    private int Anchor(int at)
    {
        while (at >= 0)
        {
            if (block.Is(at, ')'))
            {
                var open = at - 1;
                while (open >= 0 && at - open <= Bracket.Longest && !block.Is(open, '('))
                    open--;
                // "six (6)" belongs to the phrase.
                if (at - open == 2 && char.IsDigit(block[open + 1][0]))
                    return at;
                at = open - 1;
            }
            else if (block.Is(at, '®') || block.Is(at, '™') || block.Is(at, ','))
                at--;
            else
                return at;
        }

        return -1;
    }

    private NameSpan? NameEndingAt(int last)
    {
        if (names.EndingAt(last) is { } known)
            return known;
        if (!NameWords.LooksLikeName(block[last]) || block.IsTitle)
            return null;
        var first = NameRun.FirstOf(document, block, last);
        return first < 0 ? null : new NameSpan(first, last, false);
    }

    private bool StartsWith(int at, TermSpan term)
    {
        for (var i = term.First; i <= term.Last; i++, at++)
        {
            if (!block.Is(at, block[i]))
                return false;
        }

        return true;
    }

    // The nearest name in the sentence that begins with the term's words; or the one beside the bracket that holds the first of them.
    private Meaning? ByName(TermSpan term, int last, int limit)
    {
        if (NameEndingAt(last) is { } direct && Enumerable.Range(direct.First, direct.Last - direct.First + 1).Any(i => block.Is(i, block[term.First])))
            return Named(direct);
        foreach (var name in names.Before(last, limit))
        {
            if (StartsWith(name.First, term) || (block[name.First] == "The" && StartsWith(name.First + 1, term)))
                return Named(name);
        }

        return null;
    }

    // "Example LP, a publicly traded partnership": the name before the comma.
    private Meaning? Appositive(int last, int limit)
    {
        for (var at = last; at > limit; at--)
        {
            if (block.Is(at, ',') && block[at + 1] is "a" or "an" or "the" && NameEndingAt(at - 1) is { } name)
                return Named(name);
            if (block.Is(at, ';'))
                return null;
        }

        return null;
    }

    // The nearest phrase with the term's last word, and as many of the words before that as it has.
    private Meaning? ByHead(TermSpan term, int last, int limit)
    {
        int best = -1, bestLength = 0;
        for (var at = last; at >= limit; at--)
        {
            if (!block.IsWord(at) || !SameNoun(block[at], block[term.Last]))
                continue;
            var length = 1;
            while (length <= term.Last - term.First && at - length >= limit && block.Is(at - length, block[term.Last - length]))
                length++;
            if (length > bestLength)
                (best, bestLength) = (at, length);
        }

        if (best < 0)
            return null;
        var first = NounPhrase.FirstOf(block, best - bestLength + 1, limit);
        if (IsPlural(block[term.Last]))
            first = FirstOfSeries(term, first, limit);
        return new Meaning(first, last, Companies.Contains(block[best].ToLowerInvariant()) ? MeaningKind.Group : MeaningKind.Thing);
    }

    // "our annual report for 2020 and any quarterly reports" (the “Reports”): the plural stands for both.
    private int FirstOfSeries(TermSpan term, int first, int limit)
    {
        var and = first - 1;
        while (and > limit && NounPhrase.IsDeterminer(block[and]))
            and--;
        if (and <= limit || !block.Is(and, "and"))
            return first;
        for (var at = and - 1; at >= limit && !block.Is(at, ';'); at--)
        {
            if (block.IsWord(at) && SameNoun(block[at], block[term.Last]))
                return NounPhrase.FirstOf(block, at, limit);
        }

        return first;
    }

    // "each of its six (6) companies engaged in …", "Able Inc., Baker LLC and Charlie Ltd."
    private Meaning? Collective(TermSpan term, int last, int limit)
    {
        for (var at = last; at >= limit; at--)
        {
            if (block.IsWord(at) && (Companies.Contains(block[at].ToLowerInvariant()) || SameNoun(block[at], block[term.Last])))
            {
                var first = NounPhrase.FirstOf(block, at, limit);
                if (SeriesOfNames(last, limit) is { } listed && listed.First > at)
                    return listed;
                return new Meaning(first, last, Companies.Contains(block[at].ToLowerInvariant()) ? MeaningKind.Group : MeaningKind.Thing);
            }
        }

        return SeriesOfNames(last, limit) ?? ByHead(term, last, limit) ?? Plain(last, limit);
    }

    private Meaning? SeriesOfNames(int last, int limit)
    {
        if (NameEndingAt(last) is not { } name)
            return null;
        var first = name.First;
        var count = 1;
        while (first - 2 >= limit)
        {
            var before = first - 1;
            while (before > limit && (block.Is(before, "and") || block.Is(before, ',') || block.Is(before, '&')))
                before--;
            if (before == first - 1 || NameEndingAt(Anchor(before)) is not { } previous || previous.First < limit)
                break;
            first = previous.First;
            count++;
        }

        return count > 1 ? new Meaning(first, last, MeaningKind.Group) : Named(name);
    }

    private Meaning? Plain(int last, int limit)
    {
        if (!block.IsWord(last) && !block.Is(last, ')') && !block.Is(last, '%'))
            return null;
        var first = NounPhrase.FirstOf(block, last, limit);
        while (first - 2 >= limit && block.Is(first - 1, "of"))
            first = NounPhrase.FirstOf(block, first - 2, limit);
        return new Meaning(first, last, MeaningKind.Thing);
    }

    private static bool IsPlural(string word) => word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's';

    private static bool SameNoun(string a, string b) => string.Equals(Singular(a), Singular(b), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 3) + "y"
        : IsPlural(word) ? word.Substring(0, word.Length - 1) : word;
}
