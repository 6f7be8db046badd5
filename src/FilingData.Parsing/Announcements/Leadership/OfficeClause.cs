using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>What one clause says of a person's office.</summary>
/// <param name="Frame">The clause.</param>
/// <param name="Event">What its verb says.</param>
/// <param name="Change">The person, what happens, and what else the clause says of it.</param>
internal sealed record OfficeClause(Frame Frame, OfficeEvent Event, OfficeChange Change)
{
    /// <summary>Where it stands.</summary>
    public Zone Zone => Frame.Sentence.Zone;
}
