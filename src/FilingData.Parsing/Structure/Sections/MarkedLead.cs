using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Tells headings that the markup sets apart on the first line of their text: "<b>Net Income.</b> Net income was …", "<b>Outlook –</b> We expect …".
/// </summary>
internal static class MarkedLead
{
    private const int MostWords = 10;

    /// <summary>A shorter rest is what a field has: "Date: Thursday, May 3".</summary>
    private const int ShortestText = 60;

    /// <summary>Labels of what one dials and where one goes, and of notes.</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "date", "dates", "time", "when", "where", "what", "who", "dial", "dial-in", "webcast", "replay", "note", "notes", "source", "subject",
        "title", "location", "toll", "live",
        "speaker", "speakers", "topic", "question", "answer", "q", "a",
    };

    /// <summary>Whether the label names what one dials or where one goes, or a note.</summary>
    public static bool IsField(string label) => Fields.Contains(HeadingText.FirstWord(label));

    /// <summary>How many characters of the paragraph are such a heading, with the mark behind it; 0 where none is.</summary>
    public static int LengthIn(Piece piece)
    {
        var (text, lead) = (piece.Words, piece.Lead);
        if (lead < 3 || text.Length - lead < ShortestText || !(char.IsUpper(text[0]) || char.IsDigit(text[0]))
            || HeadingForm.HasAmount(text.Substring(0, lead)))
            return 0;
        var heading = text.Substring(0, lead).TrimEnd(' ', ':', '-', '–', '—');
        if (heading.Length == 0 || !heading.HasLetter() || HeadingForm.Count(heading) > MostWords
            || heading.IndexOf(". ", StringComparison.Ordinal) > 0
            || IsField(heading) || ContactLabel.IsSpoken(heading) || ContactLabel.IsDesk(heading)
            || (text[lead - 1] == '.' && HeadingForm.EndsWithAbbreviation(heading)))
            return 0;
        var body = lead;
        while (text[body] is ' ' or '“' or '"' or '‘')
            body++;
        return char.IsUpper(text[body]) || char.IsDigit(text[body]) ? lead : 0;
    }
}
