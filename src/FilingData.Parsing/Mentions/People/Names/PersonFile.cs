using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>What is known of a person while the release is read.</summary>
internal sealed class PersonFile
{
    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The first given name.</summary>
    public required string Given { get; set; }

    /// <summary>The surname without particles.</summary>
    public required string Surname { get; init; }

    /// <summary>The words that first name the person.</summary>
    public required Passage First { get; set; }

    /// <summary>The honorific; null without one.</summary>
    public string? Honorific { get; set; }

    /// <summary>Whether the news tells of the person, and not only the contacts.</summary>
    public bool IsInNews { get; set; }

    /// <summary>The roles.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>The titles of it that only the headline has given so far.</summary>
    public HashSet<string> Headlined { get; } = new(StringComparer.Ordinal);

    /// <summary>The person as a record; made once, when all is known.</summary>
    public Person Person => _person ??= new(Name) { Honorific = Honorific, Roles = Roles.ToValueList(), Source = First.Source };

    private Person? _person;
}
