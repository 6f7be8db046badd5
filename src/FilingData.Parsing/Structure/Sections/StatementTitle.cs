using FilingData.Parsing.Structure.Lines;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>Lines above statements, signatures and pages run over, which look like headings and open nothing.</summary>
internal static class StatementTitle
{
    /// <summary>Legal forms that end a company's name and hardly another heading.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Incorporated", "Corp", "Corporation", "Ltd", "LLC", "L.L.C", "L.P", "PLC", "N.V", "S.A",
    };

    /// <summary>
    /// What the titles of statements have and the headings of texts have not (17 CFR 210.8-01 to 10-01: interim statements are marked as unaudited;
    /// 17 CFR 244.100: reconciliations are tables).
    /// </summary>
    private static readonly string[] Marks = ["(unaudited)", "(continued)", "and subsidiaries", "reconciliation of", "reconciliations of"];

    /// <summary>A longer line says more than who is listed where.</summary>
    private const int LongestName = 80;

    /// <summary>
    /// Whether the piece at this place is such a line: a company's name by itself, what stands right under one, a title with a statement's mark.
    /// </summary>
    public static bool Is(IReadOnlyList<Piece> pieces, int at)
    {
        var line = pieces[at].Words;
        var kind = StandardHeadings.KindOf(line);
        if (kind == SectionKind.About)
            return false;
        return line.HasAny(Marks)
            || (kind is SectionKind.Topic or SectionKind.Contacts && IsCompany(line))
            || (kind == SectionKind.Topic && at > 0 && pieces[at].Gap == Gap.None && pieces[at - 1].Lines.Count == 1
            && IsCompany(pieces[at - 1].Words));
    }

    /// <summary>Whether the line is the name of a company by itself, or with its symbol in a bracket behind it.</summary>
    private static bool IsCompany(string line)
    {
        var bracket = line.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0 && line[line.Length - 1] == ')' && line.IndexOf(':', bracket) > 0)
            return line.Length <= LongestName;
        var space = line.LastIndexOf(' ');
        return space > 0 && Forms.Contains(line.Substring(space + 1).TrimEnd('.'));
    }
}
