using FilingData.Parsing.Structure.Sections;

namespace FilingData.Parsing.Structure.Lines;

/// <summary>
/// Tells in a line whose paragraphs ran together where a heading or an item of a list begins right behind a word that ends no sentence: "…
/// OfficerAbout Example", "… 555-0100Forward-Looking Statements", "… Highlights•Net sales", "… law.###Contact".
/// </summary>
/// <param name="text">The text that holds the line.</param>
/// <param name="end">Where the line ends.</param>
internal readonly struct HeadingSeams(string text, int end)
{
    /// <summary>The words that tell a standard section are the first of its heading, or stand behind "Use of".</summary>
    private const int LongestLead = 40;

    private const string About = "About ", UseOf = "Use of ";

    private static readonly string[] Honorifics = ["Mr. ", "Ms. ", "Mrs. ", "Dr. "];

    /// <summary>Whether one begins at this character, which no white space stands before.</summary>
    public bool Begins(int at)
    {
        var before = text[at - 1];
        switch (text[at])
        {
            case '•' or '●' or '▪' or '■':
                return true;
            case '#':
                return before != '#' && at + 2 < end && (text[at + 1] == '#' || (text[at + 1] == ' ' && text[at + 2] == '#'));
            case >= 'A' and <= 'Z':
                return before == '#' || BeginsAbout(at, before) || (char.IsLower(before) && BeginsHonorific(at))
                    || (IsClosed(before) && BeginsStandard(at));
            case >= '1' and <= '9':
                return before == '.' && BeginsNumbered(at);
            default:
                return false;
        }
    }

    /// <summary>"… U.S.About Example", "… ETAbout Example", "… example.comABOUT EXAMPLE".</summary>
    private bool BeginsAbout(int at, char before) =>
        at + About.Length < end && char.IsUpper(text[at + About.Length]) && StandardHeadings.IsAbout(text, at) && !IsOpen(before)
            && (text[at + 1] == 'b' || !char.IsUpper(before));

    /// <summary>"Jane DoeMs. Doe is", "Robert RoeDr. Roe".</summary>
    private bool BeginsHonorific(int at)
    {
        if (text[at] is not ('M' or 'D'))
            return false;
        foreach (var honorific in Honorifics)
        {
            if (at + honorific.Length < end && string.CompareOrdinal(text, at, honorific, 0, honorific.Length) == 0)
                return char.IsUpper(text[at + honorific.Length]);
        }

        return false;
    }

    private bool BeginsStandard(int at)
    {
        var from = string.CompareOrdinal(text, at, UseOf, 0, UseOf.Length) == 0 ? at + UseOf.Length : at;
        return StandardHeadings.ToldIn(text, from, Math.Min(end, from + LongestLead)) is { } told && told.Start == from;
    }

    /// <summary>"… program.2019 Financial Results", "… 15.8%.2. Net Revenue": a year or a number, then a word with a capital; no decimals.</summary>
    private bool BeginsNumbered(int at)
    {
        if (at < 3 || !(text[at - 2] is '%' or ')' || (char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))))
            return false;
        var behind = at;
        while (behind < end && char.IsDigit(text[behind]))
            behind++;
        var isYear = behind - at == 4;
        if (!isYear && (behind - at > 2 || behind >= end || text[behind++] != '.'))
            return false;
        return behind + 1 < end && text[behind] == ' ' && char.IsUpper(text[behind + 1]);
    }

    private static bool IsClosed(char before) => char.IsLower(before) || char.IsDigit(before) || before is ')' or '%' or '®' or '™';

    private static bool IsOpen(char before) => before is '(' or '[' or '“' or '"' or '‘' or '\'' or '-' or '/';
}
