using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Gives the titles of a block to the persons who have them.</summary>
internal static class RoleFinder
{
    private const string NonExecutive = "non-executive ";

    /// <summary>Adds the roles that the block states.</summary>
    /// <param name="block">The block.</param>
    /// <param name="people">The persons in it, in order.</param>
    /// <param name="issuer">The issuer's short name: the organization where it goes without saying.</param>
    public static void Find(BlockReading block, IReadOnlyList<PersonAt> people, string? issuer)
    {
        var before = -1;
        foreach (var title in block.Titles)
        {
            while (before + 1 < people.Count && people[before + 1].Words.End <= title.TitlesStart)
                before++;
            if (block.Taken.Contains(title) || IsHonorific(block, title))
                continue;
            if (PartsPersons(block, title, people, before))
            {
                for (var i = 0; i < title.Offices.Count; i++)
                    Add(block, people[i + 1 < title.Offices.Count ? before : before + 1].Person, title.Offices[i], issuer);
                continue;
            }

            foreach (var person in TitleHolder.Of(block, title, people, before))
            {
                foreach (var office in title.Offices)
                    Add(block, person, office, issuer, title.IsPlural);
            }

            if (before >= 0 && title.Offices.Count > 1 && TitlePlace.IsFormer(block, title.All.Start)
                && TitlePlace.IsApposition(block, people[before].End, title.All.Start - 1))
                AddStillHeld(block, people[before].Person, title, issuer);
        }
    }

    /// <summary>"selected Jane Doe to serve as Chair and director John Roe as": what stands behind "as" is hers, the last one his.</summary>
    private static bool PartsPersons(BlockReading block, TitlePhrase title, IReadOnlyList<PersonAt> people, int before) =>
        before >= 0 && before + 1 < people.Count && title.Offices.Count > 1 && !title.IsPlural && block.Is(title.All.Start - 1, "as")
        && people[before + 1].Words.Start == title.All.End && title.Offices[title.Offices.Count - 1].Title.End == title.All.End;

    private static void AddStillHeld(BlockReading block, PersonFile person, TitlePhrase title, string? issuer)
    {
        var isHeld = false;
        foreach (var office in title.Offices)
        {
            isHeld |= TitlePlace.IsStillHeld(block, title, office);
            if (isHeld)
                Add(block, person, office, issuer);
        }
    }

    /// <summary>Adds a role, unless the person is known to have it.</summary>
    public static void Add(BlockReading block, PersonFile person, Office office, string? issuer, bool isPlural = false)
    {
        var words = block.Words(office.Title);
        var title = isPlural ? TitleForm.Singular(words) : words;
        var known = person.Roles.FindIndex(role => TitleForm.AreSame(role.Title, title));
        // A headline shortens titles: the text's own form counts.
        if (known >= 0 && (block.Place == BlockPlace.Title || !person.Headlined.Remove(person.Roles[known].Title)))
            return;
        if (block.Place == BlockPlace.Title)
            person.Headlined.Add(title);
        else if (known < 0)
            person.Roles.RemoveAll(role => Shortens(role.Title, title) && person.Headlined.Remove(role.Title));
        var organization = office.Organization.IsNone ? issuer : Organization(block, office.Organization);
        var role = new Role(title, organization) { Source = block.Passage(office.Title).Source };
        if (known >= 0)
            person.Roles[known] = role;
        else
            person.Roles.Add(role);
    }

    // "CHAIRMAN" of the headline is "non-executive Chairman of the Board".
    private static bool Shortens(string headlined, string title)
    {
        var at = title.StartsWith(NonExecutive, StringComparison.OrdinalIgnoreCase) ? NonExecutive.Length : 0;
        var end = at + headlined.Length;
        return title.Length > headlined.Length && end <= title.Length
            && string.Compare(title, at, headlined, 0, headlined.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == title.Length || title[end] == ' ');
    }

    // "Governor Jane Doe": the word addresses her and is part of the name that was read.
    private static bool IsHonorific(BlockReading block, TitlePhrase title) =>
        block.FirstName(title.TitlesStart) is var n && n < block.Names.Count && block.Names[n].All.Start == title.TitlesStart;

    private static string Organization(BlockReading block, Span span) =>
        block.Words(block.Is(span.End - 1, TokenKind.Possessive) && span.End - span.Start > 1 ? span with { End = span.End - 1 } : span);
}
