namespace FilingData;

/// <summary>
/// A term that a filing defines in brackets: (“TUS”), (the “Company”), (collectively, the “Entities”), "content delivery network (CDN)".
/// </summary>
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

/// <summary>A place where a defined term is used, as a value: a filing has dozens. The place takes no part in equality.</summary>
/// <param name="Words">The words as they stand there: "the Company".</param>
public readonly record struct TermUse(string Words)
{
    private readonly Source _source;

    /// <summary>Where they stand; null for a value that no filing gave, such as one made in a test.</summary>
    public Source? Source
    {
        get => _source.File is null ? null : _source;
        init => _source = value ?? default;
    }

    /// <summary>Whether both have the same words.</summary>
    public bool Equals(TermUse other) => Words == other.Words;

    /// <inheritdoc/>
    public override int GetHashCode() => Words is null ? 0 : StringComparer.Ordinal.GetHashCode(Words);

    /// <summary>The words.</summary>
    public override string ToString() => Words ?? "";
}
