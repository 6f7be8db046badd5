namespace FilingData.Parsing.Mentions.People;

/// <summary>The persons found so far, and which of them a name means.</summary>
internal sealed class PeopleRegister
{
    private readonly List<PersonFile> _people = [];

    /// <summary>The surnames that the release addresses: "Doe" for "Ms. Doe".</summary>
    public HashSet<string> Addressed { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The persons, in the order of their first mention in the file.</summary>
    public IReadOnlyList<PersonFile> InOrder => _people.OrderBy(person => person.First.Source.Start).ToList();

    /// <summary>The person of this full name; a new one where none is known.</summary>
    public PersonFile Add(BlockReading block, NameCandidate name)
    {
        var passage = block.Passage(new Span(name.All.Start, name.Name.End));
        var words = block.Words(name.Name);
        var known = Find(name);
        if (known is null)
        {
            known = new PersonFile { Name = words, Given = name.Given, Surname = name.Surname, First = passage, Honorific = name.Honorific };
            _people.Add(known);
            return known;
        }

        // "Andy Bryant" and "Andy D. Bryant": the fuller form of the same given name is the name.
        if (words.Length > known.Name.Length && (known.Given.Length == 0 || Same(known.Given, name.Given)))
        {
            known.Name = words;
            known.Given = name.Given;
        }

        known.Honorific ??= name.Honorific;
        if (passage.Source.Start < known.First.Source.Start)
            known.First = passage;
        return known;
    }

    /// <summary>The person whom this name means; null where none or several can be meant.</summary>
    public PersonFile? Find(NameCandidate name)
    {
        PersonFile? found = null;
        foreach (var person in _people)
        {
            if (!Same(person.Surname, name.Surname) && !(name.IsSurnameOnly && Same(person.Given, name.Surname)))
                continue;
            // "Van Doorn" is Anna Van Doorn: a particle is no given name.
            if (!name.IsSurnameOnly && !NameWords.Particles.Has(name.Given.ToLowerInvariant()) && person.Given.Length > 0 && !Nicknames.AreCompatible(person.Given, name.Given))
                continue;
            if (found is not null)
                return Same(found.Given, name.Given) ? found : Same(person.Given, name.Given) ? person : null;
            found = person;
        }

        return found;
    }

    /// <summary>The only person with this surname or, where none has it, this given name.</summary>
    public PersonFile? FindShort(string word)
    {
        PersonFile? bySurname = null, byGiven = null;
        int surnames = 0, givens = 0;
        foreach (var person in _people)
        {
            if (Same(person.Surname, word))
                (bySurname, surnames) = (person, surnames + 1);
            if (Same(person.Given, word))
                (byGiven, givens) = (person, givens + 1);
        }

        return surnames > 0 ? surnames == 1 ? bySurname : null : givens == 1 ? byGiven : null;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
