namespace FilingData;

/// <summary>How far an offering has come.</summary>
public enum OfferingStatus
{
    /// <summary>Intended, or launched without a price.</summary>
    Proposed,

    /// <summary>Priced and agreed with the underwriters.</summary>
    Priced,

    /// <summary>Closed: paid and delivered.</summary>
    Closed,
}

/// <summary>The issuer sells securities of its own: shares, notes, preferred stock.</summary>
public record SecuritiesOffering : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(SecuritiesOffering);

    /// <summary>
    /// What is offered: "NotesOffering", "ConvertibleNotesOffering", "ShareOffering"; several unlike securities are a "SecuritiesOffering".
    /// </summary>
    public override string Topic => Securities.Count > 0
        && Securities.All(security => security.Topic == Securities[0].Topic) ? Securities[0].Topic : Kind;

    /// <summary>How far it has come; null where the filing doesn't say.</summary>
    public Stated<OfferingStatus>? Status { get; init; }

    /// <summary>What all securities together are worth, where the filing states it beside them; null otherwise.</summary>
    public Money? Total { get; init; }

    /// <summary>What is offered; one entry a series or class.</summary>
    public ValueList<OfferedSecurity> Securities { get; init; } = [];

    /// <summary>Who underwrites, places or manages it, in the order of the filing.</summary>
    public ValueList<Party> Underwriters { get; init; } = [];

    /// <summary>When it closed or is to close; null where not stated.</summary>
    public Timing? Closing { get; init; }

    /// <summary>What the issuer gets, as stated; null where not stated.</summary>
    public Money? Proceeds { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        if (Status is not null)
            yield return Row("status", Status.ToString(), Status);
        if (Total is not null)
            yield return Row("principal", FactRow.Flat(Total), Total);
        foreach (var row in Securities.SelectMany(security => security.Rows(Kind)))
            yield return row;
        if (Closing is not null)
            yield return Row("closing", Closing.Words, Closing);
        foreach (var underwriter in Underwriters)
            yield return Row("underwriter", underwriter.Name, underwriter);
    }
}
