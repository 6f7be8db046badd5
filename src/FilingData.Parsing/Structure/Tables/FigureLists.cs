using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;
using FilingData.Parsing.Structure.Sections;
using FilingData.Parsing.Structure.Tables.CellLines;

namespace FilingData.Parsing.Structure.Tables;

/// <summary>
/// Finds the tables of which a converter wrote every cell on a line of its own. Their columns are lost; what is known is that the short lines between
/// two paragraphs are cells, not headings, when enough of them are figures.
/// </summary>
internal static class FigureLists
{
    private const int FewestFigures = 3, FewestLines = 6;

    /// <summary>In a table one line in so many is a figure.</summary>
    private const int LinesForAFigure = 5;

    private const int LongestCell = 90;

    /// <summary>The pieces with the lines of each such table put together; tables are numbered on from those that there are.</summary>
    public static List<Piece> Gather(List<Piece> pieces)
    {
        var result = new List<Piece>(pieces.Count);
        var next = pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Table) + 1;
        for (var i = 0; i < pieces.Count;)
        {
            var end = i;
            while (end < pieces.Count && IsCell(pieces, end))
                end++;
            while (end > i && end < pieces.Count && HeadingLine.Is(pieces, end - 1))
                end--;
            end = EndOf(pieces, i, end);
            var start = IsTable(pieces, i, end) ? StartOf(pieces, i, end) : end;
            result.AddRange(pieces.GetRange(i, start - i));
            if (IsTable(pieces, start, end))
                result.AddRange(ListedTables.Read(pieces[start], [.. pieces.GetRange(start, end - start).SelectMany(piece => piece.Lines)],
                    ref next));
            else
                result.AddRange(pieces.GetRange(start, end - start));
            if (end == i)
                result.Add(pieces[end++]);
            i = end;
        }

        return result;
    }

    /// <summary>Before the heading of a standard section whose short lines follow a whole table: "Conference Call", "Date: May 3, 2023".</summary>
    private static int EndOf(List<Piece> pieces, int from, int end)
    {
        int figures = 0, counted = from;
        for (var i = from + FewestLines; i < end; i++)
        {
            if (pieces[i].Gap == Gap.None || !char.IsLetter(pieces[i].Words[0]) || !IsStandardHeading(pieces[i].Words))
                continue;
            while (counted < i)
                figures += IsFigure(pieces[counted++]) ? 1 : 0;
            if (figures >= FewestFigures && figures * LinesForAFigure >= i - from)
                return i;
        }

        return end;
    }

    /// <summary>Behind what tells whom to ask, and behind the last heading of a standard section: they stand before the table.</summary>
    private static int StartOf(List<Piece> pieces, int from, int end)
    {
        while (end > from && !ContactDetails.IsIn(pieces[end - 1].Words) && !IsStandardHeading(pieces[end - 1].Words))
            end--;
        return end;
    }

    /// <summary>
    /// A line that could be one of a text is a label where its figure stands right below it: "Basic and diluted earnings per common share:", "$".
    /// </summary>
    private static bool IsCell(List<Piece> pieces, int at) =>
        pieces[at] is { Table: < 0, Gap: not Gap.Lost } piece && piece.Words.Length <= LongestCell
        && (!HeadingLine.IsText(piece) || (piece.Words[piece.Words.Length - 1] == ':' && at + 1 < pieces.Count
        && pieces[at + 1] is { Table: < 0, Mark: '\0' } next && Figures.Is(next.Words)));

    private static bool IsStandardHeading(string line) =>
        StandardHeadings.KindOf(line) is SectionKind.About or SectionKind.SafeHarbor or SectionKind.Legal or SectionKind.ConferenceCall
        || ContactLabel.IsSpoken(ContactLabel.Of(line));

    private static bool IsFigure(Piece piece) => FigureLine.Is(piece.Words) && piece.Words.Any(char.IsDigit);

    private static bool IsTable(List<Piece> pieces, int start, int end)
    {
        if (end - start < FewestLines)
            return false;
        var figures = 0;
        for (var i = start; i < end; i++)
            figures += IsFigure(pieces[i]) ? 1 : 0;
        return figures >= FewestFigures && figures * LinesForAFigure >= end - start;
    }
}
