namespace FilingData;

/// <summary>What a part of a release is.</summary>
public enum SectionKind
{
    /// <summary>The news itself, up to the first heading of a standard section.</summary>
    Body,

    /// <summary>A part of the news under a heading of its own.</summary>
    Topic,

    /// <summary>"About …": the company in a standing paragraph.</summary>
    About,

    /// <summary>Safe harbor, forward-looking statements, cautionary statement.</summary>
    SafeHarbor,

    /// <summary>What the non-GAAP measures mean.</summary>
    NonGaap,

    /// <summary>Whom to ask.</summary>
    Contacts,

    /// <summary>When and how the call is held.</summary>
    ConferenceCall,

    /// <summary>The exchange rate used for the reader's convenience.</summary>
    ExchangeRate,

    /// <summary>Financial statements and other tables behind the text.</summary>
    Tables,

    /// <summary>Footnotes.</summary>
    Footnotes,

    /// <summary>Legal notices: no offer, where to find documents, participants in a solicitation.</summary>
    Legal,
}

/// <summary>A part of a release.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">Its heading as written, without a colon; null for the body.</param>
public sealed record Section(SectionKind Kind, string? Heading) : Fact
{
    /// <summary>The statute that it names: "Private Securities Litigation Reform Act of 1995"; null where it names none.</summary>
    public Stated<string>? Statute { get; init; }

    /// <summary>The heading, or what the section is.</summary>
    public override string ToString() => Heading ?? Kind.ToString();
}
