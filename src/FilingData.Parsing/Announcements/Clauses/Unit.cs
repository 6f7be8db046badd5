using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>What a unit is to the grammar.</summary>
internal enum UnitKind
{
    /// <summary>A word, or a fixed phrase that works as one ("board of directors", "pursuant to").</summary>
    Word,

    /// <summary>A mention, whatever its length.</summary>
    Mention,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon, a colon or a dash: no clause reaches across it.</summary>
    Stop,

    /// <summary>A remark in brackets, brackets included: clauses run on as if it weren't there.</summary>
    Bracket,
}

/// <summary>A piece of a sentence that the clause grammar does not look into.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Passage">Where it stands; the possessive ending is not part of it.</param>
/// <param name="Word">In small letters, with straight apostrophes and without a possessive ending; the fixed phrase's own name; empty for all but
/// words.</param>
/// <param name="Mention">The mention; null for all else.</param>
/// <param name="IsPossessive">Whether it ends in "'s", or in an apostrophe behind an s.</param>
/// <param name="IsQuoted">Whether somebody is quoted with it.</param>
internal sealed record Unit(UnitKind Kind, Passage Passage, string Word, Mention? Mention = null, bool IsPossessive = false, bool IsQuoted = false)
{
    /// <summary>Whether it is somebody who can act: a party or a person, named or as a pronoun's antecedent would be.</summary>
    public bool IsActor => Mention is PartyMention or PersonMention && !IsPossessive && !IsBoard;

    /// <summary>Whether it is a board, by whatever name.</summary>
    public bool IsBoard => Is("board") || (Mention is PartyMention && Passage.EndsWith("board") && !Passage.Words.Contains("dvisory"));

    /// <summary>The year that the word writes in four figures; null where it is none of these times.</summary>
    public int? Year => Word.Length == 4 && int.TryParse(Word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1950 and < 2100 ? year : null;

    /// <summary>Whether it is one of these words.</summary>
    public bool Is(WordList words) => Kind == UnitKind.Word && words.Contains(Word);

    /// <summary>Whether it is this word.</summary>
    public bool Is(string word) => Kind == UnitKind.Word && Word == word;
}
