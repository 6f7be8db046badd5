namespace FilingData;

/// <summary>How exact a stated figure is: "more than 30 cities" is no 30.</summary>
public enum Bound
{
    /// <summary>The figure itself.</summary>
    Exactly,

    /// <summary>"approximately", "about", "nearly", "some".</summary>
    Approximately,

    /// <summary>"more than", "over", "in excess of", "above".</summary>
    MoreThan,

    /// <summary>"at least", "a minimum of", "no less than".</summary>
    AtLeast,

    /// <summary>"less than", "under", "below".</summary>
    LessThan,

    /// <summary>"up to", "at most", "a maximum of", "not more than".</summary>
    AtMost,
}

internal static class BoundWords
{
    /// <summary>The bound as it stands before a figure, with a space behind it; nothing for the figure itself.</summary>
    public static string Prefix(this Bound bound) => bound switch
    {
        Bound.Approximately => "about ",
        Bound.MoreThan => "more than ",
        Bound.AtLeast => "at least ",
        Bound.LessThan => "less than ",
        Bound.AtMost => "up to ",
        _ => "",
    };
}
