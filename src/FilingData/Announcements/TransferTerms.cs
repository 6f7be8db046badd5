namespace FilingData;

/// <summary>Somebody holds a part of a company.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Stake">Which part.</param>
public sealed record Holding(Party Holder, Stake Stake) : Fact
{
    /// <summary>The holder and the part.</summary>
    public override string ToString() => Holder + ": " + Stake;
}

/// <summary>What the transferor means to do with what remains.</summary>
public enum RemainderPlan
{
    /// <summary>It will keep it.</summary>
    Keep,

    /// <summary>It is looking for somebody to buy it.</summary>
    SeekingInvestors,

    /// <summary>It has agreed to sell it, too.</summary>
    ToBeSold,
}

/// <summary>The part that the transferor keeps for now.</summary>
/// <param name="Stake">Which part.</param>
/// <param name="Plan">What it means to do with it.</param>
public sealed record RemainingStake(Stake Stake, RemainderPlan Plan) : Fact;

/// <summary>Why a transaction is one between related parties.</summary>
/// <param name="Related">Who is related to the issuer: the party itself or its owner.</param>
public sealed record RelatedPartyRelation(Party Related) : Fact
{
    /// <summary>How much of the issuer's voting power the related party holds; null where not stated.</summary>
    public Percentage? VotingPower { get; init; }

    /// <summary>Through whom it holds that, in the filing's words: "its affiliated investment vehicle"; null where not stated.</summary>
    public Stated<string>? Through { get; init; }

    /// <summary>Whether the filing calls it a controlling shareholder.</summary>
    public bool IsControllingShareholder { get; init; }
}

/// <summary>A business of the issuer.</summary>
/// <param name="Name">Its name without "business": "Managed Network Services".</param>
public sealed record Business(string Name) : Fact
{
    /// <summary>The short form that the filing defines: "MNS"; null where it defines none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>What it included before the transaction, one entry an activity.</summary>
    public ValueList<Stated<string>> IncludedBefore { get; init; } = [];

    /// <summary>The name, and the short form in brackets.</summary>
    public override string ToString() => Abbreviation is null ? Name : Name + " (" + Abbreviation + ")";
}

/// <summary>A write-down that the issuer expects.</summary>
public sealed record ExpectedImpairment : Fact
{
    /// <summary>The period that it will fall into; null where not stated.</summary>
    public FiscalPeriod? Period { get; init; }

    /// <summary>How much; null where not stated.</summary>
    public Money? Amount { get; init; }

    /// <summary>Whether the filing calls it material.</summary>
    public bool IsMaterial { get; init; }

    /// <summary>Whether the filing says that it happens once.</summary>
    public bool IsOneTime { get; init; }

    /// <summary>Whether the filing says that no cash is paid.</summary>
    public bool IsNoncash { get; init; }

    /// <summary>What is written down: "goodwill", "intangibles".</summary>
    public ValueList<Stated<string>> Assets { get; init; } = [];
}
