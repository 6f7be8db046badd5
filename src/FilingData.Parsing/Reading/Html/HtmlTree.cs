using HtmlAgilityPack;

namespace FilingData.Parsing.Reading.Html;

/// <summary>Loads HTML into a tree that can be walked without running out of the stack.</summary>
internal static class HtmlTree
{
    /// <summary>What is nested deeper, browsers flatten.</summary>
    private const int Deepest = 512;

    /// <summary>Elements for looks alone and pages' marks, which filers don't end, so that each next one lies within the last.</summary>
    private static readonly string[] Looks = ["font", "b", "i", "u", "em", "strong", "span", "a", "small", "big", "page"];

    /// <summary>The document's node; null where elements are nested too deep even without those for looks.</summary>
    public static HtmlNode? Load(string html) => TryLoad(html) ?? TryLoad(WithoutLooks(html));

    private static HtmlNode? TryLoad(string html)
    {
        var document = new HtmlDocument
        {
            OptionFixNestedTags = true,
            // Nobody asks for the errors, and looking for them takes time that grows with the square of the elements left open.
            OptionCheckSyntax = false,
            OptionReadEncoding = false,
            OptionUseIdAttribute = false,
            OptionMaxNestedChildNodes = Deepest,
        };
        try
        {
            document.LoadHtml(html);
            return document.DocumentNode;
        }
#pragma warning disable CA1031 // The library says "nested too deep" with a plain Exception.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>
    /// The same with spaces for these elements' tags, so that all places stay. Who reads the file at these places finds the tags again.
    /// </summary>
    private static string WithoutLooks(string html)
    {
        var characters = html.ToCharArray();
        for (var start = html.IndexOf('<'); start >= 0; start = html.IndexOf('<', start + 1))
        {
            var name = start + 1 < html.Length && html[start + 1] == '/' ? start + 2 : start + 1;
            var end = name;
            while (end < html.Length && char.IsLetterOrDigit(html[end]))
                end++;
            if (!Array.Exists(Looks, look => look.Length == end - name
                && string.Compare(look, 0, html, name, end - name, StringComparison.OrdinalIgnoreCase) == 0))
                continue;
            end = html.IndexOf('>', end);
            if (end < 0)
                break;
            characters.AsSpan(start, end - start + 1).Fill(' ');
        }

        return new string(characters);
    }
}
