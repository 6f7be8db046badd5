namespace FilingData.Parsing.Structure.Head;

/// <summary>How surely words that may be a dateline are one.</summary>
internal enum DatelineStrength
{
    /// <summary>They are none.</summary>
    None,

    /// <summary>A place or a date with a dash behind it.</summary>
    Weak,

    /// <summary>Place and date on a line that opens no paragraph.</summary>
    Alone,

    /// <summary>Place and date, or a newswire, before a paragraph.</summary>
    Sure,
}
