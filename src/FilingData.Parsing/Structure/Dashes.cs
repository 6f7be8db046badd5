namespace FilingData.Parsing.Structure;

/// <summary>The dashes that part and open things: a typewriter's hyphen and what typography has for it.</summary>
internal static class Dashes
{
    /// <summary>All of them, for trimming. The macron is what converters make of the Symbol font's dash.</summary>
    public static readonly char[] All = ['-', '–', '—', '―', '‒', '−', '¯'];

    /// <summary>Whether the character is one.</summary>
    public static bool Is(char character) => Array.IndexOf(All, character) >= 0;

    /// <summary>Whether the character is one that no word holds.</summary>
    public static bool IsLong(char character) => character is '–' or '—' or '―' or '‒' or '¯';
}
