namespace FilingData;

/// <summary>A term that a filing defines in brackets: (“TUS”), (the “Company”), (collectively, the “Entities”), "content delivery network (CDN)".</summary>
/// <param name="Term">The term without quotation marks and article: "TUS".</param>
/// <param name="Meaning">The shortest noun phrase that it stands for, without a leading article.</param>
public sealed record DefinedTerm(string Term, string Meaning) : Fact
{
    /// <summary>The party that the term stands for; null where it stands for a thing ("Investor Rights Agreement").</summary>
    public Party? Party { get; init; }

    /// <summary>The later places where the filing uses the term, in order; what it defines the term with is not among them.</summary>
    public ValueList<TermUse> Uses { get; init; } = [];

    /// <summary>The term and its meaning.</summary>
    public override string ToString() => Term + " = " + Meaning;
}

/// <summary>A place where a defined term is used.</summary>
/// <param name="Words">The words as they stand there: "the Company".</param>
public sealed record TermUse(string Words) : Fact;
