using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>A line above the text, or an item of a list there.</summary>
/// <param name="Piece">The line.</param>
/// <param name="Kind">What it is.</param>
internal sealed record HeadEntry(Piece Piece, HeadLineKind Kind)
{
    public string Words => Piece.Words;
}
