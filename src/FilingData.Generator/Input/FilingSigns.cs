using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Input;

/// <summary>
/// Tells a filing among a project's additional files where the project doesn't say. Files of other packages (PublicAPI.Shipped.txt,
/// BannedSymbols.txt) must never be taken for one.
/// </summary>
internal static class FilingSigns
{
    private const int Beginning = 2000;

    private static readonly string[] Extensions = [".txt", ".htm", ".html"];

    /// <summary>What only an EDGAR submission or a document of one begins with.</summary>
    private static readonly string[] Submissions = ["<SEC-DOCUMENT>", "<SEC-HEADER>", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----", "<TYPE>EX-99"];

    /// <summary>The label of an exhibit, as filers write it.</summary>
    private static readonly string[] Labels = ["Exhibit 99", "Exhibit No. 99", "EX-99", "Ex. 99"];

    /// <summary>Whether a file of this name can be a filing, so that it is worth to open it.</summary>
    public static bool MayHave(string path) => Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the beginning shows a submission, or an exhibit's label at the beginning of a line of text.</summary>
    public static bool Has(SourceText content)
    {
        var beginning = content.ToString(new TextSpan(0, Math.Min(content.Length, Beginning)));
        return Submissions.Any(sign => beginning.IndexOf(sign, StringComparison.Ordinal) >= 0) || HasLabel(beginning);
    }

    private static bool HasLabel(string beginning)
    {
        var isLineStart = true;
        for (var i = 0; i < beginning.Length; i++)
        {
            if (isLineStart && Labels.Any(label => string.Compare(beginning, i, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0))
                return true;
            // Behind a tag a line of text begins; white space before the label doesn't count.
            isLineStart = beginning[i] is '\n' or '\r' or '\f' or '>' or '\uFEFF' || (isLineStart && char.IsWhiteSpace(beginning[i]));
        }

        return false;
    }
}
