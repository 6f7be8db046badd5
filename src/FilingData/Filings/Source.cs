namespace FilingData;

/// <summary>A place in a filing.</summary>
/// <param name="File">The filing's file name, without a folder.</param>
/// <param name="Line">The line where it begins, from 1, as editors count.</param>
/// <param name="Column">The character of the line where it begins, from 1, in UTF-16 units.</param>
/// <param name="Start">The character of the file's text, as <paramref name="File"/> gives it, where it begins; from 0, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units it covers, line ends included.</param>
public readonly record struct Source(FilingText File, int Line, int Column, int Start, int Length)
{
    /// <summary>The words of the filing at this place; null where the filing's text was left out of the assembly.</summary>
    public string? Quote => File.Text is { } text && Start >= 0 && Length >= 0
        && Start + Length <= text.Length ? text.Substring(Start, Length) : null;

    /// <summary>The place as compilers write it: vnet-20170927.txt(16,15).</summary>
    public override string ToString() => File.Name + "(" + Invariant.Text(Line) + "," + Invariant.Text(Column) + ")";
}
