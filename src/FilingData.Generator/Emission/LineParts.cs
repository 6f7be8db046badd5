using System.Runtime.CompilerServices;

namespace FilingData.Generator.Emission;

/// <summary>
/// The parts of a line as the compiler hands them over, one after the other, where an interpolated string is given to a <see cref="CodeWriter"/>.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct LineParts
{
    private readonly CodeWriter _code;

    /// <summary>Begins a line; the numbers are what the compiler knows of it.</summary>
    public LineParts(int literalLength, int formattedCount, CodeWriter code)
    {
        _code = code;
        _code.Indent();
    }

    public void AppendLiteral(string text) => _code.Append(text);

    public void AppendFormatted(string text) => _code.Append(text);

    public void AppendFormatted(int number) => _code.Append(Invariant.Text(number));
}
