using FilingData.Parsing.Mentions.People.Titles;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>Words that have the form of a person's name.</summary>
/// <param name="All">Honorific, name, suffix and degrees.</param>
/// <param name="Name">The name, suffix ("Jr.") included.</param>
/// <param name="Honorific">The honorific as written, with its point; null without one.</param>
/// <param name="Given">The first given name or initial; empty where only a surname stands behind an honorific.</param>
/// <param name="Surname">The surname, particles left out.</param>
/// <param name="IsCommon">Whether the given name is a common one.</param>
internal sealed record NameCandidate(Span All, Span Name, string? Honorific, string Given, string Surname, bool IsCommon)
{
    /// <summary>Whether degrees stand behind the name.</summary>
    public bool HasDegrees { get; init; }

    /// <summary>The person that the candidate turned out to be; null for none.</summary>
    public PersonFile? Person { get; set; }

    /// <summary>Whether an initial stands between given name and surname.</summary>
    public bool HasInitial { get; init; }

    /// <summary>Whether it stands in a contact block or a signature as a person's name does.</summary>
    public bool IsContact { get; set; }

    /// <summary>Whether it is a surname behind an honorific.</summary>
    public bool IsSurnameOnly => Given.Length == 0;
}
