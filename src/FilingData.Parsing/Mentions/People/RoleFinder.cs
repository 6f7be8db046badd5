namespace FilingData.Parsing.Mentions.People;

/// <summary>Gives the titles of a block to the persons who have them.</summary>
internal static class RoleFinder
{
    private static readonly WordSet Fillers = new("the a an our its their his her new role position office post of to as currently current also and newly is was who be been being has have will both named appointed elected promoted");
    private static readonly WordSet HistoryVerbs = new("served was were worked began started spent had");
    private static readonly WordSet Succession = new("succeed succeeds succeeded succeeding replace replaces replaced replacing joining join");

    /// <summary>Adds the roles that the block states.</summary>
    public static void Find(BlockReading block, IReadOnlyList<(Span Words, PersonFile Person)> people, string? issuer)
    {
        foreach (var title in block.Titles)
        {
            if (title.IsPlural)
                continue;
            var person = Holder(block, title, people);
            if (person is null || IsHistory(block, title))
                continue;
            foreach (var office in title.Offices)
                Add(block, person, office, issuer);
        }
    }

    private static PersonFile? Holder(BlockReading block, TitlePhrase title, IReadOnlyList<(Span Words, PersonFile Person)> people)
    {
        var before = -1;
        for (var i = 0; i < people.Count && people[i].Words.End <= title.All.Start; i++)
            before = i;
        // "Jane Doe, Chief Executive Officer"
        if (before >= 0 && IsApposition(block, people[before].Words.End, title.All.Start))
            return people[before].Person;
        // "Chief Executive Officer Jane Doe"
        if (before + 1 < people.Count && people[before + 1].Words.Start is var next && (next == title.All.End || (next == title.All.End + 1 && block.Is(title.All.End, ','))))
            return people[before + 1].Person;
        return before >= 0 && IsPredicate(block, people[before].Words.End, title.All.Start) ? Subject(block, people, before) : null;
    }

    private static bool IsApposition(BlockReading block, int nameEnd, int titleStart)
    {
        var at = nameEnd;
        while (at < titleStart && at - nameEnd < 12)
        {
            var token = block.Tokens[at];
            if (!(token.Kind is TokenKind.Mark or TokenKind.Number) && !Fillers.Has(token) && !token.Is("age") && !NameWords.Degrees.Has(token) && token.Text.Length > 3)
                return false;
            if (token.Is('.') && block.OpensSentence(at + 1) && !NameWords.Degrees.Has(block.Tokens[at - 1]))
                return false;
            at++;
        }

        return at == titleStart && at > nameEnd;
    }

    /// <summary>"… will serve as", "… was appointed to the position of": the title is said of who stands before.</summary>
    private static bool IsPredicate(BlockReading block, int nameEnd, int titleStart)
    {
        if (titleStart - nameEnd > 24)
            return false;
        var at = titleStart - 1;
        while (at > nameEnd && block.Is(at, Fillers) && !block.Is(at, "as") && !block.Is(at, "to") && !block.Is(at, "is"))
            at--;
        return (block.Is(at, "as") || block.Is(at, "to") || block.Is(at, "is") || block.Is(at, "named") || block.Is(at, "appointed")) && !HasSentenceEnd(block, nameEnd, titleStart);
    }

    private static bool HasSentenceEnd(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, '.') && block.OpensSentence(i + 1))
                return true;
        }

        return false;
    }

    // "Jane Doe will succeed John Roe as Chair": the title is the successor's.
    private static PersonFile Subject(BlockReading block, IReadOnlyList<(Span Words, PersonFile Person)> people, int before) =>
        before > 0 && block.Is(people[before].Words.Start - 1, Succession) ? people[before - 1].Person : people[before].Person;

    private static bool IsHistory(BlockReading block, TitlePhrase title)
    {
        for (var i = title.All.Start - 1; i >= 0 && title.All.Start - i < 8; i--)
        {
            var token = block.Tokens[i];
            if (TitleWords.Past.Has(token))
                return true;
            if (HistoryVerbs.Has(token) && !block.Is(i - 1, "has") && !block.Is(i + 1, "named") && !block.Is(i + 1, "appointed") && !block.Is(i + 1, "elected") && !block.Is(i + 1, "promoted"))
                return true;
            if (token.Is('.') || token.Is(';'))
                return false;
        }

        return false;
    }

    private static void Add(BlockReading block, PersonFile person, Office office, string? issuer)
    {
        var title = block.Words(office.Title);
        foreach (var role in person.Roles)
        {
            if (TitleForm.AreSame(role.Title, title))
                return;
        }

        var organization = office.Organization.IsNone ? issuer : OrganizationWords(block, office.Organization);
        person.Roles.Add(new Role(title, organization) { Source = block.Passage(office.Title).Source });
    }

    private static string OrganizationWords(BlockReading block, Span span)
    {
        var end = span.End;
        while (end > span.Start + 1 && block.Is(end - 1, TokenKind.Possessive))
            end--;
        return block.Words(new Span(span.Start, end));
    }
}
