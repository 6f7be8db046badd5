using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Furniture;
using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Tells headings on lines of their own from other short lines.</summary>
internal static class HeadingLine
{
    private const int Longest = 130, MostWords = 18, LinesOfCaption = 5, LinesOfSignature = 5;

    /// <summary>A line of words that aren't written as a title is a heading only when it is short.</summary>
    private const int MostPlainWords = 9;

    /// <summary>A shorter piece without a sentence's end is no running text.</summary>
    private const int ShortestText = 90;

    private const int FewestWordsOfSentence = 6;

    /// <summary>Whether the piece at this place is one. What follows counts: a heading has a text, a list or another heading under it.</summary>
    public static bool Is(IReadOnlyList<Piece> pieces, int at)
    {
        var piece = pieces[at];
        if (!HasForm(piece) || HasAmount(piece.Words) || StatementTitle.IsContinued(piece.Words) || IsCaption(pieces, at))
            return false;
        if (StandardHeadings.KindOf(piece.Words) is not (SectionKind.Topic or SectionKind.Contacts))
            return IsTitle(piece.Words) || piece.IsMarkedHeading || (IsAlone(pieces, at) && Count(piece.Words) <= MostPlainWords);
        if (StatementTitle.IsCompany(piece.Words) || IsSignature(pieces, at) || IsAttribution(pieces, at))
            return false;
        for (var next = at + 1; next < pieces.Count && next <= at + 2; next++)
        {
            if (pieces[next].Mark != '\0' || IsText(pieces[next]))
                return next == at + 1 || HasForm(pieces[at + 1]) ? IsTitle(piece.Words) || piece.IsMarkedHeading || IsPlain(pieces, at) : false;
            if (!HasForm(pieces[next]))
                return false;
        }

        return false;
    }

    /// <summary>Whether the piece is running text.</summary>
    public static bool IsText(Piece piece)
    {
        var words = piece.Words;
        return piece.Table < 0 && words[0] != '(' && (words.Length >= ShortestText || (words[words.Length - 1] is '.' or ':' or '”' or '"' && Count(words) >= FewestWordsOfSentence)) && words.Any(char.IsLower);
    }

    private static bool HasForm(Piece piece)
    {
        var words = piece.Words;
        if (piece.Mark != '\0' || piece.Table >= 0 || words.Length > Longest || piece.Lines.Count > 2 || !char.IsLetterOrDigit(words[0]) && words[0] is not ('“' or '"' or '.' or '[' or '\''))
            return false;
        var last = words[words.Length - 1];
        if (last is ';' or ',' or '-' || (last == '.' && !EndsWithAbbreviation(words)) || Array.Exists(NoHeadings, start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            return false;
        return Count(words) <= MostWords && words.Any(char.IsLetter) && !ContactDetails.IsIn(words) && !PageFurniture.Is(words) && !IsFigures(words)
            && !IsUnclosed(words) && !IsField(words) && !IsSentences(words);
    }

    /// <summary>Whether a table follows, with nothing but other lines of its title and its unit between.</summary>
    private static bool IsCaption(IReadOnlyList<Piece> pieces, int at)
    {
        for (var next = at + 1; next < pieces.Count && next <= at + LinesOfCaption; next++)
        {
            if (pieces[next].Table >= 0)
                return true;
            if (pieces[next].Mark != '\0' || IsText(pieces[next]))
                return false;
        }

        return false;
    }

    /// <summary>Whether the main words have capitals, as those of titles do. Before a colon nothing else is a heading: "… dial one of the following numbers:".</summary>
    private static bool IsTitle(string line)
    {
        int main = 0, capital = 0;
        foreach (var word in line.Split([' ', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsLetter(word[0]) || HeadingWords.IsSmall(word))
                continue;
            main++;
            capital += word.Any(char.IsUpper) ? 1 : 0;
        }

        return main > 0 && capital * 10 >= main * 8 && (char.IsUpper(line[0]) || !char.IsLetter(line[0]) || capital > 1);
    }

    /// <summary>A heading that is written as a sentence: set apart by empty lines, short, without a verb's subject to tell it by.</summary>
    private static bool IsPlain(IReadOnlyList<Piece> pieces, int at) =>
        IsAlone(pieces, at) && Count(pieces[at].Words) <= MostPlainWords && char.IsUpper(pieces[at].Words[0]) && pieces[at].Words[pieces[at].Words.Length - 1] != ':'
        && pieces[at + 1].Mark == '\0';

    private static bool IsAlone(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Gap is Gap.Blank or Gap.Page && at + 1 < pieces.Count && pieces[at + 1].Gap is Gap.Blank or Gap.Page;

    private static bool EndsWithAbbreviation(string line)
    {
        var word = line.Substring(line.LastIndexOf(' ') + 1);
        return Abbreviations.Contains(word.TrimEnd('.')) || word.IndexOf('.') < word.Length - 1;
    }

    private static readonly string[] Closings = ["Sincerely", "Yours", "Best regards", "Kind regards", "Regards", "Respectfully", "On behalf of"];

    /// <summary>What sentences, salutations and notes begin with.</summary>
    private static readonly string[] NoHeadings = ["Dear ", "See ", "Refer to ", "Please ", "Sincerely", "Note: ", "Source: ", "Tel", "Fax", "Phone", "Email", "E-mail"];

    /// <summary>Forms of companies that end with a full stop of their own.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase) { "Inc", "Corp", "Co", "Ltd", "Cos", "Bros", "Intl", "L.P", "N.V", "S.A", "Jr", "U.S" };

    /// <summary>Whether a sentence ends within the line.</summary>
    private static bool IsSentences(string line)
    {
        var stop = line.IndexOf(". ", StringComparison.Ordinal);
        return stop > 0 && !EndsWithAbbreviation(line.Substring(0, stop + 1)) && stop - line.LastIndexOf(' ', stop) > 4;
    }

    private static bool IsUnclosed(string line) =>
        line.Count(c => c == '(') != line.Count(c => c == ')') || line.Count(c => c == '“') != line.Count(c => c == '”') || line.Count(c => c == '"') % 2 != 0;

    /// <summary>"When: Thursday, 4 May": a name and its value.</summary>
    private static bool IsField(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon < line.Length - 2 && Count(line.Substring(0, colon)) <= 2;
    }

    /// <summary>A title may name a year; what states a percentage or an amount is an item.</summary>
    private static bool HasAmount(string line) => line.IndexOfAny(['%', '$', '€', '£', '¥']) >= 0;

    /// <summary>Names below the close of a letter.</summary>
    private static bool IsSignature(IReadOnlyList<Piece> pieces, int at)
    {
        for (var above = at - 1; above >= 0 && above >= at - LinesOfSignature && !IsText(pieces[above]); above--)
        {
            if (Array.Exists(Closings, closing => pieces[above].Words.StartsWith(closing, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>"From the chief executive officer:" before what he says.</summary>
    private static bool IsAttribution(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Words[pieces[at].Words.Length - 1] == ':' && at + 1 < pieces.Count && pieces[at + 1].Words[0] is '“' or '"';

    private static bool IsFigures(string line) => line.Count(char.IsDigit) * 3 > line.Length;

    private static int Count(string line) => line.Count(character => character == ' ') + 1;
}
