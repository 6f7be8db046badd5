namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Words from one token up to, and without, another.</summary>
internal readonly record struct Span(int Start, int End)
{
    /// <summary>No words.</summary>
    public static readonly Span None = new(-1, -1);

    /// <summary>Whether there are none.</summary>
    public bool IsNone => Start < 0;
}

/// <summary>A title and the organization beside it.</summary>
/// <param name="Title">The title's words.</param>
/// <param name="Organization">The organization's words; none where none is beside it.</param>
internal readonly record struct Office(Span Title, Span Organization);

/// <summary>One or several titles that one person has: "Chairman and Chief Executive Officer of Example".</summary>
/// <param name="All">From the first word, an organization before the titles included, to the last.</param>
/// <param name="Offices">The titles.</param>
/// <param name="IsPlural">Whether it speaks of several persons: "directors".</param>
internal sealed record TitlePhrase(Span All, IReadOnlyList<Office> Offices, bool IsPlural)
{
    /// <summary>Where the first title begins, an organization before it left out.</summary>
    public int TitlesStart => Offices[0].Title.Start;
}
