namespace FilingData.Parsing.Announcements;

/// <summary>A part of the news, by how much it says about what is announced.</summary>
internal enum Zone
{
    /// <summary>The headline: it names what is announced.</summary>
    Headline,

    /// <summary>The sub-headlines.</summary>
    Subheadline,

    /// <summary>The first sentences: they say it in full.</summary>
    Lead,

    /// <summary>What follows: details, quotations, what is recalled.</summary>
    Rest,
}
