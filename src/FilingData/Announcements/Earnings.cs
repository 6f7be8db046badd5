namespace FilingData;

/// <summary>The issuer reports its results for one or more periods.</summary>
public record Earnings : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Earnings);

    /// <summary>The results, a period each, the one that the headline names first.</summary>
    public ValueList<PeriodResult> Results { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        // The fourth quarter and its year end on one day, which is one fact.
        var ends = new HashSet<DateOnly>();
        foreach (var result in Results)
        {
            yield return Row("period", result.Period.ToString(), result.Period);
            foreach (var (role, value, from) in new (string, string?, Fact?)[]
            {
                ("periodEnd", result.PeriodEnd is { } end && ends.Add(end.Value) ? Invariant.Date(end.Value) : null, result.PeriodEnd),
                ("revenue", result.Revenue is { } revenue ? FactRow.Flat(revenue) : null, result.Revenue),
                ("revenueChange", result.RevenueChange is { } change ? FactRow.Flat(change) : null, result.RevenueChange),
                ("netIncome", result.NetIncome is { } income ? FactRow.Flat(income) : null, result.NetIncome),
                ("dilutedEps", result.DilutedEps is { } eps ? FactRow.Flat(eps) : null, result.DilutedEps),
                ("dividendPerShare", result.DividendPerShare is { } dividend ? FactRow.Flat(dividend) : null, result.DividendPerShare),
            })
            {
                if (value is not null)
                    yield return Row(role, value, from);
            }
        }
    }
}

/// <summary>The results of one period, under US GAAP or IFRS unless the filing gives no others.</summary>
/// <param name="Period">The period in the issuer's own fiscal numbering.</param>
public sealed record PeriodResult(FiscalPeriod Period) : Fact
{
    /// <summary>The period's last day; null where not stated.</summary>
    public Stated<DateOnly>? PeriodEnd { get; init; }

    /// <summary>Revenue or net sales; null where not stated.</summary>
    public Money? Revenue { get; init; }

    /// <summary>How revenue changed against the same period of the year before; null where not stated.</summary>
    public Percentage? RevenueChange { get; init; }

    /// <summary>Net income; a loss is negative. Null where not stated.</summary>
    public Money? NetIncome { get; init; }

    /// <summary>Diluted earnings per share; a loss is negative. Null where not stated.</summary>
    public Money? DilutedEps { get; init; }

    /// <summary>The dividend declared for the period, per share; null where not stated.</summary>
    public Money? DividendPerShare { get; init; }
}
