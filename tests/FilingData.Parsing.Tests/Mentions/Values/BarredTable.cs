using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Mentions.Values;

/// <summary>A table of a test, a row a line: its cells are set apart by bars, an empty cell is none.</summary>
internal static class BarredTable
{
    /// <summary>The figures of such a table.</summary>
    public static FigureTable Read(string text, decimal scale = 1) => TableFigures.Read(Table(text, scale).Table!, CurrencyContext.Default);

    /// <summary>The table as a block.</summary>
    public static Block Table(string text, decimal scale)
    {
        var mapped = Blocks.Text(text.ReplaceLineEndings("\n"));
        var rows = new List<TableRow>();
        var start = 0;
        foreach (var line in mapped.Value.Split('\n'))
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var cell in line.Split('|'))
            {
                if (cell.Length > 0)
                    cells.Add(new TableCell(column, mapped.Slice(start, cell.Length)));
                start += cell.Length + 1;
                column++;
            }

            rows.Add(new TableRow(cells));
        }

        return new Block(BlockKind.Table, mapped, new Table(rows, scale, PerShareExcepted: true));
    }
}
