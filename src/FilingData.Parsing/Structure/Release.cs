using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure;

/// <summary>A release, taken apart.</summary>
public sealed record Release
{
    private readonly IReadOnlyList<ReleaseSection> _sections = [];

    /// <summary>The document that it was read from.</summary>
    public required ReadDocument Document { get; init; }

    /// <summary>The number on the exhibit's label: "99.1"; null without a label.</summary>
    public Passage? Exhibit { get; init; }

    /// <summary>The headline; null where none was found.</summary>
    public Block? Headline { get; init; }

    /// <summary>What the newswire put before the headline: "CORRECTING and REPLACING", "ADDING MULTIMEDIA"; null without such a flag.</summary>
    public Passage? WireFlag { get; init; }

    /// <summary>The sub-headlines.</summary>
    public IReadOnlyList<Block> Subheadlines { get; init; } = [];

    /// <summary>What the dateline says; null without one.</summary>
    public DatelineParts? Dateline { get; init; }

    /// <summary>The date at the head of the release, above or below the headline; null without one.</summary>
    public Passage? HeadDate { get; init; }

    /// <summary>
    /// Blocks above the headline, and between it and the dateline, that are neither headline nor sub-headline (contacts, letterhead, flags).
    /// </summary>
    public IReadOnlyList<Block> Head { get; init; } = [];

    /// <summary>What a release that replaces an earlier one says of it; null where it says nothing.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The newswire's address of the release; null where the text has none.</summary>
    public NewswireLink? Newswire { get; init; }

    /// <summary>The sections, the body first.</summary>
    public IReadOnlyList<ReleaseSection> Sections
    {
        get => _sections;
        init
        {
            _sections = value ?? [];
            Blocks = BlocksOf(_sections, _ => true);
            News = BlocksOf(_sections, section => section.Kind is SectionKind.Body or SectionKind.Topic);
        }
    }

    /// <summary>The blocks of all sections, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; private init; } = [];

    /// <summary>The news: the blocks of the body and of topics under headings of their own, in order.</summary>
    public IReadOnlyList<Block> News { get; private init; } = [];

    private static Block[] BlocksOf(IReadOnlyList<ReleaseSection> sections, Func<ReleaseSection, bool> isOne) =>
        sections.Where(isOne).SelectMany(section => section.Blocks).ToArray();
}

/// <summary>The parts of a dateline. Each is null where the dateline lacks it.</summary>
/// <param name="All">From its first to its last character, the dash at its end left out.</param>
/// <param name="Place">The place.</param>
/// <param name="Date">The date's words.</param>
/// <param name="Wire">The newswire without slashes and brackets.</param>
public sealed record DatelineParts(Passage All, Passage? Place, Passage? Date, Passage? Wire);

/// <summary>The note of a release that replaces an earlier one.</summary>
/// <param name="Note">Its paragraphs: what is wrong, what is new. They stand before the release and are no part of the news.</param>
/// <param name="Superseded">The words of the earlier release's date; null where the note gives none.</param>
public sealed record Correction(IReadOnlyList<Block> Note, Passage? Superseded);

/// <summary>A newswire's address of the release.</summary>
/// <param name="Address">The address.</param>
/// <param name="Day">The day of publication that it holds: 20190731 in "…/news/home/20190731005954/en".</param>
/// <param name="Digits">The words of that day.</param>
public sealed record NewswireLink(Passage Address, DateOnly Day, Passage Digits);

/// <summary>A section of a release.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">Its heading without a colon; null for the body, and for a standard section that has no heading.</param>
/// <param name="Blocks">What it holds, in order, the heading left out. The body's first paragraph begins behind the dateline.</param>
public sealed record ReleaseSection(SectionKind Kind, Passage? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>Whether it is a standing text that gives no facts of the announcement.</summary>
    public bool IsBoilerplate => Kind is not (SectionKind.Body or SectionKind.Topic or SectionKind.ConferenceCall or SectionKind.Tables);
}
