namespace FilingData;

/// <summary>What happens to a person's office.</summary>
public enum OfficeAction
{
    /// <summary>Takes an office by decision of the board.</summary>
    Appointed,

    /// <summary>Takes a seat by vote.</summary>
    Elected,

    /// <summary>Moves to a higher office.</summary>
    Promoted,

    /// <summary>Gives the office up.</summary>
    Resigned,

    /// <summary>Ends the career.</summary>
    Retired,

    /// <summary>Leaves, and the filing doesn't say why.</summary>
    Departed,

    /// <summary>Has died.</summary>
    Died,

    /// <summary>Stands for election.</summary>
    Nominated,

    /// <summary>Takes an office for the time being.</summary>
    Interim,
}

/// <summary>A person takes or leaves an office.</summary>
/// <param name="Person">Who.</param>
/// <param name="Action">What happens.</param>
public sealed record OfficeChange(Person Person, OfficeAction Action) : Fact
{
    /// <summary>The offices, one a title, without article: "director", "Chief Financial Officer".</summary>
    public ValueList<Stated<string>> Positions { get; init; } = [];

    /// <summary>From when; null where not stated.</summary>
    public EffectiveDate? Effective { get; init; }

    /// <summary>When the person told the company; null where not stated.</summary>
    public Stated<DateOnly>? InformedOn { get; init; }

    /// <summary>Why, in the filing's words: "personal reasons"; null where not stated.</summary>
    public Stated<string>? Reason { get; init; }

    /// <summary>Whether there was a disagreement with the company: false where the filing says there was none, null where it says nothing.</summary>
    public Stated<bool>? Disagreement { get; init; }

    /// <summary>Whom the person follows in the office; null where not stated.</summary>
    public Person? SuccessorTo { get; init; }

    /// <summary>Who had nominated the person, and by what right; null where not stated.</summary>
    public Nomination? NominatedBy { get; init; }

    /// <summary>Office and event as one C# word.</summary>
    internal string Topic => OfficeWords.Topic(this);
}

/// <summary>When a change takes effect.</summary>
/// <param name="Words">A full date as ISO 8601 writes it, otherwise the filing's words: "September 2020".</param>
public sealed record EffectiveDate(string Words) : Fact
{
    /// <summary>The day; null where the filing gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the filing says "effective immediately" or the like; the date is then the release's.</summary>
    public bool IsImmediate { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Words;
}

/// <summary>Somebody's right to name a director.</summary>
/// <param name="By">Who nominated.</param>
public sealed record Nomination(Party By) : Fact
{
    /// <summary>The agreement that gives the right; null where not stated.</summary>
    public ReferencedAgreement? Under { get; init; }

    /// <summary>Where the filing says that the right has ended, that statement; null where it says nothing.</summary>
    public Stated<bool>? HasCeased { get; init; }
}

/// <summary>An agreement that a filing refers to.</summary>
/// <param name="Title">Its title: "Investor Rights Agreement".</param>
public sealed record ReferencedAgreement(string Title) : Fact
{
    /// <summary>Its date; null where not stated.</summary>
    public Stated<DateOnly>? Date { get; init; }

    /// <summary>Its parties, as far as the filing names them.</summary>
    public ValueList<Party> Parties { get; init; } = [];

    /// <summary>Whether the filing says that there are others.</summary>
    public bool HasOtherParties { get; init; }
}
