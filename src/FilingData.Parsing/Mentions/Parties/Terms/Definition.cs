using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Terms;

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
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Kind">What they name.</param>
/// <param name="And">The first and the last of further words that the bracket adds: "together with Example LLC"; null where it adds nothing.</param>
internal readonly record struct Meaning(int First, int Last, MeaningKind Kind, (int First, int Last)? And = null);

/// <summary>A term with its meaning.</summary>
/// <param name="Block">Where it is defined.</param>
/// <param name="Bracket">The bracket that defines it.</param>
/// <param name="Term">The term.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record Definition(TokenizedBlock Block, Bracket Bracket, TermSpan Term, Meaning Meaning)
{
    /// <summary>The term's words.</summary>
    public string TermText { get; } = Block.Passage(Term.First, Term.Last).Words;

    /// <summary>
    /// Whether the term is a word of the language with a capital ("Company", "Notes"), which is known only behind "the"; no proper name or acronym.
    /// </summary>
    public bool IsCommonNoun => Term.HasArticle && Term.First == Term.Last && !UnquotedTerm.IsShort(TermText);

    /// <summary>Whether the term is a pronoun of the issuer's: “we”, “our”.</summary>
    public bool IsPronoun => TermText is "we" or "us" or "our" or "We" or "Us" or "Our";

    /// <summary>The meaning's words.</summary>
    public string MeaningText { get; } = Block.Passage(Meaning.First, Meaning.Last).Words
        + (Meaning.And is { } added ? " and " + Block.Passage(added.First, added.Last).Words : "");
}
