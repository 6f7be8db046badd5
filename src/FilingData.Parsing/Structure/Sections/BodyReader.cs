using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Furniture;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;
using FilingData.Parsing.Structure.Tables;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells what the pieces behind the head are, and parts headings from the texts that they ran into.</summary>
internal sealed class BodyReader
{
    private const int MostWordsOfContactHeading = 4;

    private const int LinesOfCaption = 5;

    /// <summary>The words that tell a standard section stand among the first of its heading.</summary>
    private const int LongestLead = 90;

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly Vocabulary? _runTogether;
    private readonly List<BodyPart> _parts = [];

    /// <summary>Whether the last heading was one of contacts: what ran together below it are names and desks.</summary>
    private bool _inContacts;

    /// <summary>Whether there was a heading that itself spoke of contacts: below it the names of desks are labels.</summary>
    private bool _spoken;

    private BodyReader(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        _pieces = pieces;
        _runTogether = pieces.Any(piece => piece.Gap == Gap.Lost) ? vocabulary : null;
    }

    public static List<BodyPart> Read(IReadOnlyList<Piece> pieces, Vocabulary vocabulary)
    {
        var reader = new BodyReader(pieces, vocabulary);
        for (var i = 0; i < pieces.Count; i++)
            reader.Add(i);
        return reader._parts;
    }

    private void Add(int at)
    {
        var piece = _pieces[at];
        var label = ContactLabel.Of(piece.Words);
        if (piece.Table >= 0)
            _parts.Add(new BodyPart(TableReader.Read(piece.Lines, Above(at)), null, SectionKind.Body));
        else if (PageFurniture.Is(piece.Words))
            _parts.Add(new BodyPart(piece.As(BlockKind.Furniture), null, SectionKind.Body));
        else if (Footnotes.Is(piece.Words, _parts.Count > 0 ? _parts[_parts.Count - 1].Block : null))
            _parts.Add(new BodyPart(piece.As(BlockKind.Footnote), null, SectionKind.Body));
        else if (IsContactHeading(at, label))
            AddHeading(piece.Text, 0, piece.Text.Length, SectionKind.Contacts);
        else if (HeadingLine.Is(_pieces, at))
            AddHeading(piece.Text, 0, piece.Text.Length, StandardHeadings.KindOf(piece.Words));
        else if (piece.Mark != '\0')
            _parts.Add(new BodyPart(piece.As(BlockKind.Bullet), null, SectionKind.Body));
        else
            AddText(piece.Text);
    }

    /// <summary>The short lines above a table, the nearest first.</summary>
    private IEnumerable<string> Above(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - LinesOfCaption && _pieces[i].Table < 0 && !HeadingLine.IsText(_pieces[i]); i--)
            yield return _pieces[i].Words;
    }

    /// <summary>Whether the line is the heading of a block of contacts: one that says so, or the name of a desk with a colon and somebody under it.</summary>
    private bool IsContactHeading(int at, string label)
    {
        var words = _pieces[at].Words;
        if (label.Length < words.TrimEnd(' ', ':', ']', ')').TrimStart('[', '(').Length || _pieces[at].Mark != '\0' || ContactDetails.IsIn(words))
            return false;
        if (ContactLabel.IsSpoken(label))
            return true;
        return words[words.Length - 1] == ':' && ContactLabel.IsDesk(label) && !_spoken;
    }

    private void AddText(MappedText text)
    {
        var at = ContactHeadingLength(text.Value);
        if (at > 0)
            AddHeading(text, 0, at, SectionKind.Contacts);
        while (at < text.Length)
        {
            if (RunInHeading.At(text.Value, at, _runTogether) is { } heading && (!_inContacts || StandardHeadings.IsStandard(text.Value, at, heading.End)))
            {
                AddHeading(text, at, heading.End, StandardHeadings.KindOf(text.Value, at, heading.End));
                at = heading.Body;
                continue;
            }

            var end = NextHeading(text.Value, at);
            var part = text.Slice(at, end - at).Trim();
            if (part.Length > 0)
                _parts.Add(new BodyPart(new Block(BlockKind.Paragraph, part.Length == text.Length ? text : text.Copy(part.Start, part.Length)), null, SectionKind.Body));
            at = end;
        }
    }

    /// <summary>Where line ends were lost: how many characters of "Media Contacts Jane Doe+1 212 …" are the heading; 0 without one.</summary>
    private int ContactHeadingLength(string text)
    {
        if (_runTogether is null || !ContactDetails.HasAny(text))
            return 0;
        int end = -1, words = 0;
        while (words++ < MostWordsOfContactHeading && (end = text.IndexOf(' ', end + 1)) > 0)
        {
            if (text[end - 1] is 's' or 't' or 'S' or 'T' && ContactLabel.IsSpoken(text.Substring(0, end)) && char.IsUpper(text[end + 1]))
                return end;
        }

        return 0;
    }

    /// <summary>Whether a heading of a standard section may begin here: few sentences need a closer look.</summary>
    private static bool MayBegin(string text, int at) => StandardHeadings.IsAbout(text, at) || StandardHeadings.ToldIn(text, at, Math.Min(text.Length, at + LongestLead)) is not null;

    /// <summary>Where a sentence's end is followed by a heading of a standard section; the text's end where none is.</summary>
    private int NextHeading(string text, int from)
    {
        for (var i = from + 2; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && char.IsUpper(text[i]) && EndsBefore(text, i - 1) && MayBegin(text, i) && RunInHeading.At(text, i, _runTogether) is { } heading
                && StandardHeadings.IsStandard(text, i, heading.End))
                return i;
        }

        return text.Length;
    }

    /// <summary>Whether a sentence or an address ends before this place. An abbreviation of single letters ("the U.S.") goes on.</summary>
    private static bool EndsBefore(string text, int at)
    {
        var start = text.LastIndexOf(' ', at - 1) + 1;
        var last = text[at - 1];
        if (last == '.')
            return at - start > 2 && (text[at - 2] is ')' or '”' or '"' || (char.IsLetterOrDigit(text[at - 2]) && !(at - start > 3 && text[at - 3] == '.')));
        return last is ')' or '”' or '"' or ',' || text.IndexOf('@', start, at - start) > 0 || string.CompareOrdinal(text, start, "http", 0, 4) == 0 || string.CompareOrdinal(text, start, "www.", 0, 4) == 0;
    }

    private void AddHeading(MappedText text, int start, int end, SectionKind kind)
    {
        while (end > start && (text.Value[end - 1] is ':' or ' ' or ']' or '*' || Dashes.Is(text.Value[end - 1])))
            end--;
        while (start < end && (text.Value[start] is '[' or ' ' or '*' || Dashes.Is(text.Value[start])))
            start++;
        var heading = text.Slice(start, end - start);
        _inContacts = kind == SectionKind.Contacts;
        _spoken |= _inContacts && ContactLabel.IsSpoken(heading.Words);
        _parts.Add(new BodyPart(new Block(BlockKind.Heading, text.Copy(start, end - start)), heading, kind));
    }
}
