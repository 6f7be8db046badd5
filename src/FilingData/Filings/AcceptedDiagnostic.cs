namespace FilingData;

/// <summary>
/// Something that a sound filing would not say and that the user of the filing has accepted, for this file or for all. The facts are what the text
/// says; this says which of them to doubt.
/// </summary>
/// <param name="Id">The diagnostic's id: "FD0304".</param>
/// <param name="Message">What the build would have said.</param>
public sealed record AcceptedDiagnostic(string Id, string Message) : Fact
{
    /// <summary>The second place, where two places contradict each other; null otherwise.</summary>
    public Source? Other { get; init; }

    /// <summary>The id and the message.</summary>
    public override string ToString() => Id + ": " + Message;
}
