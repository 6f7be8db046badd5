namespace FilingData.Parsing.Structure.Head;

/// <summary>A dateline in a text.</summary>
/// <param name="Parts">Its parts.</param>
/// <param name="Body">Where the text behind it begins.</param>
/// <param name="Strength">How surely it is one.</param>
internal sealed record Dateline(DatelineParts Parts, int Body, DatelineStrength Strength);
