using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>The persons found so far, and which of them a name means.</summary>
internal sealed class PeopleRegister
{
    /// <summary>So many persons of one name are told apart; a list of more is no announcement's.</summary>
    private const int MostOfOneName = 50;

    private readonly List<PersonFile> _people = [];
    private readonly Dictionary<string, List<PersonFile>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<PersonFile>> _byGiven = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The surnames that the release addresses: "Doe" for "Ms. Doe".</summary>
    public HashSet<string> Addressed { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The surnames that stand by themselves beside what is quoted: "said Doe".</summary>
    public HashSet<string> Speaking { get; } = new(StringComparer.Ordinal);

    /// <summary>The surnames that stand by themselves before what persons do: "Doe will join".</summary>
    public HashSet<string> Acting { get; } = new(StringComparer.Ordinal);

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
            known.IsInNews = IsInNews(block, name);
            _people.Add(known);
            Add(_bySurname, known.Surname, known);
            Add(_byGiven, known.Given, known);
            return known;
        }

        known.IsInNews |= IsInNews(block, name);
        Widen(known, name, words);
        known.Honorific ??= name.Honorific;
        if (passage.Source.Start < known.First.Source.Start)
            known.First = passage;
        return known;
    }

    /// <summary>The headline may have the person's name in full: "Appoints Jane Q. Doe", and then "Jane Doe".</summary>
    public void WidenByTitle(BlockReading block, NameCandidate name, PersonFile known)
    {
        var words = block.Words(name.Name);
        if (block.Place == BlockPlace.Title && name.HasInitial && words.HasSmall())
            Widen(known, name, words);
    }

    // "Ann Lowell" and "Ann D. Lowell": the fuller form of the same given name is the name.
    private void Widen(PersonFile known, NameCandidate name, string words)
    {
        if (words.Length > known.Name.Length && (known.Given.Length == 0 || Same(known.Given, name.Given)))
        {
            known.Name = words;
            if (known.Given.Length == 0)
                Add(_byGiven, name.Given, known);
            known.Given = name.Given;
        }
    }

    private static bool IsInNews(BlockReading block, NameCandidate name) => block.Place == BlockPlace.News && !name.IsContact;

    /// <summary>The person whom this name means; null where none or several can be meant.</summary>
    public PersonFile? Find(NameCandidate name)
    {
        PersonFile? found = null;
        foreach (var person in name.IsSurnameOnly ? Of(_bySurname, name.Surname).Union(Of(_byGiven, name.Surname)) : Of(_bySurname, name.Surname))
        {
            // "Van Doorn" is Anna Van Doorn: a particle is no given name.
            if (!name.IsSurnameOnly && !NameWords.Particles.Has(name.Given.ToLowerInvariant()) && person.Given.Length > 0
                && !Nicknames.AreCompatible(person.Given, name.Given))
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
        var surnames = Of(_bySurname, word);
        var givens = Of(_byGiven, word);
        return surnames.Count > 0 ? Only(surnames) : Only(givens);
    }

    /// <summary>The only one or, of several, the only one of whom the news tells.</summary>
    private static PersonFile? Only(IReadOnlyList<PersonFile> people)
    {
        if (people.Count < 2)
            return people.Count == 0 ? null : people[0];
        var told = people.Where(person => person.IsInNews).Take(2).ToList();
        return told.Count == 1 ? told[0] : null;
    }

    private static IReadOnlyList<PersonFile> Of(Dictionary<string, List<PersonFile>> people, string name)
    {
        if (people.TryGetValue(name, out var found))
            return found;
        return [];
    }

    private static void Add(Dictionary<string, List<PersonFile>> people, string name, PersonFile person)
    {
        if (!people.TryGetValue(name, out var same))
            people[name] = same = [];
        if (same.Count < MostOfOneName)
            same.Add(person);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
