namespace FilingData;

/// <summary>The part of a year that a fiscal period covers.</summary>
public enum PeriodSpan
{
    /// <summary>The whole year.</summary>
    Year,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    Half,

    /// <summary>Nine months.</summary>
    NineMonths,

    /// <summary>One month.</summary>
    Month,
}

/// <summary>A period in the issuer's own fiscal numbering: "the third quarter of 2017".</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Span">How much of the year.</param>
/// <param name="Number">Which quarter, half or month of the year, from 1; 1 for a year.</param>
public sealed record FiscalPeriod(int Year, PeriodSpan Span, int Number) : Fact
{
    /// <summary>The short form: Q3 2017, H1 2020, FY 2019.</summary>
    public override string ToString() => Span switch
    {
        PeriodSpan.Quarter => $"Q{Invariant.Text(Number)} {Invariant.Text(Year)}",
        PeriodSpan.Half => $"H{Invariant.Text(Number)} {Invariant.Text(Year)}",
        PeriodSpan.NineMonths => $"9M {Invariant.Text(Year)}",
        PeriodSpan.Month => $"M{Invariant.Text(Number)} {Invariant.Text(Year)}",
        _ => $"FY {Invariant.Text(Year)}",
    };
}
