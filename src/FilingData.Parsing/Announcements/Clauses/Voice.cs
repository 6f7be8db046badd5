namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>How an event stands in its sentence.</summary>
internal enum Voice
{
    /// <summary>"The board appointed Ms. Roe."</summary>
    Active,

    /// <summary>"Ms. Roe was appointed."</summary>
    Passive,

    /// <summary>"the appointment of Ms. Roe".</summary>
    Nominal,
}
