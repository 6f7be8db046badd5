namespace FilingData.Parsing.Structure.Head;

/// <summary>What a line above the text is.</summary>
internal enum HeadLineKind
{
    /// <summary>Not known by itself: headline, sub-headline, a name, a slogan.</summary>
    Open,

    /// <summary>"Exhibit 99.1".</summary>
    Label,

    /// <summary>"FOR IMMEDIATE RELEASE", "News Release".</summary>
    Flag,

    /// <summary>A date and nothing else.</summary>
    Date,

    /// <summary>Whom to ask, and how.</summary>
    Contact,

    /// <summary>Where the company is, its name alone, its symbol.</summary>
    Letterhead,

    /// <summary>Figures of a table.</summary>
    Figures,
}
