using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Reads titles: how they are built from grades, areas and heads, and joined by "and".</summary>
internal static class TitleGrammar
{
    private static readonly WordSet Fillers = new("the a an our its longtime long-time current currently now also newly");

    /// <summary>The titles that begin at this token; null where none does.</summary>
    public static TitlePhrase? Read(BlockReading block, int start)
    {
        var title = TitleReader.Read(block, start);
        if (title.IsNone)
            return null;
        var offices = new List<Office>();
        var isPlural = false;
        var at = start;
        while (true)
        {
            isPlural |= title.IsPlural;
            var organization = OrganizationReader.Behind(block, title.Span, out var end);
            offices.Add(new(title.Span, organization));
            at = end;
            var next = Conjunction(block, at);
            if (next < 0 || title.IsPlural)
                break;
            var following = TitleReader.Read(block, next);
            // "…, Chairman, Chief Technology Officer Jane Doe, …": behind a comma the second title is another person's.
            if (following.IsNone || following.IsPlural || (block.Is(at, ',') && PrefixesName(block, following.Span.End)))
                break;
            (title, at) = (following, next);
        }

        var before = OrganizationReader.Before(block, start);
        Distribute(block, offices, before);
        return new TitlePhrase(new Span(before.IsNone ? start : before.Start, at), offices, isPlural);
    }

    /// <summary>Where the next title of the same person can begin: behind "and", "&amp;", "," or "/"; -1 where nothing joins.</summary>
    private static int Conjunction(BlockReading block, int at)
    {
        var next = at;
        if (block.Is(next, ','))
            next++;
        if (block.Is(next, "and") || block.Is(next, '&') || block.Is(next, '/'))
            next++;
        else if (block.Is(next, "as") && block.Is(next + 1, "well") && block.Is(next + 2, "as"))
            next += 3;
        if (next == at)
            return -1;
        while (block.Is(next, Fillers))
            next++;
        return next;
    }

    private static bool PrefixesName(BlockReading block, int at) =>
        NameGrammar.Read(block, at) is { } name && (name.IsCommon || name.Honorific is not null);

    // "president of Alder and now chief executive of Birch"
    private static bool IsOfNow(BlockReading block, Office office) => block.Is(office.Title.Start - 1, "now");

    // "Chairman and CEO of X", "X's Chairman and CEO": what is said once holds for both.
    private static void Distribute(BlockReading block, List<Office> offices, Span before)
    {
        for (var i = offices.Count - 2; i >= 0; i--)
        {
            if (offices[i].Organization.IsNone && !IsOfNow(block, offices[i + 1]))
                offices[i] = offices[i] with { Organization = offices[i + 1].Organization };
        }

        for (var i = 0; i < offices.Count; i++)
        {
            if (offices[i].Organization.IsNone && !IsOfNow(block, offices[i]))
                offices[i] = offices[i] with { Organization = i > 0 ? offices[i - 1].Organization : before };
        }
    }
}
