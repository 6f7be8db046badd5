namespace FilingData;

/// <summary>What somebody advises on.</summary>
public enum AdviserRole
{
    /// <summary>Financial advice, a fairness opinion included.</summary>
    Financial,

    /// <summary>Legal counsel.</summary>
    Legal,

    /// <summary>Anything else: accounting, tax, proxy solicitation.</summary>
    Other,
}

/// <summary>Somebody advises somebody in the matter announced.</summary>
/// <param name="Adviser">Who advises.</param>
/// <param name="Role">On what.</param>
public sealed record AdviserEngagement(Party Adviser, AdviserRole Role) : Fact
{
    /// <summary>Who is advised, in the filing's words: "the Company's Audit Committee"; null where not stated.</summary>
    public Stated<string>? Client { get; init; }

    /// <summary>Whether the filing calls the adviser independent.</summary>
    public bool IsIndependent { get; init; }

    /// <summary>The fairness opinion that the adviser delivered; null where the filing speaks of none.</summary>
    public Stated<string>? FairnessOpinion { get; init; }

    /// <summary>The role as one lower-case word: financial, legal, other.</summary>
    public string RoleWord => Role switch { AdviserRole.Financial => "financial", AdviserRole.Legal => "legal", _ => "other" };
}

/// <summary>Somebody approved the matter announced.</summary>
/// <param name="By">Who, without article and owner: "Audit Committee", "board of directors".</param>
public sealed record Approval(string By) : Fact;
