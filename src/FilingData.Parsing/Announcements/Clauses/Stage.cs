namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>How far what a clause says has come.</summary>
internal enum Stage
{
    /// <summary>Said as it is, or as what will be: "acquires", "will acquire", "the acquisition of".</summary>
    Announced,

    /// <summary>It has happened: "sold", "was appointed", "has resigned".</summary>
    Happened,

    /// <summary>Somebody bound himself to it: "agreed to sell", "a definitive agreement to acquire".</summary>
    Agreed,

    /// <summary>Somebody has it in mind: "intends to", "plans to", "a proposal to".</summary>
    Planned,

    /// <summary>Somebody whose consent it takes has given it: "approved the sale of".</summary>
    Approved,

    /// <summary>It is done: "completed the sale of".</summary>
    Completed,

    /// <summary>It was ended before it was done: "terminated the agreement to acquire".</summary>
    Terminated,

    /// <summary>It may or may not come: "may sell", "the right to acquire", "if it sells".</summary>
    Possible,

    /// <summary>It did not happen: "did not result in".</summary>
    Denied,
}
