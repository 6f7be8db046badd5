namespace FilingData;

/// <summary>The issuer splits its shares, or combines them (a reverse split).</summary>
public record StockSplit : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(StockSplit);

    /// <inheritdoc/>
    public override string Topic => Ratio is { } ratio && ratio.New < ratio.Old ? "ReverseStockSplit" : Kind;

    /// <summary>New shares for old ones: 2-for-1; 1-for-10 is a reverse split. Null where not stated.</summary>
    public ShareRatio? Ratio { get; init; }

    /// <summary>Who holds a share on this day gets the new ones; null where not stated.</summary>
    public Timing? RecordDate { get; init; }

    /// <summary>When the new shares are distributed or begin to trade; null where not stated.</summary>
    public Timing? EffectiveDate { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Ratio is not null)
            yield return Row("ratio", Ratio.ToString(), Ratio);
        if (RecordDate is not null)
            yield return Row("recordDate", RecordDate.Words, RecordDate);
        if (EffectiveDate is not null)
            yield return Row("effectiveDate", EffectiveDate.Words, EffectiveDate);
    }
}
