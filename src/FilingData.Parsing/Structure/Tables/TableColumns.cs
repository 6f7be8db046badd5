using FilingData.Parsing.Dates;

namespace FilingData.Parsing.Structure.Tables;

/// <summary>The columns of a table's figures and days: those of different rows that stand one above the other.</summary>
internal sealed class TableColumns
{
    private readonly List<(int From, int To)> _columns = [];

    private TableColumns()
    {
    }

    /// <summary>The columns of these rows.</summary>
    public static TableColumns Of(List<List<LineCell>> rows)
    {
        var table = new TableColumns();
        var columns = table._columns;
        foreach (var cell in rows.SelectMany(Cells).OrderBy(cell => cell.From)
            .ThenBy(cell => cell.To))
        {
            if (columns.Count > 0 && cell.From < columns[columns.Count - 1].To)
                columns[columns.Count - 1] = (columns[columns.Count - 1].From, Math.Max(columns[columns.Count - 1].To, cell.To));
            else
                columns.Add((cell.From, cell.To));
        }

        return table;
    }

    /// <summary>A row's figures, and in a row that has some the days beside them: "April 14, 2023   April 28, 2023   $0.105".</summary>
    private static IEnumerable<LineCell> Cells(List<LineCell> row)
    {
        var figures = row.Skip(1).Where(static cell => Figures.Is(cell.Words));
        return row.Count > 2 && figures.Any() ? row.Skip(1).Where(static cell => Figures.Is(cell.Words) || IsDay(cell.Words)) : figures;
    }

    /// <summary>Whether the cell is a day and nothing else.</summary>
    public static bool IsDay(string cell) => cell.Length > 0 && char.IsDigit(cell[cell.Length - 1]) && char.IsLetter(cell[0])
        && DateScanner.At(cell, 0) is { IsFull: true } date && date.End == cell.Length;

    /// <summary>
    /// The label is column 0; any other cell is in the column of figures that it overlaps, else in the nearest. Without figures cells are counted.
    /// </summary>
    public int ColumnOf(LineCell cell, List<LineCell> row)
    {
        var isFirst = cell == row[0];
        if (_columns.Count == 0)
            return isFirst ? 0 : row.IndexOf(cell);
        var nearest = Nearest(cell);
        var overlaps = Apart(cell, nearest) == 0;
        var isLabel = isFirst && (!overlaps || (row.Count > 1 && !Figures.Is(cell.Words) && cell.From < _columns[0].From));
        return isLabel ? 0 : nearest + 1;
    }

    private int Nearest(LineCell cell)
    {
        // The first column that ends behind the cell's beginning, or else the last; unless the one before it is nearer.
        var behind = Math.Min(_columns.FirstFrom(cell.From + 1, static column => column.To), _columns.Count - 1);
        return behind > 0 && Apart(cell, behind - 1) < Apart(cell, behind) ? behind - 1 : behind;
    }

    private int Apart(LineCell cell, int column) => Math.Max(0, Math.Max(_columns[column].From - cell.To + 1, cell.From - _columns[column].To + 1));
}
