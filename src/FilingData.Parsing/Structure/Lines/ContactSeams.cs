using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>
/// Finds in a line whose paragraphs ran together the lines that contacts had: "Investor ContactJane DoeVice President555-555-0100ir@example.comMedia
/// ContactJohn Roe". Only behind a heading of contacts, as long as numbers and addresses follow, is a capital within a word the beginning of a line.
/// </summary>
/// <param name="text">The text that holds the line.</param>
/// <param name="end">Where the line ends.</param>
/// <param name="vocabulary">The document's words.</param>
internal struct ContactSeams(string text, int end, Vocabulary vocabulary)
{
    /// <summary>How far behind a heading, and behind a number or an address, a contact's next line begins at the latest.</summary>
    private const int FarBehindHeading = 200, FarBehindDetail = 120;

    /// <summary>A number's last group of figures is at least as long.</summary>
    private const int ShortestGroup = 4;

    /// <summary>Beginnings of surnames that a capital follows: "McAdam", "DeAngelo".</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "Mc", "Mac", "De", "Del", "Della", "Di", "Da", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "San", "Al", "El", "Des", "Dos", "Ver", "Ten",
    };

    /// <summary>What stands in capitals at the end of a name, a title or a firm.</summary>
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "II", "III", "IV", "CFA", "CPA", "IRC", "MBA", "MD", "IR", "PR", "LLC", "LLP", "LP", "CFO", "CEO", "COO", "USA", "US",
    };

    /// <summary>Up to which place what follows belongs to contacts; behind which place the heading's own line ends.</summary>
    private int _until = 0, _heading = 0;

    /// <summary>Notes that a line begins here: it may be a heading of contacts, or stand behind one.</summary>
    public void Enter(int at)
    {
        var behind = ContactHeadingSeam.EndOf(text, at, end);
        if (behind > 0)
            (_heading, _until) = (behind, behind + FarBehindHeading);
        else if (text[at - 1] == ':' && IsAsking(at - 1))
            _until = at + FarBehindHeading;
    }

    /// <summary>Whether a heading of contacts ends right before this character.</summary>
    public readonly bool IsBehindHeading(int at) => at == _heading;

    /// <summary>Whether a line begins at this character, which no white space stands before.</summary>
    /// <param name="at">The character.</param>
    /// <param name="token">Where its word begins.</param>
    /// <param name="line">Where its line begins.</param>
    public bool Begins(int at, int token, int line)
    {
        char before = text[at - 1], here = text[at];
        if (IsBehindHeading(at))
            return true;
        if (char.IsUpper(here) && (char.IsLower(before) || char.IsDigit(before) || before == ')') && ContactHeadingSeam.EndOf(text, at, end) > 0)
            return true;
        if (at > _until)
            return false;
        if (IsDetail(at, before, here))
        {
            _until = Math.Max(_until, at + FarBehindDetail);
            return true;
        }

        if (!char.IsUpper(here))
            return false;
        return before == ')' || (char.IsLower(before) && BeginsName(at, token, line))
            || (char.IsUpper(before) && at + 1 < end && char.IsLower(text[at + 1])
            && SentenceSeams.LettersBefore(text, at, token) is var start && Suffixes.Contains(SharedWords.Of(text, start, at - start)));
    }

    /// <summary>"Doe555-555-0100", "Inc.(555) 555-0100", "0100ir@example.com".</summary>
    private readonly bool IsDetail(int at, char before, char here)
    {
        if (here is >= '0' and <= '9' && char.IsLetter(before))
            return GroupEnd(at) - at >= 3 && GroupEnd(at) + 1 < end && text[GroupEnd(at)] is ' ' or '-' or '.' or '–'
                && char.IsDigit(text[GroupEnd(at) + 1]);
        if (here == '(' && (char.IsLetterOrDigit(before) || before == '.'))
            return at + 1 < end && char.IsDigit(text[at + 1]) && GroupEnd(at + 1) is var close && close < end && text[close] == ')';
        if (!char.IsLetter(here) || !char.IsDigit(before))
            return false;
        var group = at;
        while (group > 0 && char.IsDigit(text[group - 1]))
            group--;
        return at - group >= ShortestGroup && group > 1 && text[group - 1] is '-' or ' ' or '.' or '–' && text[group - 2] is >= '0' and <= '9' or ')';
    }

    /// <summary>
    /// Whether a capital within a word begins a line: not behind the particle of a surname, not where the document writes the word so elsewhere. The
    /// first word of a line with a capital within is a firm's name, unless it is a desk.
    /// </summary>
    private readonly bool BeginsName(int at, int token, int line)
    {
        var start = SentenceSeams.LettersBefore(text, at, token);
        if (!char.IsUpper(text[start]) || at - start < 2)
            return false;
        var left = SharedWords.Of(text, start, at - start);
        if (Particles.Contains(left) || (start == line && !ContactLabel.IsDesk(left)))
            return false;
        var behind = at;
        while (behind < end && char.IsLetter(text[behind]))
            behind++;
        return vocabulary.Count(SharedWords.Of(text, start, behind - start)) < 2;
    }

    /// <summary>Whether the word before this colon is one of asking: "please contact:".</summary>
    private readonly bool IsAsking(int colon)
    {
        var start = SentenceSeams.LettersBefore(text, colon, 0);
        var word = SharedWords.Of(text, start, colon - start);
        return ContactLabel.IsAsking(word) || word.Equals("information", StringComparison.OrdinalIgnoreCase);
    }

    private readonly int GroupEnd(int at)
    {
        while (at < end && char.IsDigit(text[at]))
            at++;
        return at;
    }
}
