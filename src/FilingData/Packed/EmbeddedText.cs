using System.Reflection;
using System.Text;

namespace FilingData.Packed;

/// <summary>The texts of filings that the build put into an assembly.</summary>
/// <param name="assembly">The assembly.</param>
internal sealed class EmbeddedText(Assembly assembly)
{
    /// <summary>
    /// The text under this name, or null where it was left out or there is no name. Line ends are '\n' whatever the file had, and so are the places
    /// of packed facts: a checkout that turns line ends must not move them.
    /// </summary>
    public string? Read(string resource)
    {
        if (resource.Length == 0)
            return null;
        using var stream = assembly.GetManifestResourceStream(resource);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
