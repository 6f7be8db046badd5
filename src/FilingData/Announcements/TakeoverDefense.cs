namespace FilingData;

/// <summary>How an issuer meets an attempt to control it.</summary>
public enum DefenseMeasure
{
    /// <summary>It refuses an offer.</summary>
    Rejection,

    /// <summary>It says that it received an offer, or examines one.</summary>
    Review,

    /// <summary>It adopts, changes or ends a shareholder rights plan.</summary>
    RightsPlan,

    /// <summary>It answers nominations or proposals of a shareholder.</summary>
    ProxyContest,
}

/// <summary>The issuer answers an unsolicited offer or a proxy contest, or adopts a rights plan.</summary>
public record TakeoverDefense : Announcement
{
    /// <inheritdoc/>
    public override string Kind => nameof(TakeoverDefense);

    /// <summary>What the issuer does; null where the filing doesn't say it plainly.</summary>
    public Stated<DefenseMeasure>? Measure { get; init; }

    /// <summary>Who makes the offer or nominates; null where not stated.</summary>
    public Party? Opponent { get; init; }

    /// <summary>From what holding on the rights of a rights plan become exercisable; null where not stated.</summary>
    public Percentage? Trigger { get; init; }

    /// <summary>When a rights plan ends; null where not stated.</summary>
    public Timing? Expiry { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() => [];
}
