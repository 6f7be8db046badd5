namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>In which tense a clause tells its event.</summary>
internal enum Tense
{
    /// <summary>"resigns", "is appointed"; also where there is no tense, as in a noun or an infinitive.</summary>
    Present,

    /// <summary>"resigned", "was appointed".</summary>
    Past,

    /// <summary>"has resigned", "has been appointed".</summary>
    Perfect,

    /// <summary>"will resign".</summary>
    Future,
}
