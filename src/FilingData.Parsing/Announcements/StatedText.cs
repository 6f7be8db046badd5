using System.Text;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements;

/// <summary>Makes records' values of passages.</summary>
internal static class StatedText
{
    /// <summary>The passage's words, each run of white space one space, with their place.</summary>
    public static Stated<string> Stated(this Passage passage)
    {
        var trimmed = passage.Trim();
        return new Stated<string>(OneSpace(trimmed.Words)) { Source = trimmed.Source };
    }

    /// <summary>Who is named by the passage's words where nothing else in the release makes them known.</summary>
    public static Party AsParty(this Passage passage) => new(passage.Stated().Value) { Source = passage.Source };

    /// <summary>The text with each run of white space one space.</summary>
    public static string OneSpace(string text)
    {
        if (IsSpacedOnce(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                result.Append(character);
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    private static bool IsSpacedOnce(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && !(text[i] == ' ' && i > 0 && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
                return false;
        }

        return true;
    }
}
