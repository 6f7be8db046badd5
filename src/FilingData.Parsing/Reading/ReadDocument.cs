namespace FilingData.Parsing.Reading;

/// <summary>One document of a file, read: an announcement's candidate.</summary>
/// <param name="Filing">What the file says of itself: its form and, in a submission, its header.</param>
/// <param name="Text">
/// The clean text: lines end with '\n', cells of a table's row are set apart by '\t', pages' ends and other form feeds are '\f' at the beginning of a
/// line;
/// no other control characters, no-break or zero-width characters. Lines of plain text are those of the file, cut at a width or not; in HTML every
/// line is a block
/// of the page or ends at a &lt;br&gt;, and a blank line stands where the page shows a gap.
/// </param>
/// <param name="Tables">The tables that the markup has, as ranges of <paramref name="Text"/>; empty for plain text.</param>
/// <param name="Headings">
/// The lines that the markup sets apart as headings (bold, centred, underlined), and the beginnings of lines that it sets apart before the text with
/// a full stop,
/// colon or dash behind them; empty for plain text.
/// </param>
public sealed record ReadDocument(Filing Filing, MappedText Text, IReadOnlyList<Passage> Tables, IReadOnlyList<Passage> Headings)
{
    /// <summary>The pages' numbers, in order, as far as they were found; they are no part of the text.</summary>
    public IReadOnlyList<PageMark> PageMarks { get; init; } = [];
}

/// <summary>A page's number.</summary>
/// <param name="Series">What stands in front of it: "A-" in "A-3"; empty as a rule.</param>
/// <param name="Number">The number.</param>
/// <param name="Page">On which page it stands by the pages' ends in the text, from 1; the same for all in a text without them.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PageMark(string Series, int Number, int Page, Source Place);
