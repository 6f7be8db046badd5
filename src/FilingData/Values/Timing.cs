namespace FilingData;

/// <summary>
/// A time that a filing states: a day where it gives one, otherwise its words ("second quarter of 2020", "at the opening of trading").
/// </summary>
/// <param name="Words">The day as ISO 8601 writes it where the filing gives a full date, otherwise the filing's words.</param>
public sealed record Timing(string Words) : Fact
{
    /// <summary>The day; null where the filing gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>This day.</summary>
    public static Timing On(DateOnly date) => new(Invariant.Date(date)) { Date = date };

    /// <summary>The day, or the words.</summary>
    public override string ToString() => Words;
}
