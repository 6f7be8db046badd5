using System.Globalization;
using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>
/// Binds what several debts cost to each of them: "The 2020 notes were priced at 99.612% of par and the 2025 notes at 98.845%".
/// </summary>
internal static class IssuePrices
{
    // Debt costs near its whole, unlike what it bears.
    private const decimal Lowest = 80, Highest = 120;

    /// <summary>Adds the prices to those of the securities that are debt.</summary>
    public static void Add(List<OfferedSecurity> offered, IReadOnlyList<Sentence> told)
    {
        for (var n = 0; n < told.Count; n++)
        {
            var units = told[n].Units;
            var (named, isPrice) = (-1, false);
            for (var i = 0; i < units.Count; i++)
            {
                if (units[i].Kind == UnitKind.Stop)
                    (named, isPrice) = (-1, false);
                isPrice |= units[i].Word is "price" or "priced" or "prices" or "issued";
                if (Named(offered, units[i]) is >= 0 and var at)
                    named = at;
                if (named >= 0 && isPrice && units[i].Mention is PercentageMention { Value.Value: > Lowest and < Highest } price
                    && offered[named].IssuePrice is null && DebtTerms.Are(offered[named]))
                    offered[named] = offered[named] with { IssuePrice = price.Value };
            }
        }
    }

    /// <summary>The only one of the securities that this unit's coupon or year means; -1 where none or several do.</summary>
    private static int Named(List<OfferedSecurity> offered, Unit unit)
    {
        var found = -1;
        for (var i = 0; i < offered.Count; i++)
        {
            var isNamed = unit.Mention is PercentageMention rate ? offered[i].Coupon is { } coupon && coupon.Value == rate.Value.Value
                : (unit.Year ?? (unit.Mention as LooseDateMention)?.Year) is { } year && offered[i].Maturity is { } due && YearOf(due) == year;
            if (!isNamed)
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    private static int? YearOf(Timing due) => due.Date is { } day ? day.Year
        : due.Words.Length == 4 && int.TryParse(due.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
