using System.Text;

namespace FilingData.Generator.Emission;

/// <summary>Writes C#, a line at a time and indented; lines end with '\n' on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Several lines, set apart by '\n', each behind the same beginning.</summary>
    public void Lines(string beginning, string lines)
    {
        foreach (var line in lines.Split('\n'))
            Line(beginning + line);
    }

    /// <summary>An opening brace; the brace is closed when the block is disposed.</summary>
    public IDisposable Block(string close = "}")
    {
        Line("{");
        _depth++;
        return new OpenBlock(this, close);
    }

    public override string ToString() => _text.ToString();

    private sealed class OpenBlock(CodeWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(close);
        }
    }
}
