using FilingData.Parsing.Mentions.Parties.Terms;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A name as it may stand in the text, and what it leads to.</summary>
/// <param name="text">The name.</param>
/// <param name="words">Its words, without full stops at their ends.</param>
/// <param name="party">The party; null for a thing.</param>
/// <param name="definition">The definition that made it a term; null for a plain name.</param>
/// <param name="needsArticle">Whether it counts only behind "the": a common noun such as "Company".</param>
internal sealed class NameEntry(string text, string[] words, PartyNode? party, Definition? definition, bool needsArticle)
{
    private NameKey? _key;

    /// <summary>The name.</summary>
    public string Text { get; } = text;

    /// <summary>Its words, without full stops at their ends.</summary>
    public string[] Words { get; } = words;

    /// <summary>The party; null for a thing.</summary>
    public PartyNode? Party { get; } = party;

    /// <summary>The definition that made it a term; null for a plain name.</summary>
    public Definition? Definition { get; } = definition;

    /// <summary>Whether it counts only behind "the": a common noun such as "Company".</summary>
    public bool NeedsArticle { get; } = needsArticle;

    /// <summary>The next name that differs from this one in its capitals alone; null behind the last.</summary>
    public NameEntry? Next { get; private set; }

    /// <summary>What other spellings of the name share with it.</summary>
    public NameKey Key => _key ??= NameKey.Of(Text);

    /// <summary>Whether "the" before the name belongs to it.</summary>
    public bool HasArticle => NeedsArticle || Definition is { Term.HasArticle: true };

    /// <summary>Whether "'s" is the name's own: "Fowler's".</summary>
    public bool EndsWithPossessive { get; } = text.Length > 2 && TokenScan.IsApostrophe(text[text.Length - 2]) && text[text.Length - 1] is 's' or 'S';

    /// <summary>Adds a name behind those that differ from this one in their capitals alone.</summary>
    public void Append(NameEntry entry)
    {
        var last = this;
        while (last.Next is { } next)
            last = next;
        last.Next = entry;
    }
}
