using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Offerings;
using FilingData.Parsing.Announcements.Outlooks;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Announcements.Redemptions;

/// <summary>Reads a table of what is redeemed: a column of securities and one of redemption dates, mostly with one of amounts beside them.</summary>
internal static class RedemptionTable
{
    private const string Security = "security", Amount = "amount", Day = "day";

    private static readonly WordList Securities = WordClasses.Words("security securities notes title series issue debentures");

    /// <summary>What the news' tables say is redeemed, row by row.</summary>
    public static IEnumerable<RedeemedDebt> In(News news) =>
        news.Release.Release.News.Where(static block => block.Table is not null).SelectMany(static block => Read(block.Table!));

    private static IEnumerable<RedeemedDebt> Read(Table table)
    {
        (Dictionary<int, string> Columns, int Count)? known = null;
        foreach (var row in table.Rows)
        {
            if (HeadsOf(row) is { } heads)
                known = (heads, row.Cells.Count);
            // Narrow columns run into one another: the how manieth cell it is tells more.
            else if (known is { } head && row.Cells.Count == head.Count && Debt(row, head.Columns) is { RedemptionDate: not null } debt)
                yield return debt;
        }
    }

    /// <summary>What each column holds, where the row names securities and redemption dates; else null.</summary>
    private static Dictionary<int, string>? HeadsOf(TableRow row)
    {
        var heads = new Dictionary<int, string>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (OutlookCells.Sentence(row.Cells[i].Text) is not { Units: { Count: > 0 } units })
                continue;
            if (units.Any(static unit => unit.Is("redemption")) && units.Any(static unit => unit.Is("date")))
                heads[i] = Day;
            else if (units.Any(static unit => unit.Word is "principal" or "amount"))
                heads[i] = Amount;
            else if (units.Any(static unit => unit.Is(Securities)))
                heads[i] = Security;
        }

        return heads.ContainsValue(Day) && heads.ContainsValue(Security) ? heads : null;
    }

    private static RedeemedDebt? Debt(TableRow row, Dictionary<int, string> columns)
    {
        SecurityPhrase? security = null;
        Money? amount = null;
        Timing? day = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!columns.TryGetValue(i, out var role) || OutlookCells.Sentence(row.Cells[i].Text) is not { Units: { Count: > 0 } units } words)
                continue;
            if (role == Security)
                security ??= SecurityPhrase.In(words).FirstOrDefault(static phrase => phrase.IsNamed);
            else if (role == Amount)
                amount ??= (units[0].Mention as MoneyMention)?.Value;
            else if (units[0].Mention is DateMention date)
                day = Timings.On(date);
        }

        return security is null ? null
            : new RedeemedDebt(security.Words.Stated().Value) { Principal = amount, RedemptionDate = day, Source = security.Words.Source };
    }
}
