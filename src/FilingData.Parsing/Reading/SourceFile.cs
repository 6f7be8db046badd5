namespace FilingData.Parsing.Reading;

/// <summary>The file that a user added: its name and its text, and where its lines begin.</summary>
public sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>A file of this name (without a folder) with this text.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SourceFile(string name, string content)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        Text = new FilingText(name ?? throw new ArgumentNullException(nameof(name)), content);
        for (var i = 0; i < content.Length; i++)
        {
            // A line ends as editors see it: LF, CR LF or CR.
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The whole text as the file has it.</summary>
    public string Content { get; }

    /// <summary>The file as the records refer to it.</summary>
    public FilingText Text { get; }

    /// <summary>The place of this part of the file.</summary>
    public Source At(int start, int length)
    {
        var line = LineOf(start);
        return new Source(Text, line + 1, start - _lineStarts[line] + 1, start, length);
    }

    /// <summary>The line (from 1) and the column (from 1) of this character of the file.</summary>
    public (int Line, int Column) LineAndColumn(int offset)
    {
        var line = LineOf(offset);
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
