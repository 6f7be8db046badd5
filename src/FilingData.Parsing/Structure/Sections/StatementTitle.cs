namespace FilingData.Parsing.Structure.Sections;

/// <summary>Lines above statements, signatures and pages run over, which look like headings and open nothing.</summary>
internal static class StatementTitle
{
    /// <summary>Legal forms that end a company's name and hardly another heading.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Incorporated", "Corp", "Corporation", "Ltd", "LLC", "L.L.C", "L.P", "PLC", "N.V", "S.A",
    };

    /// <summary>Whether a heading is repeated because its section runs over a page: "Notes (continued)".</summary>
    public static bool IsContinued(string line) => line.TrimEnd(')', ' ').EndsWith("(continued", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the line is the name of a company by itself.</summary>
    public static bool IsCompany(string line)
    {
        var space = line.LastIndexOf(' ');
        return space > 0 && Forms.Contains(line.Substring(space + 1).TrimEnd('.'));
    }
}
