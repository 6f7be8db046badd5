namespace FilingData;

/// <summary>Notice of the day on which the issuer will report its results or hold a call on them.</summary>
public record EarningsCall : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(EarningsCall);

    /// <summary>The day of the report or call; null where not stated.</summary>
    public Stated<DateOnly>? CallDate { get; init; }

    /// <summary>The periods whose results will be reported.</summary>
    public ValueList<FiscalPeriod> Periods { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (CallDate is not null)
            yield return Row("date", Invariant.Date(CallDate.Value), CallDate);
        foreach (var period in Periods)
            yield return Row("period", period.ToString(), period);
    }
}
