namespace FilingData;

/// <summary>A document of a submission, as the tags around it have it. What they do not say is null.</summary>
/// <param name="Type">The type: EX-99.1, 6-K.</param>
/// <param name="Sequence">Which document of the submission it is, from 1.</param>
/// <param name="FileName">The file's name on EDGAR: "example-20170927xex99d1.htm".</param>
/// <param name="Description">The filer's description: "PRESS RELEASE DATED SEPTEMBER 27, 2017".</param>
public sealed record FiledDocument(string Type, int? Sequence, string? FileName, string? Description);
