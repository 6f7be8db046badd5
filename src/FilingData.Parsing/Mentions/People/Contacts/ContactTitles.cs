using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Contacts;

/// <summary>
/// Reads what the persons of contact blocks and signatures are: the titles behind or below their names, and the organization near them.
/// </summary>
internal static class ContactTitles
{
    private static readonly WordSet Functions = new("relations communications affairs development");

    // How many tokens a data row may put between a name and a title: "', 'other_information': ['".
    private const int LongestKey = 12;

    /// <summary>Adds the titles of a person on this line.</summary>
    public static void Add(IReadOnlyList<ContactLine> group, int line, NameCandidate name, string? issuer)
    {
        var organization = OrganizationNear(group, line, name) ?? issuer;
        if (Behind(group, line, name) is var (block, title))
        {
            Add(block, name.Person!, title, organization);
            AddLinesBelow(group, line, block, name.Person!, title, organization);
        }
        else if (FunctionBehind(group, line, name) is var (place, function))
        {
            RoleFinder.Add(place, name.Person!, new Office(function, Span.None), organization);
        }
    }

    private static void Add(BlockReading block, PersonFile person, TitlePhrase title, string? organization)
    {
        foreach (var office in title.Offices)
            RoleFinder.Add(block, person, office, organization);
        block.Taken.Add(title);
    }

    /// <summary>Adds the titles on the lines that go on with the title: "Senior Vice President and", "Chief Financial Officer".</summary>
    private static void AddLinesBelow(IReadOnlyList<ContactLine> group, int line, BlockReading block, PersonFile person, TitlePhrase title,
        string? organization)
    {
        var at = line;
        while (at < group.Count && !(ReferenceEquals(group[at].Block, block) && group[at].Words.Start <= title.TitlesStart
            && title.TitlesStart < group[at].Words.End))
            at++;
        for (at++; at < group.Count && at <= line + ContactReader.Depth + 1; at++)
        {
            var (below, words) = group[at];
            if (below.FirstTitle(words.Start) is var t && t < below.Titles.Count && below.Titles[t] is { IsPlural: false } next
                && next.All.Start == words.Start && below.FirstName(words.Start) is var n
                && (n == below.Names.Count || below.Names[n].All.Start >= words.End || below.Names[n].All.Start < next.All.End))
                Add(below, person, next, organization);
            else
                break;
        }
    }

    /// <summary>
    /// The title behind the name on its line, or the one that opens one of the next lines; null where none does before the next name.
    /// </summary>
    public static (BlockReading Block, TitlePhrase Title)? Behind(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
    {
        for (var i = line; i < group.Count && i < line + ContactReader.Depth; i++)
        {
            var (block, words) = group[i];
            var start = i == line ? name.All.End : words.Start;
            var next = block.FirstName(start) is var n && n < block.Names.Count ? block.Names[n].All.Start : int.MaxValue;
            if (block.FirstTitle(start) is var t && t < block.Titles.Count && block.Titles[t] is { IsPlural: false } title
                && title.TitlesStart < Math.Min(words.End, next))
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
    public static (BlockReading Block, Span Function)? FunctionBehind(IReadOnlyList<ContactLine> group, int line, NameCandidate name)
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

    /// <summary>
    /// Behind two or more words of an area that end with "Relations", "Communications", "Affairs" or "Development"; 0 where none stand here.
    /// </summary>
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
        for (var i = line + 1; i < group.Count && i <= line + ContactReader.Depth && !group[i].IsReachable; i++)
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
        return block.PartyAt(words.Start) is not null && block.PartySpan(words.Start) is var span
            && span.End >= words.End - 1 ? block.Words(span) : null;
    }
}
