using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing;

/// <summary>What a filing gives.</summary>
/// <param name="Announcements">Its announcements, one a release; a submission may hold several. Empty where an error leaves no sound data.</param>
/// <param name="Problems">What is wrong with it, in the order of the places.</param>
public sealed record ParsedFiling(ValueList<Announcement> Announcements, ValueList<Problem> Problems)
{
    /// <summary>What is wrong with it too, but accepted; the announcements say so in <see cref="Announcement.AcceptedDiagnostics"/>.</summary>
    public ValueList<Problem> Accepted { get; init; } = [];

    /// <summary>The file that was parsed; null where somebody else than the parser made this.</summary>
    internal SourceFile? File { get; init; }
}
