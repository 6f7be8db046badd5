using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Outlooks;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Dividends;

/// <summary>
/// Reads a schedule of dividends: a table with a column of record dates, one of days of payment and mostly one of amounts, a dividend in each row.
/// </summary>
internal static class DividendTable
{
    private const string Record = "record", Payment = "payment", Ex = "ex", Amount = "amount";

    private static readonly (string Role, WordList Words)[] Roles =
    [
        (Record, WordClasses.Words("record")), (Payment, WordClasses.Words("payment payable pay paid")),
        (Ex, WordClasses.Words("ex ex-date ex-dividend")),
        (Amount, WordClasses.Words("amount distribution dividend distributions dividends per rate")),
    ];

    // Columns that hold the amount against something else.
    private static readonly WordList Other = WordClasses.Words("change previous prior annualized annual yield year");

    /// <summary>The dividends of the news' schedules, row by row.</summary>
    public static IEnumerable<DeclaredDividend> In(News news) =>
        news.Release.Release.News.Where(block => block.Table is not null).SelectMany(block => Read(news, block.Table!));

    private static IEnumerable<DeclaredDividend> Read(News news, Table table)
    {
        var columns = new Dictionary<int, string>();
        foreach (var row in table.Rows)
        {
            if (HeadsOf(row) is { } heads)
                columns = heads;
            else if (columns.Count > 0 && Dividend(row, columns) is { } dividend
                && (dividend.RecordDate is not null || !columns.ContainsValue(Record)))
                yield return dividend with { Frequency = Frequencies.Named(news) };
        }
    }

    /// <summary>What each column holds, where the row names the days of a schedule; else null.</summary>
    private static Dictionary<int, string>? HeadsOf(TableRow row)
    {
        var heads = new Dictionary<int, string>();
        foreach (var cell in row.Cells)
        {
            if (OutlookCells.Sentence(cell.Text) is { } words && !words.Units.Any(static unit => unit.Is(Other) || unit.Mention is MoneyMention)
                && Array.Find(Roles, role => words.Units.Any(unit => unit.Is(role.Words))) is { Role: { } named })
                heads[cell.Column] = named;
        }

        // The funds of one family are paid on one day, which the text tells.
        return (heads.ContainsValue(Record) && heads.ContainsValue(Payment)) || (row.Cells.Count > 1 && heads.Count == 1
            && heads.ContainsValue(Amount))
            ? heads : null;
    }

    private static DeclaredDividend? Dividend(TableRow row, Dictionary<int, string> columns)
    {
        DeclaredDividend? found = null;
        foreach (var cell in row.Cells)
        {
            if (!columns.TryGetValue(cell.Column, out var role) || OutlookCells.Sentence(cell.Text) is not { Units: { Count: > 0 } units })
                continue;
            found ??= new DeclaredDividend { Source = row.Cells[0].Text.Source };
            found = (role, units[0].Mention) switch
            {
                (Record, DateMention day) => found with { RecordDate = Timings.On(day) },
                (Payment, DateMention day) => found with { PaymentDate = Timings.On(day) },
                (Ex, DateMention day) => found with { ExDate = Timings.On(day) },
                (Amount, MoneyMention money) => found with { PerShare = money.Value },
                _ => found,
            };
        }

        return found;
    }
}
