using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Parts a paragraph from the headings that ran into it.</summary>
/// <param name="parts">Where the parts go.</param>
/// <param name="runTogether">The document's words where line ends were lost; else null.</param>
internal sealed class HeadedText(BodyParts parts, Vocabulary? runTogether)
{
    private const int MostWordsOfContactHeading = 4;

    /// <summary>The words that tell a standard section stand among the first of its heading.</summary>
    private const int LongestLead = 90;

    /// <summary>The heading under which labels are items of a list; null before the first.</summary>
    private Block? _listed;

    /// <summary>Adds the paragraph's headings and texts in order.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="lead">How many of its characters are a heading that the markup sets apart.</param>
    public void Add(MappedText text, int lead)
    {
        var at = lead > 0 ? lead : ContactHeadingLength(text.Value);
        if (at > 0)
            parts.AddHeading(text, 0, text.Value[at - 1] == '.'
                ? at - 1 : at, lead > 0 ? StandardHeadings.KindOf(text.Value, 0, at) : SectionKind.Contacts);
        while (at > 0 && at < text.Length && text.Value[at] == ' ')
            at++;
        while (at < text.Length)
        {
            if (RunInHeading.At(text.Value, at, runTogether) is { } heading
                && (!parts.InContacts || StandardHeadings.IsStandard(text.Value, at, heading.End)) && !IsField(text.Value, at, heading))
            {
                parts.AddHeading(text, at, heading.End, StandardHeadings.KindOf(text.Value, at, heading.End));
                at = heading.Body;
                continue;
            }

            if (at == 0 && LabelledText.In(text) is { } labelled && (!parts.InContacts || labelled.Kind != SectionKind.Topic) && !IsItem())
            {
                parts.AddHeading(text, 0, labelled.Heading.End, labelled.Kind);
                at = labelled.Heading.Body;
            }

            var end = NextHeading(text.Value, at);
            var part = text.Slice(at, end - at).Trim();
            if (part.Length > 0)
                parts.Add(new Block(BlockKind.Paragraph, part.Length == text.Length ? text : text.Copy(part.Start, part.Length)));
            at = end;
        }
    }

    /// <summary>"Glossary", "Core: Core results are …", "Organic growth: …": what a section begins to list it goes on listing.</summary>
    private bool IsItem()
    {
        if (parts.Last is { Kind: BlockKind.Heading } heading)
            _listed = heading;
        return parts.LastHeading is { } last && (ReferenceEquals(_listed, last) || LabelledText.ListsUnder(last.Text.Value));
    }

    /// <summary>"Webcast: www.example.com": a word and where to find what it names, no text under a heading.</summary>
    private static bool IsField(string text, int from, RunInHeading heading) =>
        from == 0 && text.IndexOf(' ', 0, heading.End) < 0 && text[text.Length - 1] != '.' && ContactDetails.IsIn(text.Substring(heading.Body));

    /// <summary>Where line ends were lost: how many characters of "Media Contacts Jane Doe+1 212 …" are the heading; 0 without one.</summary>
    private int ContactHeadingLength(string text)
    {
        if (runTogether is null || !ContactDetails.HasAny(text))
            return 0;
        int end = -1, words = 0;
        while (words++ < MostWordsOfContactHeading && (end = text.IndexOf(' ', end + 1)) > 0)
        {
            if (text[end - 1] is 's' or 't' or 'S' or 'T' && ContactLabel.IsSpoken(text.Substring(0, end)) && char.IsUpper(text[end + 1]))
                return end;
        }

        return 0;
    }

    /// <summary>Where a sentence's end is followed by a heading of a standard section; the text's end where none is.</summary>
    private int NextHeading(string text, int from)
    {
        for (var i = WordBehind(text, from + 1); i > 0 && i < text.Length; i = WordBehind(text, i))
        {
            if (char.IsUpper(text[i]) && EndsBefore(text, i - 1) && MayBegin(text, i)
                && RunInHeading.At(text, i, runTogether) is { } heading
                && StandardHeadings.IsStandard(text, i, heading.End))
                return i;
        }

        return text.Length;
    }

    /// <summary>Behind the next space; 0 where there is none.</summary>
    private static int WordBehind(string text, int at) => at < text.Length ? text.IndexOf(' ', at) + 1 : 0;

    /// <summary>Whether a heading of a standard section may begin here: few sentences need a closer look.</summary>
    private static bool MayBegin(string text, int at) =>
        StandardHeadings.IsAbout(text, at) || StandardHeadings.ToldIn(text, at, Math.Min(text.Length, at + LongestLead)) is not null;

    /// <summary>Whether a sentence or an address ends before this place. An abbreviation of single letters ("the U.S.") goes on.</summary>
    private static bool EndsBefore(string text, int at)
    {
        var start = text.LastIndexOf(' ', at - 1) + 1;
        var last = text[at - 1];
        if (last == '.')
            return at - start > 2 && (text[at - 2] is ')' or '”' or '"'
                || (char.IsLetterOrDigit(text[at - 2]) && !(at - start > 3 && text[at - 3] == '.')));
        return last is ')' or '”' or '"' or ',' || text.IndexOf('@', start, at - start) > 0 || string.CompareOrdinal(text, start, "http", 0, 4) == 0
            || string.CompareOrdinal(text, start, "www.", 0, 4) == 0;
    }
}
