using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Input;

/// <summary>
/// Holds two additional files for the same where the same filing is read from both, or from neither one. It stands where the compiler keeps a pair
/// for each file anyway: a stage of its own for what is read would be one table of all filings more, and all texts a second time.
/// </summary>
internal sealed class FileComparer : IEqualityComparer<(AdditionalText Left, FileSettings Right)>
{
    public static readonly FileComparer Instance = new();

    private FileComparer()
    {
    }

    public bool Equals((AdditionalText Left, FileSettings Right) x, (AdditionalText Left, FileSettings Right) y) =>
        (ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right))
        || FilingFile.Read(x.Left, x.Right, CancellationToken.None) == FilingFile.Read(y.Left, y.Right, CancellationToken.None);

    public int GetHashCode((AdditionalText Left, FileSettings Right) obj) => StringComparer.Ordinal.GetHashCode(obj.Left.Path);
}
