namespace FilingData;

/// <summary>The issuer pays debt back before or at its maturity.</summary>
public record DebtRedemption : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(DebtRedemption);

    /// <summary>What is redeemed; one entry a series.</summary>
    public ValueList<RedeemedDebt> Redeemed { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts()
    {
        foreach (var debt in Redeemed)
        {
            yield return Row("security", debt.Security, debt);
            if (debt.Principal is { } principal)
                yield return Row("principal", FactRow.Flat(principal), principal);
            if (debt.RedemptionDate is { } date)
                yield return Row("redemptionDate", date.Words, date);
        }
    }
}

/// <summary>A series of debt that is redeemed.</summary>
/// <param name="Security">Its name in the filing: "5.50% Senior Notes due 2023".</param>
public sealed record RedeemedDebt(string Security) : Fact
{
    /// <summary>How much of the principal; null where not stated.</summary>
    public Money? Principal { get; init; }

    /// <summary>What is paid, in percent of the principal; null where not stated.</summary>
    public Percentage? RedemptionPrice { get; init; }

    /// <summary>When; null where not stated.</summary>
    public Timing? RedemptionDate { get; init; }
}
