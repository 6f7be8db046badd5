using System.Globalization;

namespace FilingData;

/// <summary>Text that is the same in every culture.</summary>
internal static class Invariant
{
    public static string Text(object value) => value switch
    {
        DateOnly date => Date(date),
        decimal number => Number(number),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) =>
        date.Year.ToString("0000", CultureInfo.InvariantCulture) + "-" + date.Month.ToString("00", CultureInfo.InvariantCulture) + "-"
        + date.Day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros behind the point: 66.67, 1, 0.505.</summary>
    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>With the zeros behind the point that were written: 4.800.</summary>
    public static string AsWritten(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>With the thousands set apart: 1,250,000.5.</summary>
    public static string Grouped(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);
}
