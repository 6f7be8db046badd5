namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Where a block stands: how much of a name is needed to believe in it.</summary>
internal enum BlockPlace
{
    /// <summary>Running text of the news.</summary>
    News,

    /// <summary>The headline, a sub-headline, a heading: most words have capitals.</summary>
    Title,

    /// <summary>A contact section, or what stands around the headline: names stand on lines of their own.</summary>
    Contacts,

    /// <summary>Standing text: names only where they are known from elsewhere or a title stands beside them.</summary>
    Boilerplate,
}
