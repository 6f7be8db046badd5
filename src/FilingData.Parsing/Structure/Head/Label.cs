using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The lines above a headline that every release may have.</summary>
internal static class Label
{
    private static readonly string[] Exhibits = ["EXHIBIT", "EX-", "EX.", "EX "];

    private static readonly HashSet<string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        "PRESS RELEASE", "NEWS RELEASE", "NEWS", "MEDIA RELEASE", "FOR IMMEDIATE RELEASE", "IMMEDIATE RELEASE", "EARNINGS RELEASE", "FOR RELEASE", "RELEASE",
    };

    /// <summary>The number on a label: "Exhibit 99.1", "EX-99.1", "Ex. 99"; null where the line is none.</summary>
    public static Passage? NumberIn(MappedText line)
    {
        var value = line.Value;
        if (value.Length > 24 || !Array.Exists(Exhibits, label => value.StartsWith(label, StringComparison.OrdinalIgnoreCase)))
            return null;
        var start = 0;
        while (start < value.Length && !char.IsDigit(value[start]))
            start++;
        var end = start;
        while (end < value.Length && (char.IsDigit(value[end]) || (value[end] == '.' && end + 1 < value.Length && char.IsDigit(value[end + 1]))))
            end++;
        return end > start ? line.Slice(start, end - start) : null;
    }

    /// <summary>Whether the line only says what it is or when it may be printed.</summary>
    public static bool IsFlag(string line) => Flags.Contains(line.TrimEnd(':'));
}
