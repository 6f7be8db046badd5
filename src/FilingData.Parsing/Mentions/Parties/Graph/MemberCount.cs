using System.Globalization;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>Reads how many companies a group has: "six (6) wholly-owned companies", "its three subsidiaries".</summary>
internal static class MemberCount
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>The number with which the words begin; null where they begin with none.</summary>
    public static Stated<int>? Of(TokenizedBlock block, int first)
    {
        var word = Array.FindIndex(Words, known => block.Is(first, known));
        if (word < 0 && !int.TryParse(block[first], NumberStyles.None, CultureInfo.InvariantCulture, out word))
            return null;
        var last = block.Is(first + 1, '(') && block.Is(first + 3, ')') ? first + 3 : first;
        return new Stated<int>(word) { Source = block.Passage(first, last).Source };
    }
}
