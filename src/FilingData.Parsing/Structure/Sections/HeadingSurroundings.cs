using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// What stands around a short line and tells that it is no heading: the table or the sentence that it leads to, a signature, a contact.
/// </summary>
internal static class HeadingSurroundings
{
    private const int LinesOfCaption = 5, LinesOfSignature = 5;

    private static readonly string[] Closings = ["Sincerely", "Yours", "Best regards", "Kind regards", "Regards", "Respectfully", "On behalf of",
        "/s/"];

    /// <summary>Whether a table follows, with nothing but other lines of its title and its unit between.</summary>
    public static bool IsCaption(IReadOnlyList<Piece> pieces, int at)
    {
        for (var next = at + 1; next < pieces.Count && next <= at + LinesOfCaption; next++)
        {
            if (pieces[next].Table >= 0)
                return true;
            if (pieces[next].Mark != '\0' || HeadingLine.IsText(pieces[next]))
                return false;
        }

        return false;
    }

    /// <summary>Whether what follows goes on with the line: "Affected" above "employees will be …".</summary>
    public static bool IsBroken(IReadOnlyList<Piece> pieces, int at) =>
        at + 1 < pieces.Count && pieces[at + 1] is { Mark: '\0', Table: < 0 } next && char.IsLower(next.Words[0])
        && !(next.Words.Length > 1 && char.IsUpper(next.Words[1]));

    /// <summary>Whether empty lines stand before and behind it.</summary>
    public static bool IsAlone(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Gap is Gap.Blank or Gap.Page && at + 1 < pieces.Count && pieces[at + 1].Gap is Gap.Blank or Gap.Page;

    /// <summary>Whether the line ends before and behind it were lost.</summary>
    public static bool IsLost(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Gap == Gap.Lost && at + 1 < pieces.Count && pieces[at + 1].Gap == Gap.Lost;

    /// <summary>Names below the close of a letter.</summary>
    public static bool IsSignature(IReadOnlyList<Piece> pieces, int at)
    {
        for (var above = at - 1; above >= 0 && above >= at - LinesOfSignature; above--)
        {
            if (Array.Exists(Closings, closing => pieces[above].Words.StartsWith(closing, StringComparison.OrdinalIgnoreCase)))
                return true;
            if (HeadingLine.IsText(pieces[above]))
                return false;
        }

        return false;
    }

    /// <summary>The last line of whom one can ask, right below a number or an address.</summary>
    public static bool IsUnderContact(IReadOnlyList<Piece> pieces, int at) =>
        at > 0 && pieces[at] is { Gap: Gap.None, IsMarkedHeading: false } && at + 1 < pieces.Count && pieces[at + 1].Gap is Gap.Blank or Gap.Page
        && ContactDetails.IsIn(pieces[at - 1].Words) && !HeadingLine.IsText(pieces[at - 1]);

    /// <summary>"From the chief executive officer:" before what he says.</summary>
    public static bool IsAttribution(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Words[pieces[at].Words.Length - 1] == ':' && at + 1 < pieces.Count && pieces[at + 1].Words[0] is '“' or '"'
        && !HeadingWords.EndsHeading(pieces[at].Words.Substring(pieces[at].Words.LastIndexOf(' ') + 1).TrimEnd(':'));
}
