namespace FilingData.Parsing.Mentions.People;

/// <summary>Reads contact blocks and signatures: a name on a line, then what the person is, the organization, numbers and addresses.</summary>
internal static class ContactReader
{
    private static readonly WordSet Functions = new("relations communications affairs");

    // How many lines below a name still speak of the person.
    private const int Depth = 3;

    // How many tokens a data row may put between a name and a title: "', 'other_information': ['".
    private const int LongestKey = 12;

    /// <summary>Marks the names of a group of lines that are persons'.</summary>
    public static void Mark(IReadOnlyList<ContactLine> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var (block, words) = group[i];
            for (var n = block.FirstName(words.Start); n < block.Names.Count && block.Names[n].All.Start < words.End; n++)
                block.Names[n].IsContact = IsContact(group, i, block.Names[n]);
        }
    }

    /// <summary>Adds the titles that stand behind or below the persons of a group.</summary>
    public static void AddRoles(IReadOnlyList<ContactLine> group, string? issuer)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var (block, words) = group[i];
            for (var n = block.FirstName(words.Start); n < block.Names.Count && block.Names[n].All.Start < words.End; n++)
            {
                if (block.Names[n] is { IsContact: true, Person: not null } name)
                    AddRoles(group, i, name, issuer);
            }
        }
    }

    private static bool IsContact(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        var (block, words) = group[line];
        if (name.IsSurnameOnly || !EndsName(block, words, name.All.End) || !OpensName(block, words, name.All.Start))
            return false;
        if (name.Honorific is not null || name.HasDegrees)
            return true;
        var end = name.All.End == words.End ? words.End : name.All.End + 1;
        if (PhoneNumber.End(block, end) > end || PhoneNumber.End(block, name.All.End) > name.All.End || HasMail(group, line, name))
            return true;
        var isTitled = TitleBehind(group, line, name) is not null || FunctionBehind(group, line, name) is not null;
        if (isTitled && (name.IsCommon || name.All.End < words.End || name.All.Start == words.Start))
            return true;
        // A rare given name before a common surname, alone on a line above a number.
        if (!name.IsCommon && Surnames.Has(name.Surname) && name.All == words && block.Place == BlockPlace.Contacts && IsReachable(group, line))
            return true;
        return name.IsCommon && (block.Place == BlockPlace.Contacts || IsReachable(group, line));
    }

    private static bool OpensName(BlockReading block, Span line, int start) =>
        start == line.Start || !block.IsCapitalized(start - 1) || TitleWords.Areas.Has(block.Tokens[start - 1]) || NameWords.NeverInNames.Has(block.Tokens[start - 1]) || block.PartyAt(start - 1) is not null;

    /// <summary>A name ends at its line's end, a mark, a number, an address or a label such as "Tel".</summary>
    private static bool EndsName(BlockReading block, Span line, int end) =>
        end >= line.End || block.Tokens[end].Kind is TokenKind.Number or TokenKind.Address || (block.Tokens[end].Kind == TokenKind.Mark && !block.Is(end, '&'))
        || block.Is(end, NameWords.NeverInNames) || block.Is(end, TitleWords.Areas) || TitleReader.Begins(block, end) || block.Is(end, "at") || block.Is(end, "or") || block.Is(end, "and");

    private static bool IsReachable(IReadOnlyList<ContactLine> group, int line)
    {
        for (var i = line; i < group.Count && i <= line + Depth + 1; i++)
        {
            if (group[i].IsReachable)
                return true;
        }

        return false;
    }

    /// <summary>Whether an address below is made of the surname: jane.doe@example.com.</summary>
    private static bool HasMail(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        for (var i = line; i < group.Count && i <= line + Depth + 1; i++)
        {
            var (block, words) = group[i];
            for (var token = words.Start; token < words.End; token++)
            {
                if (block.Tokens[token].Kind == TokenKind.Address && block.Tokens[token].Text.IndexOf(name.Surname, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                    && at < block.Tokens[token].Text.IndexOf('@'))
                    return true;
            }
        }

        return false;
    }

    private static void AddRoles(IReadOnlyList<ContactLine> group, int line, NameCandidate name, string? issuer)
    {
        var organization = OrganizationNear(group, line, name) ?? issuer;
        if (TitleBehind(group, line, name) is var (block, title))
        {
            AddRoles(block, name.Person!, title, organization);
            AddLinesBelow(group, line, block, name.Person!, title, organization);
        }
        else if (FunctionBehind(group, line, name) is var (place, function))
        {
            RoleFinder.Add(place, name.Person!, new Office(function, Span.None), organization);
        }
    }

    private static void AddRoles(BlockReading block, PersonFile person, TitlePhrase title, string? organization)
    {
        foreach (var office in title.Offices)
            RoleFinder.Add(block, person, office, organization);
        block.Taken.Add(title);
    }

    /// <summary>Adds the titles on the lines that go on with the title: "Senior Vice President and", "Chief Financial Officer".</summary>
    private static void AddLinesBelow(IReadOnlyList<ContactLine> group, int line, BlockReading block, PersonFile person, TitlePhrase title, string? organization)
    {
        var at = line;
        while (at < group.Count && !(ReferenceEquals(group[at].Block, block) && group[at].Words.Start <= title.TitlesStart && title.TitlesStart < group[at].Words.End))
            at++;
        for (at++; at < group.Count && at <= line + Depth + 1; at++)
        {
            var (below, words) = group[at];
            if (below.FirstTitle(words.Start) is var t && t < below.Titles.Count && below.Titles[t] is { IsPlural: false } next && next.All.Start == words.Start && below.FirstName(words.Start) is var n
                && (n == below.Names.Count || below.Names[n].All.Start >= words.End || below.Names[n].All.Start < next.All.End))
                AddRoles(below, person, next, organization);
            else
                break;
        }
    }

    /// <summary>The title behind the name on its line, or the one that opens one of the next lines; null where none does before the next name.</summary>
    private static (BlockReading Block, TitlePhrase Title)? TitleBehind(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        for (var i = line; i < group.Count && i < line + Depth; i++)
        {
            var (block, words) = group[i];
            var start = i == line ? name.All.End : words.Start;
            var next = block.FirstName(start) is var n && n < block.Names.Count ? block.Names[n].All.Start : int.MaxValue;
            if (block.FirstTitle(start) is var t && t < block.Titles.Count && block.Titles[t] is { IsPlural: false } title && title.TitlesStart < Math.Min(words.End, next))
            {
                // On a line of its own the title begins it; behind the name only marks or a key stand between.
                if (i == line ? title.All.Start - start <= LongestKey : title.All.Start == start)
                    return (block, title);
            }

            if (i > line && group[i].IsReachable)
                break;
            if (next < words.End && i > line)
                break;
        }

        return null;
    }

    /// <summary>What the person is in charge of, where it stands for a title: "Investor Relations".</summary>
    private static (BlockReading Block, Span Function)? FunctionBehind(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        var (block, words) = group[line];
        var at = name.All.End;
        if (at >= words.End)
        {
            if (line + 1 >= group.Count)
                return null;
            (block, words) = group[line + 1];
            return FunctionEnd(block, words.Start, words.End) is var end && end == words.End ? (block, words) : null;
        }

        if (!block.Is(at, ',') && !block.Is(at, '-') && !block.Is(at, '–') && !block.Is(at, '|') && !block.Is(at, '('))
            return null;
        var behind = FunctionEnd(block, at + 1, words.End);
        return behind > at + 1 ? (block, new Span(at + 1, behind)) : null;
    }

    /// <summary>Behind two or more words of an area that end with "Relations", "Communications" or "Affairs"; 0 where none stand here.</summary>
    private static int FunctionEnd(BlockReading block, int start, int limit)
    {
        var end = start;
        var lastFunction = 0;
        while (end < limit && (block.Is(end, TitleWords.Areas) || ((block.Is(end, '&') || block.Is(end, "and")) && end > start)))
        {
            end++;
            if (block.Is(end - 1, Functions) && end - start > 1)
                lastFunction = end;
        }

        return lastFunction;
    }

    /// <summary>The organization on a line below the name, or else above it.</summary>
    private static string? OrganizationNear(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        for (var i = line + 1; i < group.Count && i <= line + Depth && !group[i].IsReachable; i++)
        {
            if (OrganizationOn(group[i]) is { } below)
                return below;
        }

        for (var i = line - 1; i >= 0 && i >= line - 12; i--)
        {
            if (OrganizationOn(group[i]) is { } above)
                return above;
        }

        return null;
    }

    private static string? OrganizationOn(ContactLine line)
    {
        var (block, words) = line;
        return block.PartyAt(words.Start) is not null && block.PartySpan(words.Start) is var span && span.End >= words.End - 1 ? block.Words(span) : null;
    }
}
