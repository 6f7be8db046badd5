namespace FilingData.Parsing.Reading.Covers;

/// <summary>The name of an SEC form: Form 8-K, Form 6-K, Form 10-Q/A.</summary>
/// <param name="Code">The form's code as EDGAR writes it: 8-K, 10-Q/A.</param>
internal sealed record FormName(string Code)
{
    private const int Longest = 60;

    /// <summary>The forms that companies and funds file under the Securities Acts. Source: www.sec.gov/submit-filings/forms-index.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "6-K", "8-A", "8-K", "8-K12B", "8-K12G3", "8-K15D5", "10", "10-D", "10-K", "10-K405", "10-KSB", "10-KT", "10-Q", "10-QSB", "10-QT", "11-K",
        "15", "18-K", "20-F", "25", "40-F",
        "ABS-15G", "CB", "D", "F-1", "F-3", "F-4", "F-6", "N-2", "N-CSR", "N-PORT", "N-PX", "S-1", "S-3", "S-4", "S-8", "SD", "T-1",
    };

    /// <summary>
    /// The form that a line names: "FORM 8-K", "Form 8-K/A (Amendment No. 1)", "FORM 6-K REPORT OF FOREIGN PRIVATE ISSUER"; null for other lines.
    /// </summary>
    public static FormName? Read(string line)
    {
        const string word = "FORM";
        if (line.Length > Longest || !line.StartsWith(word, StringComparison.OrdinalIgnoreCase) || line.Length <= word.Length
            || !char.IsWhiteSpace(line[word.Length]))
            return null;
        var words = line.Substring(word.Length).Trim().Replace('–', '-');
        var space = words.IndexOf(' ');
        var (code, rest) = space < 0 ? (words, "") : (words.Substring(0, space), words.Substring(space + 1));
        var plain = code.EndsWith("/A", StringComparison.OrdinalIgnoreCase) ? code.Substring(0, code.Length - 2) : code;
        return Codes.Contains(plain) && IsTitle(rest) ? new FormName(code.ToUpperInvariant()) : null;
    }

    /// <summary>Behind the code stands a title in capitals or a bracket; running text that mentions the form goes on in small letters.</summary>
    private static bool IsTitle(string rest) =>
        rest.Length == 0 || rest[0] == '(' || rest.StartsWith("Amendment", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("Current Report", StringComparison.OrdinalIgnoreCase)
        || !rest.Any(char.IsLower);
}
