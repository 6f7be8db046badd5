namespace FilingData.Parsing.Reading;

/// <summary>What a character of a file is in clean text.</summary>
internal static class Characters
{
    /// <summary>Stands for a character that clean text leaves out.</summary>
    public const char None = '\0';

    /// <summary>
    /// What Windows-1252 has from 128 to 159, where Unicode has control characters that nobody writes: an undefined byte gives <see cref="None"/>.
    /// Source: the index of windows-1252 in the WHATWG's Encoding Standard, which browsers apply to numeric references too.
    /// </summary>
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Whether clean text has the character as it is: by far the most, so that they can be copied in runs.</summary>
    public static bool IsPlain(char character) => character is >= ' ' and < '\u007F' or >= '\u00A1' and < '\u1680' and not '\u00AD';

    /// <summary>
    /// The character in clean text: itself, a space for any kind of space, '\n' for a line separator; <see cref="None"/> where it is left out.
    /// </summary>
    public static char Clean(char character) => character switch
    {
        '\t' or '\n' or '\f' => character,
        '\r' or '\v' or '\u2028' or '\u2029' => '\n',
        < ' ' or '\u007F' or '\u00AD' => None,
        >= '\u0080' and <= '\u009F' => OfWindows1252(character),
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        // Hyphens that look like the usual one.
        '\u2010' or '\u2011' => '-',
        // Zero-width characters, marks of direction, joiners, variation selectors, byte order marks.
        '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' => None,
        _ => character,
    };

    /// <summary>The letters that are cast as one (U+FB00 to U+FB06), as PDF's fonts do; nothing for all other characters.</summary>
    public static string LettersOf(char character) => character switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => "",
    };

    /// <summary>The character that Windows-1252 has at this place from 128 to 159; <see cref="None"/> where it has none.</summary>
    public static char OfWindows1252(char code) => Windows1252[code - '\u0080'];

    /// <summary>Whether the character is a space or a tab of any kind.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t' || (character >= '\u00A0' && Clean(character) is ' ' or None);

    /// <summary>Whether lines end with the character; CR LF is one end.</summary>
    public static bool IsLineEnd(char character) => character is '\n' or '\r' or '\v' or '\u2028' or '\u2029';
}
