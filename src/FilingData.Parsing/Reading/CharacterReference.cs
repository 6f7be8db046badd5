using HtmlAgilityPack;

namespace FilingData.Parsing.Reading;

/// <summary>
/// Reads references to characters: &amp;amp; &amp;#8220; &amp;#x201C; and those into the Windows-1252 range, &amp;#147;. HTML has them, and so has
/// plain text that was taken out of HTML or written for EDGAR.
/// </summary>
internal static class CharacterReference
{
    /// <summary>The longest name is "thetasym"; numbers have up to seven digits.</summary>
    private const int Longest = 10;

    /// <summary>The character that the reference here stands for, as one or two UTF-16 units; empty where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the ampersand stands.</param>
    /// <param name="end">Behind the last character to look at.</param>
    /// <param name="length">How many characters the reference has.</param>
    public static string Read(string text, int start, int end, out int length)
    {
        var first = start + 1;
        var number = first < end && text[first] == '#';
        var i = number ? first + 1 : first;
        while (i < end && i - first <= Longest && IsAsciiLetterOrDigit(text[i]))
            i++;
        length = i - start + (i < end && text[i] == ';' ? 1 : 0);
        return number ? OfNumber(text, first + 1, i) : OfName(text.Substring(first, i - first));
    }

    private static string OfName(string name) => name switch
    {
        "nbsp" => "\u00A0",
        "amp" => "&",
        _ => HtmlEntity.EntityValue.TryGetValue(name, out var code) ? char.ConvertFromUtf32(code) : "",
    };

    private static string OfNumber(string text, int start, int end)
    {
        var hexadecimal = start < end && text[start] is 'x' or 'X';
        var first = hexadecimal ? start + 1 : start;
        var code = 0;
        for (var i = first; i < end; i++)
        {
            var digit = Digit(text[i]);
            if (digit >= (hexadecimal ? 16 : 10) || code > 0x10FFFF)
                return "";
            code = (code * (hexadecimal ? 16 : 10)) + digit;
        }

        return first == end || code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "" : char.ConvertFromUtf32(code);
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => int.MaxValue,
    };

    private static bool IsAsciiLetterOrDigit(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
