using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Contacts;

/// <summary>Reads contact blocks and signatures: a name on a line, then what the person is, the organization, numbers and addresses.</summary>
internal static class ContactReader
{
    /// <summary>How many lines below a name still speak of the person.</summary>
    public const int Depth = 3;

    /// <summary>A ZIP code of the US Postal Service, without the four digits of its extension.</summary>
    private const int DigitsOfPostalCode = 5;

    private static readonly WordSet Labels = new("contact contacts inquiries enquiries media press investors investor analysts relations");

    /// <summary>Marks the names of a group of lines that are persons'.</summary>
    public static void Mark(IReadOnlyList<ContactLine> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var (block, words) = group[i];
            for (var n = block.FirstName(words.Start); n < block.Names.Count && block.Names[n].All.Start < words.End; n++)
                block.Names[n].IsContact = IsContact(group, i, block.Names[n]);
            MarkBeside(block, words);
        }
    }

    /// <summary>"Jane Doe / Xiomar Roe": who shares a line with a contact, a stroke between them, is one too.</summary>
    private static void MarkBeside(BlockReading block, Span line)
    {
        for (var n = block.FirstName(line.Start) + 1; n < block.Names.Count && block.Names[n].All.End <= line.End; n++)
        {
            var (first, second) = (block.Names[n - 1], block.Names[n]);
            if (first.IsContact != second.IsContact && first.All.End + 1 == second.All.Start && block.Is(first.All.End, '/') && !first.IsSurnameOnly
                && !second.IsSurnameOnly
                && block.PartyAt(first.All.Start) is null && block.PartyAt(second.All.Start) is null)
                first.IsContact = second.IsContact = true;
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
                    ContactTitles.Add(group, i, name, issuer);
            }
        }
    }

    private static bool IsContact(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        var (block, words) = group[line];
        if (name.IsSurnameOnly || !EndsName(block, words, name.All.End) || !OpensName(block, words, name.All.Start) || IsTown(block, name.All.End))
            return false;
        if (name.Honorific is not null || name.HasDegrees)
            return true;
        var end = name.All.End == words.End ? words.End : name.All.End + 1;
        if (PhoneNumber.End(block, end) > end || PhoneNumber.End(block, name.All.End) > name.All.End || HasMail(group, line, name))
            return true;
        var isTitled = ContactTitles.Behind(group, line, name) is not null || ContactTitles.FunctionBehind(group, line, name) is not null;
        if (isTitled && (name.IsCommon || name.All.End < words.End || name.All.Start == words.Start))
            return true;
        // A rare given name before a common surname, alone on a line above a number.
        if (!name.IsCommon && Surnames.Has(name.Surname) && name.All == words && block.Place == BlockPlace.Contacts && IsReachable(group, line))
            return true;
        // "Xiomar Doe, Investors" above a number.
        if (name.All.Start == words.Start && block.Is(name.All.End, ',') && name.All.End + 2 == words.End && block.Is(name.All.End + 1, Labels)
            && block.PartyAt(name.All.Start) is null && IsReachable(group, line))
            return true;
        return (name.IsCommon && (block.Place == BlockPlace.Contacts || IsReachable(group, line))) || IsUnderLabel(group, line, name);
    }

    /// <summary>"Media Contact:", below it nothing but the name, below that a number: whatever the name.</summary>
    private static bool IsUnderLabel(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        var (block, words) = group[line];
        if (name.All != words || words.End - words.Start > 3 || block.PartyAt(words.Start) is not null || line + 1 >= group.Count
            || !group[line + 1].IsReachable)
            return false;
        // The heading above may say what the label says.
        if (line == 0)
            return block.Place == BlockPlace.Contacts;
        var (above, label) = group[line - 1];
        var end = above.Is(label.End - 1, ':') ? label.End - 2 : label.End - 1;
        return above.Is(end, Labels);
    }

    private static bool OpensName(BlockReading block, Span line, int start) =>
        start == line.Start || !block.IsCapitalized(start - 1) || TitleWords.Areas.Has(block.Tokens[start - 1])
        || NameWords.NeverInNames.Has(block.Tokens[start - 1]) || block.PartyAt(start - 1) is not null;

    /// <summary>A name ends at its line's end, a mark, a number, an address or a label such as "Tel".</summary>
    private static bool EndsName(BlockReading block, Span line, int end) =>
        end >= line.End || block.Tokens[end].Kind is TokenKind.Number or TokenKind.Address
        || (block.Tokens[end].Kind == TokenKind.Mark && !block.Is(end, '&'))
        || block.Is(end, NameWords.NeverInNames) || block.Is(end, TitleWords.Areas) || TitleReader.Begins(block, end) || block.Is(end, "at")
        || block.Is(end, "or") || block.Is(end, "and");

    /// <summary>"Springfield Hills, CA 90212": a state and its postal code stand behind a town.</summary>
    private static bool IsTown(BlockReading block, int end)
    {
        if (!block.Is(end, ','))
            return false;
        var code = block.IsCapitalized(end + 1) && block.IsCapitalized(end + 2) ? end + 3 : end + 2;
        return block.IsCapitalized(code - 1) && block.Is(code, TokenKind.Number) && block.Tokens[code].Text.Length == DigitsOfPostalCode;
    }

    private static bool IsReachable(IReadOnlyList<ContactLine> group, int line)
    {
        for (var i = line; i < group.Count && i <= line + Depth + 1; i++)
        {
            if (group[i].IsReachable)
                return true;
        }

        return false;
    }

    /// <summary>Whether an address below, or right above the last line, is made of the surname: jane.doe@example.com.</summary>
    private static bool HasMail(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        for (var i = line > 0 && line == group.Count - 1 ? line - 1 : line; i < group.Count && i <= line + Depth + 1; i++)
        {
            var (block, words) = group[i];
            for (var token = words.Start; token < words.End; token++)
            {
                if (block.Tokens[token].Kind == TokenKind.Address
                    && block.Tokens[token].Text.IndexOf(name.Surname, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                    && at < block.Tokens[token].Text.IndexOf('@'))
                    return true;
            }
        }

        return false;
    }
}
