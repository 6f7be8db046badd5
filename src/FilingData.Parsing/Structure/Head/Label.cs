using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Head;

/// <summary>The exhibit's label above a headline.</summary>
internal static class Label
{
    private const int Longest = 24;

    /// <summary>How filers begin it, without regard to case.</summary>
    private static readonly string[] Beginnings = ["EXHIBIT", "EXHIBIT NO.", "EX-", "EX.", "EX"];

    /// <summary>The same without their marks.</summary>
    private static readonly string[] Names = ["EXHIBIT", "EXHIBIT NO", "EX"];

    private static readonly char[] Marks = [' ', '(', '[', '-', '–', '.', '"', '“'];

    /// <summary>Whether the label's number must stand on the next line.</summary>
    public static bool LacksNumber(string line) =>
        line.Length > 2 && line.Length < Longest && Array.Exists(Beginnings, beginning => line.Equals(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the first letters leave it possible that a line is a label: most are told by that without their text.</summary>
    public static bool MayBeginIn(string line) => line.IndexOf("ex", 0, Math.Min(line.Length, Longest), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The number on a label: "Exhibit 99.1", "EX-99.1", "Ex. 99", "EXHIBIT 99.1 PRESS RELEASE"; null where the line is none.</summary>
    public static Passage? NumberIn(MappedText line)
    {
        var value = line.Value;
        var start = 0;
        while (start < value.Length && start < Longest && !char.IsDigit(value[start]))
            start++;
        var label = value.Substring(0, start).Trim(Marks);
        if (!Array.Exists(Names, beginning => label.Equals(beginning, StringComparison.OrdinalIgnoreCase)))
            return null;
        var end = start;
        while (end < value.Length && (char.IsDigit(value[end]) || (value[end] == '.' && end + 1 < value.Length && char.IsDigit(value[end + 1]))))
            end++;
        return end > start && end - start <= 6 ? line.Slice(start, end - start) : null;
    }
}
