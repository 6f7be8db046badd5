using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>The parts of a body as they are told one after another.</summary>
internal sealed class BodyParts
{
    private readonly List<BodyPart> _parts = [];

    /// <summary>All parts, in order.</summary>
    public IReadOnlyList<BodyPart> All => _parts;

    /// <summary>The last part's block; null before the first.</summary>
    public Block? Last => _parts.Count > 0 ? _parts[_parts.Count - 1].Block : null;

    /// <summary>The last heading; null before the first.</summary>
    public Block? LastHeading { get; private set; }

    /// <summary>Whether the last heading was one of contacts: what ran together below it are names and desks.</summary>
    public bool InContacts { get; private set; }

    /// <summary>Whether there was a heading that itself spoke of contacts: below it the names of desks are labels.</summary>
    public bool Spoken { get; private set; }

    /// <summary>Adds what is no heading.</summary>
    public void Add(Block block) => _parts.Add(new BodyPart(block, null, SectionKind.Body));

    /// <summary>Adds a heading without the marks around it.</summary>
    public void AddHeading(MappedText text, int start, int end, SectionKind kind)
    {
        while (end > start && (text.Value[end - 1] is ':' or ' ' or ']' or '*' || Dashes.Is(text.Value[end - 1])))
            end--;
        while (start < end && (text.Value[start] is '[' or ' ' or '*' || Dashes.Is(text.Value[start])))
            start++;
        var heading = text.Slice(start, end - start);
        InContacts = kind == SectionKind.Contacts;
        Spoken |= InContacts && ContactLabel.IsSpoken(heading.Words);
        LastHeading = new Block(BlockKind.Heading, text.Copy(start, end - start));
        _parts.Add(new BodyPart(LastHeading, heading, kind));
    }
}
