using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure;

/// <summary>What a block of a release is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, without its mark.</summary>
    Bullet,

    /// <summary>A heading on a line of its own, or one that ran into its paragraph.</summary>
    Heading,

    /// <summary>Rows and cells.</summary>
    Table,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>
    /// What belongs to the page and not to the news: labels, letterheads, page numbers, "FOR IMMEDIATE RELEASE", end marks, newswire links.
    /// </summary>
    Furniture,
}

/// <summary>A piece of a release that hangs together: a paragraph, a list item, a heading, a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text: lines joined, hyphenation at a line's end undone, each run of white space one space. A table's cells are set apart by
/// '\t', its rows by '\n'.</param>
/// <param name="Table">The rows and cells of a table; null for all others.</param>
public sealed record Block(BlockKind Kind, MappedText Text, Table? Table = null)
{
    /// <summary>A hash of the text alone: no two blocks share one.</summary>
    public override int GetHashCode() => Text.GetHashCode();
}

/// <summary>A table, as rows and cells.</summary>
/// <param name="Rows">The rows from the top.</param>
/// <param name="Scale">What one unit of its figures is worth: 1000 for "in thousands"; 1 where nothing is said.</param>
/// <param name="PerShareExcepted">Whether figures per share are not scaled: "in thousands, except per share data".</param>
public sealed record Table(IReadOnlyList<TableRow> Rows, decimal Scale, bool PerShareExcepted);

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells that hold something, from the left.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Column">Which column it stands in, from 0; a figure's heading stands above it in the same column.</param>
/// <param name="Text">What it holds, in the block's text; a sign or bracket that stands in a cell of its own belongs to its figure.</param>
public sealed record TableCell(int Column, Passage Text);
