using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingData.Generator.Emission;

/// <summary>
/// Writes C#, a line at a time and indented; lines end with '\n' on every machine. Its memory is rented: one document after the other uses it.
/// </summary>
internal sealed class CodeWriter : IDisposable
{
    private const int UsualLength = 1 << 16;

    private char[] _text = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            Indent();
            Append(line);
        }

        Append("\n");
    }

    /// <summary>A line whose parts are written where they belong, without a string of their own.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] LineParts line)
    {
        // Handing them over has written them.
        _ = line;
        Append("\n");
    }

    /// <summary>Several lines, set apart by '\n', each behind the same beginning.</summary>
    public void Lines(string beginning, string lines)
    {
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start) is >= 0 and var found ? found : lines.Length;
            if (beginning.Length + end - start > 0)
                Indent();
            Append(beginning);
            Append(lines, start, end - start);
            Append("\n");
        }
    }

    /// <summary>An opening brace; the brace is closed when the block is disposed.</summary>
    public IDisposable Block(string close = "}")
    {
        Line("{");
        _depth++;
        return new OpenBlock(this, close);
    }

    public override string ToString() => new(_text, 0, _length);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }

    internal void Indent()
    {
        for (var i = 0; i < _depth; i++)
            Append("    ");
    }

    internal void Append(string text) => Append(text, 0, text.Length);

    private void Append(string text, int start, int length)
    {
        if (_length + length > _text.Length)
            Grow(length);
        text.CopyTo(start, _text, _length, length);
        _length += length;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, 2 * _text.Length));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    private sealed class OpenBlock(CodeWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(close);
        }
    }
}
