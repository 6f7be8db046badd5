using System.Globalization;
using System.Text;
using FilingData.Parsing.Words;
using static FilingData.Generator.Emission.SourceCharacters;

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
        if (IsAll(text, IsPlainInLiteral))
            return text;
        var literal = StringBuilderCache.Acquire();
        AppendInLiteral(literal, text.ToCharArray(), text.Length);
        return StringBuilderCache.GetStringAndRelease(literal);
    }

    /// <summary>Appends so many characters as they stand within a literal. They must have no lone surrogate.</summary>
    public static void AppendInLiteral(StringBuilder literal, char[] text, int length)
    {
        var run = 0;
        for (var i = 0; i < length; i++)
        {
            var unit = text[i];
            if (IsPlainInLiteral(unit))
                continue;
            literal.Append(text, run, i - run);
            if (unit is '"' or '\\')
                literal.Append('\\').Append(unit);
            else if (char.IsHighSurrogate(unit) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
                literal.Append("\\U").Append(char.ConvertToUtf32(unit, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            else
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            run = i + 1;
        }

        literal.Append(text, run, length - run);
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
        if (IsAll(text, IsPlainInXml))
            return text;
        var xml = StringBuilderCache.Acquire();
        AppendXml(xml, text);
        return StringBuilderCache.GetStringAndRelease(xml);
    }

    /// <summary>Appends it as it stands on one line of a doc comment.</summary>
    public static void AppendXml(StringBuilder xml, string text)
    {
        if (IsAll(text, IsPlainInXml))
        {
            xml.Append(text);
            return;
        }

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
}
