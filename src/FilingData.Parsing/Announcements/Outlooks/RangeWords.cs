using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>Writes an expected range as one line: "USD 7.8 billion to 8.2 billion", "grow 5% to 7%", "about USD 22 billion, plus or minus 2%".</summary>
internal static class RangeWords
{
    /// <summary>The range in words.</summary>
    public static string Of(ExpectedRange range)
    {
        var words = range.Low is MoneyMention money ? Amounts(range, money) : Percentages(range);
        return range.Tolerance is null ? words : words + ", plus or minus " + range.Tolerance.Passage.Stated().Value;
    }

    private static string Percentages(ExpectedRange range) => (range.Movement.Length == 0 ? "" : range.Movement + " ") + Prefix(range.Low, range.About) + Words(range.Low, "%")
        + (range.High is null ? "" : " to " + Words(range.High, "%"));

    private static string Amounts(ExpectedRange range, MoneyMention low)
    {
        var high = range.High as MoneyMention;
        var scale = Scale(low.Passage.Words);
        if (scale.Length == 0 && high is not null && Scale(high.Passage.Words) is { Length: > 0 } shared)
            scale = shared;
        return Prefix(low, range.About) + low.Value.Currency + " " + Words(low, "") + scale + (high is null ? "" : " to " + Words(high, "") + Scale(high.Passage.Words));
    }

    private static string Prefix(Mention mention, string? about) => (mention switch { MoneyMention money => money.Value.Bound, PercentageMention part => part.Value.Bound, _ => Bound.Exactly }) switch
    {
        Bound.Approximately => (about ?? "approximately") + " ",
        Bound.MoreThan => "more than ",
        Bound.AtLeast => "at least ",
        Bound.LessThan => "less than ",
        Bound.AtMost => "up to ",
        _ => "",
    };

    /// <summary>The figure as written, without its currency and its scale.</summary>
    private static string Words(Mention mention, string unit)
    {
        var words = mention.Passage.Words;
        var start = 0;
        while (start < words.Length && !char.IsDigit(words[start]))
            start++;
        var end = start;
        while (end < words.Length && (char.IsDigit(words[end]) || (words[end] is '.' or ',' && end + 1 < words.Length && char.IsDigit(words[end + 1]))))
            end++;
        var isNegative = mention is MoneyMention { Value.Amount: < 0 } or PercentageMention { Value.Value: < 0 };
        return (isNegative ? "-" : "") + words.Substring(start, end - start) + unit;
    }

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
