using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>
/// Finds organizations whose names tell nothing ("Borough", "Plum") by what the sentence says of them: who acts as underwriter, who is acquired, who
/// has shareholders, what is "a leading provider". Persons are kept out by their given names, their titles and how the release addresses them.
/// </summary>
internal sealed class RoleNames(DocumentWords document, TokenizedBlock block)
{
    private const int Reach = 30, ServiceReach = 12, LongestName = 5;

    private readonly List<NameSpan> _found = [];
    private readonly NameDoubts _doubts = new(document, block);

    /// <summary>The names, in no order; some may lie within names that are known by their form.</summary>
    public IReadOnlyList<NameSpan> Find()
    {
        for (var at = 0; at < block.Count && !block.IsTitle; at++)
        {
            if (!block.IsWord(at))
                continue;
            if (block[at] is "acting" or "acted" or "acts" or "serving" or "served" or "serves" && block.Is(at + 1, "as") && HasService(at + 2))
                AddBefore(PastAuxiliaries(at - 1));
            else if (RoleCues.IsService(block[at]))
                AddBehindService(at);
            else if (RoleCues.Takes(block[at]))
                Add(at + 1);
            else if (block[at] == "and" && EndOfRun(at + 1) is var last && JointNames.Are(block, at + 1, last))
                Accept(at + 1, last);
            else if (RoleCues.Before(block[at]) is { } cues && HasCue(at, cues))
                Add(at + 1);
            else if (NameWords.LooksLikeName(block[at]) && !NameWords.LooksLikeName(block[at - 1]))
                AddDescribed(at);
        }

        return _found;
    }

    private bool HasService(int first) => Enumerable.Range(first, ServiceReach).TakeWhile(i => !block.Is(i, ';') && i < block.Count)
        .Any(i => RoleCues.IsService(block[i]));

    private int PastAuxiliaries(int at)
    {
        while (block[at] is "is" or "are" or "was" or "were" or "has" or "have" or "been" or "will" or "be" or "also" or "each" or "both")
            at--;
        return at;
    }

    // "Able, Baker & Co. and Charlie are acting as": each of them.
    private void AddBefore(int last)
    {
        for (var items = 0; items < 20 && last >= 0; items++)
        {
            var first = NameRun.FirstOf(document, block, Bracketless(last), joinsByAnd: false);
            if (first < 0)
                return;
            Accept(first, Bracketless(last), mayOpenSentence: true);
            last = first - 1;
            if (!(block[last] is "," or "and"))
                return;
            while (last >= 0 && block[last] is "," or "and")
                last--;
        }
    }

    private int Bracketless(int at) => block.Is(at, ')') ? Terms.Bracket.WordBefore(block, at + 1) : at;

    // "the joint book-running managers for the offering are Able, Baker and Charlie"
    private void AddBehindService(int service)
    {
        var verb = service + 1;
        while (verb - service < ServiceReach && block.SentenceStart(Math.Min(verb, block.Count - 1)) == block.SentenceStart(service)
            && !(block[verb] is "are" or "were" or "include" or "is" or "was"))
            verb++;
        if (!(block[verb] is "are" or "were" or "include" or "is" or "was"))
            return;
        for (var at = verb + 1; at < block.Count;)
        {
            while (block[at] is "," or "and" or "as" or "well")
                at++;
            var end = EndOfRun(at);
            if (end < at)
                return;
            Accept(at, end);
            at = end + 1;
            if (!(block[at] is "," or "and" or "as"))
                return;
        }
    }

    private bool HasCue(int preposition, WordList cues)
    {
        for (var at = preposition - 1; at >= Math.Max(block.SentenceStart(preposition), preposition - Reach); at--)
        {
            if (cues.Contains(block[at]))
                return at == preposition - 1 || !(block[preposition] is "of" or "by");
        }

        return false;
    }

    private void Add(int at)
    {
        if (EndOfRun(at) is var end && end >= at)
            Accept(at, end);
    }

    // "Example, a leading provider of …", "Example's shareholders"
    private void AddDescribed(int at)
    {
        var end = EndOfRun(at);
        if (end < at)
            return;
        var isOwner = block.IsPossessive(end + 1) && RoleCues.IsPossession(block[end + 2]);
        var isCompany = block.Is(end + 1, ',') && block[end + 2] is "a" or "an" or "the" && IsCompany(end + 3);
        if (isOwner || isCompany)
            Accept(at, end);
    }

    // The last word before the phrase's first preposition or comma: "leading provider (of)", "company's adviser" is none.
    private bool IsCompany(int at)
    {
        var head = at;
        while (head - at < ServiceReach && block.IsWord(head)
            && !(block[head] is "of" or "in" or "for" or "that" or "which" or "based" or "with" or "to" or "from" or "and" or "focused" or "engaged"))
            head++;
        return head > at && !block.IsPossessive(head) && RoleCues.IsCompany(block[head - 1]);
    }

    private int EndOfRun(int at)
    {
        var end = at - 1;
        while (end - at < LongestName && (NameWords.LooksLikeName(block[end + 1])
            || (end >= at && block.Is(end + 1, '&') && NameWords.LooksLikeName(block[end + 2]))))
            end++;
        return end;
    }

    private void Accept(int first, int last, bool mayOpenSentence = false)
    {
        while (first < last && (NameWords.IsStranger(block[first]) || block[first] == "The"))
            first++;
        if (last - first < LongestName && !_doubts.ArePerson(first, last) && !_doubts.AreNoName(first, last, mayOpenSentence))
            _found.Add(new NameSpan(first, last, false));
    }
}
