using System.Globalization;
using System.Text;

namespace FilingData.Generator.Emission;

/// <summary>
/// Text of a filing in C#. A filing is written by a stranger: nothing in it may end a literal or a comment, or make the source look other than it is (line
/// separators, bidirectional controls, invisible characters).
/// </summary>
internal static class SafeText
{
    /// <summary>As a literal, quotation marks included. It must have no lone surrogate.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + (text.Length / 8) + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is '"' or '\\')
                literal.Append('\\').Append(unit);
            else if (IsPlain(unit))
                literal.Append(unit);
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                literal.Append("\\U").Append(char.ConvertToUtf32(unit, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            else
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether there is a surrogate without its other half, which UTF-8 cannot say.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>On one line of a comment of any kind; what cannot be shown is U+FFFD.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder(text.Length);
        foreach (var unit in text)
            comment.Append(IsPlain(unit) ? unit : IsBlank(unit) ? ' ' : '\uFFFD');
        return comment.ToString();
    }

    /// <summary>On one line of a doc comment.</summary>
    public static string Xml(string text) =>
        Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>No more than this many characters; an ellipsis shows that there are more.</summary>
    public static string Shortened(string text, int most) => text.Length <= most ? text : text.Substring(0, most - 1) + "…";

    private static bool IsBlank(char unit) => unit is '\t' or '\n' or '\r' or '\u00A0';

    /// <summary>Whether the character looks like itself in source: printable, on its own, and written from left to right.</summary>
    private static bool IsPlain(char unit) => unit < 0x80
        ? unit is >= ' ' and <= '~'
        : !IsRightToLeft(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
            UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation => true,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => true,
            UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol => true,
            _ => false,
        };

    private static bool IsRightToLeft(char unit) => unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
