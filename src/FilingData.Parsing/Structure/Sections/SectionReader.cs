using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Sorts what stands behind the head into sections.</summary>
internal sealed class SectionReader
{
    /// <summary>Between the title of a financial statement and its table stand at most its unit, its period and the like.</summary>
    private const int BlocksOfTitle = 6;

    /// <summary>A shorter paragraph may be a note on a table.</summary>
    private const int ShortestText = 90;

    private readonly IReadOnlyList<BodyPart> _parts;
    private readonly List<ReleaseSection> _sections = [];
    private List<Block> _blocks = [];

    private SectionReader(IReadOnlyList<BodyPart> parts)
    {
        _parts = parts;
        Open(SectionKind.Body);
    }

    private SectionKind Kind => _sections[_sections.Count - 1].Kind;

    /// <summary>Whether the section is a standing text that was told without a heading: it ends without one too.</summary>
    private bool IsTold => _sections.Count > 1 && _sections[_sections.Count - 1].Heading is null
        && Kind is SectionKind.SafeHarbor or SectionKind.Legal or SectionKind.Contacts;

    /// <summary>The sections, the body first.</summary>
    public static IReadOnlyList<ReleaseSection> Read(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var reader = new SectionReader(BodyReader.Read(pieces, vocabulary));
        var contacts = ContactRuns.In(reader._parts);
        for (var i = 0; i < reader._parts.Count; i++)
            reader.Add(i, contacts.Contains(i));
        return reader._sections;
    }

    private void Add(int at, bool isContact)
    {
        var part = _parts[at];
        if (part.Heading is not null && !(Kind == SectionKind.Tables && part.Kind == SectionKind.Topic && !IsBeforeText(at)))
        {
            _blocks = [];
            _sections.Add(new ReleaseSection(part.Kind, part.Heading, _blocks));
            return;
        }

        if (NextKind(at, isContact) is { } kind && kind != Kind)
            Open(kind);
        _blocks.Add(part.Block);
    }

    /// <summary>What the block opens without a heading; null where the section goes on.</summary>
    private SectionKind? NextKind(int at, bool isContact)
    {
        var block = _parts[at].Block;
        if (block.Kind == BlockKind.Furniture)
            return null;
        if (block.Kind == BlockKind.Table)
            return Kind is SectionKind.Body or SectionKind.Topic or SectionKind.NonGaap or SectionKind.ConferenceCall ? null : SectionKind.Tables;
        if (isContact)
            return Kind == SectionKind.Tables ? null : SectionKind.Contacts;
        if (Statements.IsTitle(block.Text.Value) && IsBeforeTable(at))
            return SectionKind.Tables;
        if (block.Kind == BlockKind.Paragraph && Kind is not (SectionKind.SafeHarbor or SectionKind.Tables)
            && Boilerplate.KindOf(block.Text.Value) is { } told)
            return told;
        return IsTold && !Boilerplate.GoesOn(block.Text.Value) ? SectionKind.Body : null;
    }

    /// <summary>
    /// Among statements only what stands above running text is a heading, not what stands above a table, and not the single words of columns.
    /// </summary>
    private bool IsBeforeText(int at) =>
        _parts[at].Block.Text.Value.IndexOf(' ') > 0 && at + 1 < _parts.Count && _parts[at + 1].Block is { Kind: BlockKind.Paragraph } text
        && text.Text.Length >= ShortestText && Sentences.EndsIn(text.Text.All);

    private bool IsBeforeTable(int at)
    {
        for (var i = at + 1; i < _parts.Count && i <= at + BlocksOfTitle; i++)
        {
            if (_parts[i].Block.Kind == BlockKind.Table)
                return true;
        }

        return false;
    }

    private void Open(SectionKind kind)
    {
        _blocks = [];
        _sections.Add(new ReleaseSection(kind, null, _blocks));
    }
}
