using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <summary>Headline and sub-headlines, told from what else stands above the text.</summary>
/// <param name="Headline">The headline without the newswire's flags; null where none was found.</param>
/// <param name="Flag">The newswire's flags before it; null without any.</param>
/// <param name="Subheadlines">The sub-headlines.</param>
/// <param name="Others">All else, in order.</param>
internal sealed record Titles(Block? Headline, Passage? Flag, IReadOnlyList<Block> Subheadlines, IReadOnlyList<Block> Others)
{
    /// <summary>More figures than these on lines of their own are a table's.</summary>
    private const int FewFigures = 2;

    /// <summary>A shorter sub-headline has at least a verb or a figure.</summary>
    private const int ShortestSubheadline = 4;

    public static Titles In(IReadOnlyList<HeadEntry> entries, bool wrapped, Vocabulary vocabulary)
    {
        var titles = HeadlineLines.Join(entries, wrapped, vocabulary);
        var headline = FindHeadline(titles);
        if (headline is null)
            return new Titles(null, null, [], Rest(entries, []));

        var isTable = entries.Count(entry => entry.Kind == HeadLineKind.Figures) > FewFigures;
        var subheadlines = titles.Skip(titles.IndexOf(headline) + 1).TakeWhile(piece => !isTable || new TitleWords(piece.Words).IsStatement).Where(IsSubheadline).ToList();
        var flag = WireFlags.LengthIn(headline.Words);
        return new Titles(
            flag > 0 ? new Block(BlockKind.Heading, headline.Text.Copy(flag, headline.Text.Length - flag)) : Plain(headline),
            flag > 0 ? FlagIn(headline.Text.Slice(0, flag)) : null,
            subheadlines.ConvertAll(Plain),
            Rest(entries, [headline, .. subheadlines]));
    }

    /// <summary>The first title that says something; a name or a slogan alone only where nothing does.</summary>
    private static Piece? FindHeadline(List<Piece> titles)
    {
        var open = titles.Where(piece => piece.Mark == '\0').ToList();
        return open.FirstOrDefault(piece => new TitleWords(piece.Words) is { Count: > 3, IsStatement: true } || new TitleWords(piece.Words).Count > 6)
            ?? open.FirstOrDefault(piece => !Letterhead.IsCompanyName(piece.Words)) ?? open.FirstOrDefault();
    }

    /// <summary>The flags without what parts them from the headline.</summary>
    private static Passage FlagIn(Passage before)
    {
        int start = 0, end = before.Length;
        while (start < end && !char.IsLetter(before[start]))
            start++;
        while (end > start && !char.IsLetter(before[end - 1]))
            end--;
        return before.Slice(start, end - start);
    }

    private static bool IsSubheadline(Piece piece)
    {
        var words = new TitleWords(piece.Words);
        return !piece.Words.EndsWith(":", StringComparison.Ordinal) && (words.IsStatement || words.Count >= ShortestSubheadline) && !Letterhead.IsCompanyName(piece.Words);
    }

    /// <summary>A title without the dashes that some set around it.</summary>
    private static Block Plain(Piece piece)
    {
        var text = piece.Text;
        int start = 0, end = text.Length;
        while (start < end && text.Value[start] is '-' or '–' or '—' or ' ' or '*')
            start++;
        while (end > start && text.Value[end - 1] is '-' or '–' or '—' or ' ')
            end--;
        return new Block(BlockKind.Heading, start == 0 && end == text.Length ? text : text.Copy(start, end - start));
    }

    private static List<Block> Rest(IReadOnlyList<HeadEntry> entries, IReadOnlyList<Piece> titles)
    {
        var lines = new HashSet<int>(titles.SelectMany(piece => piece.Lines).Select(line => line.Text.Start));
        return entries.Where(entry => !lines.Contains(entry.Piece.Lines[0].Text.Start)).Select(entry => entry.Piece.As(entry.Kind switch
        {
            HeadLineKind.Summary => BlockKind.Bullet,
            HeadLineKind.Contact or HeadLineKind.Open => BlockKind.Paragraph,
            _ => BlockKind.Furniture,
        })).ToList();
    }
}
