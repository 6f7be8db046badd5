using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Furniture;
using FilingData.Parsing.Structure.Head;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;
using FilingData.Parsing.Structure.Tables;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells what the pieces behind the head are.</summary>
internal sealed class BodyReader
{
    private const int LinesOfCaption = 5;

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly BodyParts _parts = new();
    private readonly HeadedText _texts;
    private readonly bool[] _headings;
    private readonly bool _writesCapitals;

    private BodyReader(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        _pieces = pieces;
        _texts = new HeadedText(_parts, pieces.Any(piece => piece.Gap == Gap.Lost) ? vocabulary : null);
        _headings = BodyHeadings.In(pieces);
        _writesCapitals = Enumerable.Range(0, pieces.Count)
            .Any(at => _headings[at] && IsCapitals(pieces[at].Words) && StandardHeadings.KindOf(pieces[at].Words) == SectionKind.Topic);
    }

    /// <summary>
    /// Whether a table's first row is the heading of what is told in it and behind it: a single cell in capitals, as the document writes other
    /// headings, between two texts.
    /// </summary>
    private bool IsHeaded(int at)
    {
        var table = _pieces[at];
        if (!_writesCapitals || table.Rows is not null || table.Lines.Count <= 2 || !IsBetweenTexts(at)
            || !table.Lines.Any(line => LineCell.Of(line).Count > 1))
            return false;
        var first = table.Lines[0];
        return LineCell.Of(first).Count == 1 && first.Words.IndexOf(' ') > 0 && IsCapitals(first.Words) && HeadingForm.Has(OutsideOfTable(first));
    }

    private bool IsBetweenTexts(int at) => at > 0 && at + 1 < _pieces.Count && HeadingLine.IsText(_pieces[at - 1])
        && (HeadingLine.IsText(_pieces[at + 1]) || _pieces[at + 1].Mark != '\0');

    private static Piece OutsideOfTable(TextLine row) => new([row with { Table = -1 }], row.Text.Text.Copy(row.Text.Start, row.Text.Length), '\0');

    private static bool IsCapitals(string words) => words.HasLetter() && !words.HasSmall();

    public static IReadOnlyList<BodyPart> Read(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var reader = new BodyReader(pieces, vocabulary);
        for (var i = 0; i < pieces.Count; i++)
            reader.Add(i);
        return reader._parts.All;
    }

    private void Add(int at)
    {
        var piece = _pieces[at];
        var label = ContactLabel.Of(piece.Words);
        if (piece.Table >= 0 && IsHeaded(at))
        {
            var title = piece.Lines[0].Text;
            _parts.AddHeading(title.Text.Copy(title.Start, title.Length), 0, title.Length, StandardHeadings.KindOf(title.Words));
            _parts.Add(TableReader.Read([.. piece.Lines.Skip(1)], []));
        }
        else if (piece.Table >= 0)
            _parts.Add(piece.Rows is { } rows ? TableReader.Read(rows, Above(at)) : TableReader.Read(piece.Lines, Above(at)));
        else if (PageFurniture.Is(piece.Words) || (Label.MayBeginIn(piece.Words) && Label.NumberIn(piece.Text) is not null))
            _parts.Add(piece.As(BlockKind.Furniture));
        else if (Footnotes.Is(piece.Words, _parts.Last))
            _parts.Add(piece.As(BlockKind.Footnote));
        else if (piece.Lines.Count == 1 && HeadColumns.Of(piece) is { Count: > 1 } columns && columns.TrueForAll(IsContactHeading))
            AddHeadingsOf(columns);
        else if (IsContactHeading(at, label))
            _parts.AddHeading(piece.Text, 0, piece.Text.Length, SectionKind.Contacts);
        else if (_headings[at] && !IsLineOfContact(at))
            _parts.AddHeading(piece.Text, 0, piece.Text.Length, StandardHeadings.KindOf(piece.Words));
        else if (piece.Mark != '\0')
            _parts.Add(piece.As(BlockKind.Bullet));
        else
            _texts.Add(piece.Text, MarkedLead.LengthIn(piece));
    }

    /// <summary>
    /// The short lines above a table, the nearest first, and the sentence that leads to it, or the bracket that ends it: "Summary results (in
    /// thousands) were as follows:".
    /// </summary>
    private IEnumerable<string> Above(int at)
    {
        var i = at - 1;
        for (; i >= 0 && i >= at - LinesOfCaption && _pieces[i].Table < 0 && !HeadingLine.IsText(_pieces[i]); i--)
            yield return _pieces[i].Words;
        if (i < 0 || i < at - LinesOfCaption || _pieces[i].Table >= 0)
            yield break;
        var words = _pieces[i].Words;
        if (words[words.Length - 1] == ':')
            yield return words;
        // "The table below sets out the changes ($ in millions)."
        else if (words.TrimEnd('.') is var told && told[told.Length - 1] == ')')
            yield return told.Substring(told.LastIndexOf('(') + 1);
    }

    /// <summary>
    /// Whether the line is the heading of a block of contacts: one that says so, or the name of a desk with a colon and somebody under it.
    /// </summary>
    private bool IsContactHeading(int at, string label)
    {
        var words = _pieces[at].Words;
        if (label.Length < LengthWithoutMarks(words) || _pieces[at].Mark != '\0' || ContactDetails.IsIn(words))
            return false;
        if (ContactLabel.IsSpoken(label))
            return true;
        return words[words.Length - 1] == ':' && ContactLabel.IsDesk(label) && !_parts.Spoken;
    }

    /// <summary>Where line ends were lost, what follows a heading of contacts are their lines: names, titles, firms.</summary>
    private bool IsLineOfContact(int at) =>
        _parts.InContacts && _pieces[at].Gap == Gap.Lost && StandardHeadings.KindOf(_pieces[at].Words) is SectionKind.Topic;

    /// <summary>"Investor Contact:          Media Contact:" above whom one can ask.</summary>
    private static bool IsContactHeading(LineCell cell) =>
        ContactLabel.Of(cell.Words) is var label && label.Length == LengthWithoutMarks(cell.Words) && ContactLabel.IsSpoken(label);

    private void AddHeadingsOf(List<LineCell> columns)
    {
        foreach (var cell in columns)
        {
            var text = cell.Text.Text.Copy(cell.Text.Start, cell.Text.Length);
            _parts.AddHeading(text, 0, text.Length, SectionKind.Contacts);
        }
    }

    private static int LengthWithoutMarks(string words)
    {
        int start = 0, end = words.Length;
        while (end > 0 && words[end - 1] is ' ' or ':' or ']' or ')')
            end--;
        while (start < end && words[start] is '[' or '(')
            start++;
        return end - start;
    }
}
