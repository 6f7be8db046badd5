namespace FilingData.Parsing.Mentions.Parties;

/// <summary>What kind of thing a term stands for.</summary>
internal enum MeaningKind
{
    /// <summary>A thing: an agreement, notes, a measure.</summary>
    Thing,

    /// <summary>An organization by its name.</summary>
    Organization,

    /// <summary>Several organizations.</summary>
    Group,
}

/// <summary>The words that a term stands for.</summary>
internal readonly record struct Meaning(int First, int Last, MeaningKind Kind);

/// <summary>A term with its meaning.</summary>
/// <param name="Block">Where it is defined.</param>
/// <param name="Bracket">The bracket that defines it.</param>
/// <param name="Term">The term.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record Definition(TokenizedBlock Block, Bracket Bracket, TermSpan Term, Meaning Meaning)
{
    /// <summary>The term's words.</summary>
    public string TermText => Block.Passage(Term.First, Term.Last).Words;

    /// <summary>The meaning's words.</summary>
    public string MeaningText => Block.Passage(Meaning.First, Meaning.Last).Words;
}
