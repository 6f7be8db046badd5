using System.Globalization;

namespace FilingData.Generator.Emission;

/// <summary>What a character of a filing would look like in C# source.</summary>
internal static class SourceCharacters
{
    /// <summary>Whether the character looks like itself: printable, on its own, and written from left to right.</summary>
    public static bool IsPlain(char unit) => unit < 0x80
        ? unit is >= ' ' and <= '~'
        : !IsRightToLeft(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
            UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation => true,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => true,
            UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol => true,
            _ => false,
        };

    /// <summary>The same within a literal.</summary>
    public static bool IsPlainInLiteral(char unit) => unit is not ('"' or '\\') && IsPlain(unit);

    /// <summary>The same within a doc comment.</summary>
    public static bool IsPlainInXml(char unit) => unit is not ('&' or '<' or '>') && IsPlain(unit);

    /// <summary>Whether it can be shown at all.</summary>
    public static bool IsVisible(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse) && unit is not ('\uFFFE' or '\uFFFF' or '\u00A0');

    /// <summary>Whether a space can stand for it.</summary>
    public static bool IsBlank(char unit) => unit is '\t' or '\n' or '\r' or '\u00A0';

    /// <summary>Whether two units at this place are one character.</summary>
    public static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsRightToLeft(char unit) =>
        unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
