namespace FilingData.Parsing.Structure.Tables.CellLines;

/// <summary>What a line holds that is a cell by itself.</summary>
internal enum CellLineKind
{
    /// <summary>Words: a label, a caption, a group of rows.</summary>
    Words,

    /// <summary>A figure, a range of figures, or what stands for one that is missing.</summary>
    Figure,

    /// <summary>A currency's sign alone; its figure stands on another line.</summary>
    Sign,

    /// <summary>A year, or a period or day with its year: the head of one column.</summary>
    Year,

    /// <summary>A month and a day, whose year stands on a line of its own.</summary>
    Day,

    /// <summary>The length of a period: "Three Months Ended", "Full-Year".</summary>
    Span,

    /// <summary>Another word that heads columns and no row: "Change", "GAAP", "Guidance".</summary>
    Head,
}
