using System.Globalization;

namespace FilingData.Cli.Display;

/// <summary>Words of a filing as they may stand on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The words with everything that would steer the terminal (escape sequences, tabs, writing direction) as one space a character.
    /// </summary>
    public static string Of(string words) => string.Create(words.Length, words, static (shown, words) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = CharUnicodeInfo.GetUnicodeCategory(words[i])
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    ? ' ' : words[i];
        }
    });
}
