using System.Globalization;
using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>
/// The rows of a table add up to its total, within rounding. Which rows belong to a total is shown by the other columns: where they add up in two and
/// more of them, and in one they don't, a figure of that column is wrong. In a table of two columns it is shown by the one that adds up from the rows
/// behind the last total or heading.
/// </summary>
internal sealed class TotalCheck : FilingCheck
{
    private const int FewestRows = 2, MostRows = 40, FewestColumns = 2, MostColumns = 24;

    // Small figures add up by chance.
    private const int FewestUnits = 100;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var tables = release.Mentioned.Release.Blocks
            .Where(block => block.Kind == BlockKind.Table && block.Table is not null);
        return tables.SelectMany(block => In(block.Table!, TableFigures.Read(block.Table!, release.Mentioned.Currencies)));
    }

    private static IEnumerable<Problem> In(Table table, FigureTable figures)
    {
        // Columns that the layout doesn't tell apart say nothing.
        if (figures.Rows.Any(row => row.Figures.Select(figure => figure.Column).Distinct().Count() < row.Figures.Count))
            yield break;
        for (var i = FewestRows; i < figures.Rows.Count; i++)
        {
            var total = figures.Rows[i];
            if (IsTotal(total) && total.Label is { } label && Check(table, figures, i, label.Words) is { } problem)
                yield return problem;
        }
    }

    private static bool IsTotal(FigureRow row) => row.Label?.Words.StartsWith("total", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>How many rows stand above a total, up to another total or heading.</summary>
    private static int RowsOf(FigureTable figures, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostRows && !IsTotal(figures.Rows[first - 1])
            && figures.Rows[first - 1].Group?.Start == figures.Rows[at - 1].Group?.Start)
            first--;
        return at - first;
    }

    private static Problem? Check(Table table, FigureTable figures, int at, string label)
    {
        var columns = figures.Rows[at].Figures.Where(figure => figure.Kind == FigureKind.Money && figure.Value != 0)
            .Select(total => new TotalledColumn(total, table.Scale)).ToList();
        if (columns.Count is < FewestColumns or > MostColumns)
            return null;
        var (rows, most) = (0, FewestColumns - 1);
        var only = columns.Count == FewestColumns ? RowsOf(figures, at) : 0;
        for (var i = at - 1; i >= 0 && at - i <= MostRows; i--)
        {
            foreach (var column in columns)
                column.Add(figures.Rows[i].Figures.FirstOrDefault(figure => figure.Column == column.Total.Column));
            var agreeing = columns.Count(column => column.Agrees);
            if (at - i >= FewestRows && (agreeing > most || (at - i == only && columns.Exists(column => column.Agrees && column.IsLarge))))
                (rows, most) = (at - i, agreeing);
        }

        var wrong = columns.Where(column => !column.HasAgreed).ToList();
        if (rows == 0 || wrong.Count != 1 || most != columns.Count - 1 || wrong[0].FirstOf(rows) is not { } first)
            return null;
        var total = wrong[0].Total;
        var sum = wrong[0].SumOf(rows).ToString("#,0.####", CultureInfo.InvariantCulture);
        return new Problem(Catalogue.TotalDoesNotAddUp, total.Passage.Source, label, sum,
            total.Passage.Words.Trim())
        { Other = first.Passage.Source };
    }

    /// <summary>A column's total, and the sums of the rows above it, one row more at a time.</summary>
    private sealed class TotalledColumn(TableFigure total, decimal scale)
    {
        private readonly List<(decimal Sum, TableFigure? Figure)> _rows = [];

        public TableFigure Total { get; } = total;

        /// <summary>Whether the rows so far add up to the total. Each figure is rounded by half a unit of its last digit.</summary>
        public bool Agrees => _rows.Count > 0 && Math.Abs(_rows[_rows.Count - 1].Sum - Total.Value) <= (_rows.Count + 1) * Unit / 2;

        /// <summary>Whether the total has so many digits that rows do not add up to it by chance.</summary>
        public bool IsLarge => Math.Abs(Total.Value) >= FewestUnits * Unit;

        /// <summary>Whether some number of rows added up.</summary>
        public bool HasAgreed { get; private set; }

        private decimal Unit => scale / (decimal)Math.Pow(10, Decimals(Total.Passage.Words));

        public void Add(TableFigure? figure)
        {
            _rows.Add(((_rows.Count == 0 ? 0 : _rows[_rows.Count - 1].Sum) + (figure?.Value ?? 0), figure));
            HasAgreed |= _rows.Count >= FewestRows && Agrees;
        }

        /// <summary>The sum of so many rows, in the table's unit.</summary>
        public decimal SumOf(int rows) => _rows[rows - 1].Sum / scale;

        /// <summary>The uppermost figure of so many rows; null where none of them has one.</summary>
        public TableFigure? FirstOf(int rows) => _rows.Take(rows).Select(row => row.Figure).LastOrDefault(figure => figure is not null);

        private static int Decimals(string figure)
        {
            var point = figure.LastIndexOf('.');
            return point < 0 ? 0 : figure.Skip(point + 1).TakeWhile(char.IsDigit).Count();
        }
    }
}
