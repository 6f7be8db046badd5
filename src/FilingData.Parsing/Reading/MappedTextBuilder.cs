using System.Text;

namespace FilingData.Parsing.Reading;

/// <summary>Puts clean text together, character by character or passage by passage, and keeps each character's place.</summary>
public sealed class MappedTextBuilder(SourceFile file)
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedText.Segment> _segments = [];
    private bool _open;

    /// <summary>How many characters there are so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character, or NUL where there is none yet.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[_text.Length - 1];

    /// <summary>Adds a character that the file writes with <paramref name="fileLength"/> characters from <paramref name="fileStart"/>; 0 for one that it doesn't have.</summary>
    public MappedTextBuilder Append(char character, int fileStart, int fileLength = 1)
    {
        var plain = fileLength == 1;
        if (plain && _open && _segments[_segments.Count - 1] is var last && last.FileEnd == fileStart)
            _segments[_segments.Count - 1] = last with { FileEnd = fileStart + 1 };
        else
            _segments.Add(new(_text.Length, fileStart, fileStart + fileLength));
        _open = plain;
        _text.Append(character);
        return this;
    }

    /// <summary>Adds a part of another text, which keeps its places.</summary>
    public MappedTextBuilder Append(Passage passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            var start = passage.Text.FileStart(i);
            Append(passage.Text.Value[i], start, passage.Text.FileEnd(i) - start);
        }

        return this;
    }

    /// <summary>Adds a space that stands for the white space behind what is there; nothing at the beginning or behind another space.</summary>
    public MappedTextBuilder Space()
    {
        if (_text.Length == 0 || Last == ' ')
            return this;
        return Append(' ', _segments[_segments.Count - 1].FileEnd, 0);
    }

    /// <summary>The text so far.</summary>
    public MappedText Build() => new(file, _text.ToString(), [.. _segments]);
}
