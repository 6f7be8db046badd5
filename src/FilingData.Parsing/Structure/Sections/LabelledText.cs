using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Tells a heading that a colon sets apart from the sentences behind it, at the beginning of a paragraph: "What comes next: With both votes
/// held, …", "Example in brief: Example Inc. is …".
/// </summary>
internal static class LabelledText
{
    private const int MostWords = 6, LongestHeading = 60;

    /// <summary>A shorter rest is what a field has: "Date: Thursday, May 3".</summary>
    private const int ShortestText = 90;

    /// <summary>A list of names has no small word among its first ones, a sentence has.</summary>
    private const int FirstWords = 4;

    private const int ShortestName = 3;

    // "What:" leads to a field, "What comes next:" heads a text.
    private const int FewestWordsOfQuestion = 3;

    /// <summary>Sections that explain one word or one risk after another: what a colon stands behind there is an item.</summary>
    private static readonly Phrases<bool> Lists = new(new[]
    {
        "glossary", "definition", "safety information", "adverse reaction", "specific population", "warnings", "indications",
    }.Select(words => (words, true)));

    /// <summary>Whether a section with this heading explains one item after another.</summary>
    public static bool ListsUnder(string heading) => Lists.Find(heading, 0, heading.Length) is not null;

    /// <summary>The heading at the beginning of a paragraph, and what it opens; null without one.</summary>
    public static (RunInHeading Heading, SectionKind Kind)? In(MappedText paragraph)
    {
        var text = paragraph.Value;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is <= 0 or > LongestHeading || text.Length - colon < ShortestText || !(char.IsUpper(text[0]) || char.IsDigit(text[0])))
            return null;
        var heading = text.Substring(0, colon);
        if (!MayHead(heading) || !Sentences.EndsIn(paragraph.All) || !OpensSentence(text, colon + 2))
            return null;
        var kind = StandardHeadings.KindOf(heading);
        return kind == SectionKind.Contacts ? null
            : (new RunInHeading(colon, colon + 2), kind == SectionKind.Topic && IsSaidAgain(text, colon + 2) ? SectionKind.About : kind);
    }

    private static bool MayHead(string heading) =>
        HeadingForm.Count(heading) <= MostWords && heading.IndexOfAny([',', ';', '(', '[', '"', '“', '.', '@']) < 0 && !HeadingForm.HasAmount(heading)
        && !HeadingWords.IsOpener(HeadingText.FirstWord(heading))
        && !(HeadingForm.Count(heading) < FewestWordsOfQuestion && MarkedLead.IsField(heading)) && !ContactLabel.IsSpoken(heading)
        && !ContactLabel.IsDesk(heading) && !HeadingForm.OpensNoHeading(heading + " ");

    /// <summary>Whether a sentence of its own begins here, and no list of names or figures.</summary>
    private static bool OpensSentence(string text, int at)
    {
        if (!char.IsUpper(text[at]))
            return false;
        for (var words = 0; words < FirstWords; words++)
        {
            at = text.IndexOf(' ', at) + 1;
            if (at == 0 || at == text.Length)
                return false;
            if (char.IsLower(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>"Example: Example Inc. is": the text begins with the heading's first word, as a name.</summary>
    private static bool IsSaidAgain(string text, int at)
    {
        var end = text.IndexOf(' ');
        if (end < 0 || text[end - 1] == ':')
            end = text.IndexOf(':');
        var behind = at + end;
        if (end < ShortestName || behind + 1 >= text.Length || string.Compare(text, 0, text, at, end, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        return text[behind] is ',' or '’' or '\'' || (text[behind] == ' ' && (char.IsUpper(text[behind + 1]) || text[behind + 1] == '('));
    }
}
