using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure.Paragraphs;

/// <summary>The marks that stand before the items of a list.</summary>
internal static class Bullets
{
    /// <summary>
    /// Round, square and pointed marks, those of the Wingdings font as converters write them, and the dashes and asterisks of typewriters.
    /// </summary>
    private const string Marks = "•●○◦∙·▪▫■□◾◼⬛‣►▶➢➤❖◆◇✓✔§\uf0a7\uf0b7\uf0d8\uf076\uf0fc";

    private const string Signs = "-–—―*";

    /// <summary>
    /// The mark that the line begins with; NUL without one. A sign that words hold too must be set apart from what follows, a dash at least stand
    /// before a capital.
    /// </summary>
    public static char MarkOf(Passage line)
    {
        var mark = line[0];
        var apart = line.Length == 1 || char.IsWhiteSpace(line[1]);
        var isDash = Dashes.IsLong(mark) && line.Length > 1 && char.IsUpper(line[1]);
        return Marks.IndexOf(mark) >= 0 || isDash || (apart && Signs.IndexOf(mark) >= 0) || (apart && mark == 'o' && line.Length > 2) ? mark : '\0';
    }

    /// <summary>Whether the line holds a mark and nothing else; the item stands on a later line.</summary>
    public static bool IsLoneMark(Passage line) => line.Length == 1 && Marks.IndexOf(line[0]) >= 0;
}
