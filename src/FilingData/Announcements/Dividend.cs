namespace FilingData;

/// <summary>How often a dividend is paid.</summary>
public enum DividendFrequency
{
    /// <summary>Every three months.</summary>
    Quarterly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every six months.</summary>
    Semiannual,

    /// <summary>Every year.</summary>
    Annual,

    /// <summary>Once, beside the regular ones.</summary>
    Special,
}

/// <summary>The issuer declares a dividend.</summary>
public record Dividend : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(Dividend);

    /// <summary>What is declared; one entry a dividend.</summary>
    public ValueList<DeclaredDividend> Declared { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        foreach (var dividend in Declared)
        {
            if (dividend.PerShare is { } amount)
                yield return Row("perShare", FactRow.Flat(amount), amount);
            if (dividend.Frequency is { } frequency)
                yield return Row("frequency", frequency.ToString(), frequency);
            if (dividend.RecordDate is { } record)
                yield return Row("recordDate", record.Words, record);
            if (dividend.PaymentDate is { } payment)
                yield return Row("paymentDate", payment.Words, payment);
            if (dividend.ExDate is { } ex)
                yield return Row("exDate", ex.Words, ex);
        }
    }
}

/// <summary>A dividend that was declared.</summary>
public sealed record DeclaredDividend : Fact
{
    /// <summary>What a share gets; null where not stated.</summary>
    public Money? PerShare { get; init; }

    /// <summary>What a share got before; null where not stated.</summary>
    public Money? PreviousPerShare { get; init; }

    /// <summary>How often it is paid; null where not stated.</summary>
    public Stated<DividendFrequency>? Frequency { get; init; }

    /// <summary>The class of shares, in the filing's words; null where it speaks of all.</summary>
    public Stated<string>? ShareClass { get; init; }

    /// <summary>Who holds a share on this day gets it; null where not stated.</summary>
    public Timing? RecordDate { get; init; }

    /// <summary>When it is paid; null where not stated.</summary>
    public Timing? PaymentDate { get; init; }

    /// <summary>From this day the share trades without it; null where not stated.</summary>
    public Timing? ExDate { get; init; }
}
