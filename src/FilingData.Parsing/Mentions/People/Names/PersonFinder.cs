using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>Reads titles and names in a block and decides which names are persons'.</summary>
internal static class PersonFinder
{
    /// <summary>Reads the titles and the candidates for names of the block.</summary>
    public static void Read(BlockReading block, PeopleRegister register)
    {
        for (var i = 0; i < block.Count;)
        {
            var title = TitleGrammar.Read(block, i);
            if (title is not null)
                block.Titles.Add(title);
            i = title?.All.End ?? i + 1;
        }

        for (var i = 0; i < block.Count;)
        {
            var name = block.Tokens[i].IsCapitalized ? NameGrammar.Read(block, i) : null;
            if (name is not null)
                block.Names.Add(name);
            if (name is { IsSurnameOnly: true })
                register.Addressed.Add(name.Surname);
            if (PersonEvidence.Speaker(block, i) is { } speaker)
                register.Speaking.Add(speaker);
            if (PersonEvidence.Actor(block, i) is { } actor)
                register.Acting.Add(actor);
            i = name?.All.End ?? i + 1;
        }
    }

    /// <summary>Adds the persons whom the block names in full.</summary>
    public static void Find(BlockReading block, PeopleRegister register)
    {
        foreach (var name in block.Names)
        {
            if (!name.IsSurnameOnly && IsPerson(block, name, register))
                name.Person = register.Add(block, name);
        }

        // "Jane Doe and John Roe, co-founders": who is named in one breath with a person is one.
        for (var i = block.Names.Count - 2; i >= 0; i--)
            Join(block, block.Names[i + 1], block.Names[i], register);
        for (var i = 1; i < block.Names.Count; i++)
            Join(block, block.Names[i - 1], block.Names[i], register);
        for (var i = 1; i < block.Names.Count;)
            i = Complete(block, i, register);
        for (var i = block.Names.Count - 3; i >= 0; i--)
            Open(block, i, register);
    }

    /// <summary>Whoever opens a list of which all others are persons is one, whatever the name: "Xiomar Doe, Jane Doe, and John Roe".</summary>
    private static void Open(BlockReading block, int index, PeopleRegister register)
    {
        var (first, second, third) = (block.Names[index], block.Names[index + 1], block.Names[index + 2]);
        if (first.Person is null && second.Person is not null && third.Person is not null && IsListed(block, first)
            && Gap(block, first, second) is { Length: > 0, HasAnd: false } && Gap(block, second, third) is { Length: > 0, HasAnd: true })
            first.Person = register.Add(block, first);
    }

    /// <summary>
    /// Whoever stands between two persons of a list, or ends a list of persons, is one, whatever the name. The next name to look at.
    /// </summary>
    private static int Complete(BlockReading block, int index, PeopleRegister register)
    {
        if (block.Names[index - 1].Person is null || block.Names[index].Person is not null)
            return index + 1;
        var end = index;
        var isLast = false;
        for (; end < block.Names.Count && block.Names[end].Person is null && IsListed(block, block.Names[end])
            && Gap(block, block.Names[end - 1], block.Names[end]) is { Length: > 0 } gap; end++)
            isLast |= gap.HasAnd;
        var isWithin = end < block.Names.Count && block.Names[end].Person is not null
            && Gap(block, block.Names[end - 1], block.Names[end]).Length > 0;
        var isList = index > 1 && block.Names[index - 2].Person is not null && Gap(block, block.Names[index - 2], block.Names[index - 1]).Length > 0;
        for (var i = index; i < end && (isWithin || (isList && isLast && end == index + 1)); i++)
            block.Names[i].Person = register.Add(block, block.Names[i]);
        return Math.Max(end, index + 1);
    }

    private static bool IsListed(BlockReading block, NameCandidate name) => !name.IsSurnameOnly && block.PartyAt(name.All.Start) is null;

    /// <summary>How many of "," and "and" part the names, 0 where something else does; and whether "and" is among them.</summary>
    private static (int Length, bool HasAnd) Gap(BlockReading block, NameCandidate first, NameCandidate second)
    {
        var at = first.All.End;
        if (block.Is(at, ',') || block.Is(at, ';'))
            at++;
        var hasAnd = block.Is(at, "and");
        if (hasAnd)
            at++;
        return at == second.All.Start ? (at - first.All.End, hasAnd) : (0, false);
    }

    private static void Join(BlockReading block, NameCandidate known, NameCandidate name, PeopleRegister register)
    {
        var (first, second) = known.All.Start < name.All.Start ? (known, name) : (name, known);
        var at = first.All.End;
        // "Jane Doe as Chair and John Roe", "Jane Doe (Chair), John Roe"
        if (block.FirstTitle(at) is var t && t < block.Titles.Count && block.Titles[t].All.Start - at < 4
            && block.Titles[t].All.End <= second.All.Start)
            at = block.Titles[t].All.End;
        if (block.Is(at, ')'))
            at++;
        if (block.Is(at, ',') || block.Is(at, ';'))
            at++;
        if (block.Is(at, "and"))
            at++;
        // A middle initial is as good as a given name that is known.
        if (known.Person is not null && name.Person is null
            && (IsCertain(name) || name is { HasInitial: true, IsSurnameOnly: false })
            && at > first.All.End && at == second.All.Start)
            name.Person = register.Add(block, name);
    }

    private static bool IsCertain(NameCandidate name) => name.IsCommon && !name.IsSurnameOnly && !GivenNames.Doubtful.Has(name.Given);

    private static bool IsPerson(BlockReading block, NameCandidate name, PeopleRegister register)
    {
        var isCertain = IsCertain(name);
        return block.Place switch
        {
            _ when name.IsContact => true,
            // "Jane Q. Doe", or "Mr. Doe" elsewhere in the release.
            BlockPlace.News or BlockPlace.Contacts when name.IsCommon && (name.HasInitial || register.Addressed.Contains(name.Surname)) => true,
            // "Xiomar Doe" and "Ms. Doe", whatever the given name.
            BlockPlace.News or BlockPlace.Contacts when register.Addressed.Contains(name.Surname)
                && block.PartyAt(name.All.Start) is null => true,
            BlockPlace.News when register.Speaking.Contains(name.Surname) && block.PartyAt(name.All.Start) is null => true,
            BlockPlace.News or BlockPlace.Contacts => PersonEvidence.IsStrong(block, name) || (isCertain && (PersonEvidence.IsWeak(block, name)
                || (register.Acting.Contains(name.Surname) && block.PartyAt(name.All.Start) is null))),
            BlockPlace.Title => isCertain && PersonEvidence.IsStrong(block, name),
            _ => isCertain && PersonEvidence.IsStrong(block, name),
        };
    }
}
