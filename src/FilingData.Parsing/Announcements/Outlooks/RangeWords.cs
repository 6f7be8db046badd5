using System.Globalization;
using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values.Tables;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>
/// Writes an expected range as one line: "USD 7.8 billion to 8.2 billion", "grow 5% to 7%", "about USD 22 billion, plus or minus 2%".
/// </summary>
internal static class RangeWords
{
    /// <summary>The range in words.</summary>
    /// <param name="range">The range.</param>
    /// <param name="factor">What one unit of its amounts is worth, where they don't say so themselves.</param>
    public static string Of(ExpectedRange range, decimal factor = 1)
    {
        var words = range.Low is MoneyMention money ? Amounts(range, money, factor) : Percentages(range);
        return range.Tolerance is null ? words : words + ", plus or minus " + range.Tolerance.Passage.Stated().Value;
    }

    /// <summary>The range of two figures of a table: "13.2 million to 13.8 million", "31% to 32%".</summary>
    public static string Of(TableFigure low, TableFigure high) =>
        low.Value == high.Value ? Figure(low) : Figure(low) + " to " + Figure(high);

    private static string Figure(TableFigure figure)
    {
        var printed = Digits(figure.Passage.Words);
        var words = (figure.Value < 0 ? "-" : "") + printed + (figure.Kind == FigureKind.Percent ? "%" : "");
        var isNumber = decimal.TryParse(printed, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number) && number != 0;
        return isNumber ? words + Scale(Math.Abs(figure.Value) / number) : words;
    }

    private static string Percentages(ExpectedRange range) =>
        (range.Movement.Length == 0 ? "" : range.Movement + " ") + Prefix(range.Low, range.About) + Words(range.Low, "%")
        + (range.High is null ? "" : " to " + Words(range.High, "%"));

    private static string Amounts(ExpectedRange range, MoneyMention low, decimal factor)
    {
        var high = range.High as MoneyMention;
        var scale = Scale(low.Passage.Words);
        if (scale.Length == 0 && high is not null && Scale(high.Passage.Words) is { Length: > 0 } shared)
            scale = shared;
        if (factor != 1)
            scale = Scale(factor);
        return Prefix(low, range.About) + low.Value.Currency + " " + Printed(low, high ?? low) + scale + (high is null
            ? "" : " to " + Printed(high, high) + (factor == 1 ? Scale(high.Passage.Words) : scale));
    }

    private static string Prefix(Mention mention, string? about) =>
        (mention switch { MoneyMention money => money.Value.Bound, PercentageMention part => part.Value.Bound, _ => Bound.Exactly }) switch
        {
            Bound.Approximately => (about ?? "approximately") + " ",
            Bound.MoreThan => "more than ",
            Bound.AtLeast => "at least ",
            Bound.LessThan => "less than ",
            Bound.AtMost => "up to ",
            _ => "",
        };

    /// <summary>The figure as written; what counts cents ("45 to 47 cents") in the currency's own unit.</summary>
    private static string Printed(MoneyMention amount, MoneyMention last) =>
        last.Passage.Words is var words && (words.IndexOf("cent", StringComparison.OrdinalIgnoreCase) >= 0 || words.IndexOf('¢') >= 0)
        ? amount.Value.Amount.ToString("0.00####", CultureInfo.InvariantCulture) : Words(amount, "");

    /// <summary>The figure as written, without its currency and its scale.</summary>
    private static string Words(Mention mention, string unit)
    {
        var isNegative = mention is MoneyMention { Value.Amount: < 0 } or PercentageMention { Value.Value: < 0 };
        return (isNegative ? "-" : "") + Digits(mention.Passage.Words) + unit;
    }

    private static string Digits(string words)
    {
        var start = 0;
        while (start < words.Length && !char.IsDigit(words[start]))
            start++;
        var end = start;
        while (end < words.Length && (char.IsDigit(words[end])
            || (words[end] is '.' or ',' && end + 1 < words.Length && char.IsDigit(words[end + 1]))))
            end++;
        var digits = words.Substring(start, end - start);
        // "$.33"
        return start > 0 && words[start - 1] == '.' ? "0." + digits : digits;
    }

    private static string Scale(decimal factor) =>
        factor switch { 1_000m => " thousand", 1_000_000m => " million", 1_000_000_000m => " billion", _ => "" };

    /// <summary>" million", " billion"; empty without one.</summary>
    private static string Scale(string words)
    {
        foreach (var scale in new[] { "thousand", "million", "billion", "trillion" })
        {
            if (words.IndexOf(scale, StringComparison.OrdinalIgnoreCase) >= 0)
                return " " + scale;
        }

        return "";
    }
}
