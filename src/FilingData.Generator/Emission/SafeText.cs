using System.Globalization;
using System.Text;

namespace FilingData.Generator.Emission;

/// <summary>
/// Text of a filing in C#. A filing is written by a stranger: nothing in it may end a literal or a comment, or make the source look other than it is
/// (line separators, bidirectional controls, invisible characters).
/// </summary>
internal static class SafeText
{
    /// <summary>As a literal, quotation marks included. It must have no lone surrogate.</summary>
    public static string Literal(string text) => "\"" + InLiteral(text) + "\"";

    /// <summary>As it stands within a literal. It must have no lone surrogate.</summary>
    public static string InLiteral(string text)
    {
        if (IsAll(text, static unit => unit is not ('"' or '\\') && IsPlain(unit)))
            return text;
        var literal = new StringBuilder(text.Length + (text.Length / 8));
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is '"' or '\\')
                literal.Append('\\').Append(unit);
            else if (IsPlain(unit))
                literal.Append(unit);
            else if (IsPair(text, i))
                literal.Append("\\U").Append(char.ConvertToUtf32(unit, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            else
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.ToString();
    }

    /// <summary>Whether there is a surrogate without its other half, which UTF-8 cannot say.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!IsPair(text, i))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>On one line of a comment of any kind; what cannot be shown is U+FFFD.</summary>
    public static string Comment(string text)
    {
        if (IsAll(text, IsPlain))
            return text;
        var comment = new StringBuilder(text.Length);
        foreach (var unit in text)
            comment.Append(IsPlain(unit) ? unit : IsBlank(unit) ? ' ' : '\uFFFD');
        return comment.ToString();
    }

    /// <summary>
    /// On one line of a message: all that can be shown, and nothing that would begin another line or turn the order of the letters.
    /// </summary>
    public static string Message(string text)
    {
        var message = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                message.Append(text[i]).Append(text[++i]);
            else
                message.Append(IsVisible(text[i]) ? text[i] : IsBlank(text[i]) ? ' ' : '\uFFFD');
        }

        return message.ToString();
    }

    /// <summary>On one line of a doc comment. What can be shown but would confuse a reader of the source is a numeric entity.</summary>
    public static string Xml(string text)
    {
        if (IsAll(text, static unit => unit is not ('&' or '<' or '>') && IsPlain(unit)))
            return text;
        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&')
                xml.Append("&amp;");
            else if (text[i] == '<')
                xml.Append("&lt;");
            else if (text[i] == '>')
                xml.Append("&gt;");
            else if (IsPlain(text[i]))
                xml.Append(text[i]);
            else if (IsPair(text, i))
                AppendEntity(xml, char.ConvertToUtf32(text[i], text[++i]));
            else if (IsVisible(text[i]))
                AppendEntity(xml, text[i]);
            else
                xml.Append(IsBlank(text[i]) ? ' ' : '\uFFFD');
        }

        return xml.ToString();
    }

    /// <summary>No more than this many characters; an ellipsis shows that there are more.</summary>
    public static string Shortened(string text, int most) => text.Length <= most ? text : text.Substring(0, most - 1) + "…";

    // What nearly all text is, and then it needs no copy.
    private static bool IsAll(string text, Predicate<char> isPlain)
    {
        foreach (var unit in text)
        {
            if (!isPlain(unit))
                return false;
        }

        return true;
    }

    private static void AppendEntity(StringBuilder to, int character) =>
        to.Append("&#x").Append(character.ToString("X", CultureInfo.InvariantCulture)).Append(';');

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsVisible(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse) && unit is not ('\uFFFE' or '\uFFFF' or '\u00A0');

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

    private static bool IsRightToLeft(char unit) =>
        unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
