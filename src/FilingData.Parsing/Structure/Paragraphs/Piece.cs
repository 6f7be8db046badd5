using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Lines;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>Lines that hang together and what they look like, before it is known what they are.</summary>
/// <param name="Lines">The lines, at least one.</param>
/// <param name="Text">Their text: lines joined, white space run together, a bullet's mark left out.</param>
/// <param name="Mark">The mark of a bullet; NUL without one.</param>
internal sealed record Piece(IReadOnlyList<TextLine> Lines, MappedText Text, char Mark)
{
    /// <summary>The rows and columns of a table whose cells stand on lines of their own; null where the lines are the rows.</summary>
    public IReadOnlyList<IReadOnlyList<(int Column, Passage Text)>>? Rows { get; init; }

    public string Words => Text.Value;

    public Gap Gap => Lines[0].Gap;

    public bool IsMarkedHeading => Lines.All(line => line.IsMarkedHeading);

    public int Table => Lines[0].Table;

    /// <summary>
    /// How many characters at the text's beginning the markup sets apart from the rest; 0 where it doesn't, or where the beginning was taken away.
    /// </summary>
    public int Lead => Lines[0].Lead < Text.Length && Lines[0].Lead > 0 && Text.All.Source.Start == Lines[0].Text.Source.Start ? Lines[0].Lead : 0;

    /// <summary>This piece and the next one as one.</summary>
    public Piece With(Piece next, Vocabulary vocabulary)
    {
        TextLine[] lines = [.. Lines, .. next.Lines];
        return new(lines, BlockText.Join(lines, vocabulary), Mark);
    }

    /// <summary>Some of the lines.</summary>
    public Piece Part(int first, int count, Vocabulary vocabulary)
    {
        var lines = Lines.Skip(first).Take(count).ToList();
        return new Piece(lines, BlockText.Join(lines, vocabulary), first == 0 ? Mark : '\0');
    }

    public Block As(BlockKind kind) => new(kind, Text);
}
