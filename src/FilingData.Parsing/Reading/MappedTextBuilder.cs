using System.Buffers;

namespace FilingData.Parsing.Reading;

/// <summary>Puts clean text together, by characters, runs or passages, and keeps each character's place.</summary>
public sealed class MappedTextBuilder
{
    private readonly SourceFile _file;
    private readonly TextMap _map = new();
    private char[] _text;

    /// <summary>An empty text of this file.</summary>
    /// <param name="file">Where the text comes from.</param>
    /// <param name="capacity">How many characters there will be, as far as one knows.</param>
    public MappedTextBuilder(SourceFile file, int capacity = 64)
    {
        _file = file;
        _text = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));
    }

    /// <summary>How many characters there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last character, or NUL where there is none yet.</summary>
    public char Last => Length == 0 ? '\0' : _text[Length - 1];

    /// <summary>The character at this place.</summary>
    internal char this[int index] => _text[index];

    /// <summary>
    /// Adds a character that the file writes with <paramref name="fileLength"/> characters from <paramref name="fileStart"/>; 0 for one that it
    /// doesn't have.
    /// </summary>
    public MappedTextBuilder Append(char character, int fileStart, int fileLength = 1)
    {
        Reserve(1);
        _text[Length] = character;
        Map(1, fileStart, fileStart + fileLength);
        return this;
    }

    /// <summary>Adds a part of another text, which keeps its places.</summary>
    public MappedTextBuilder Append(Passage passage)
    {
        if (passage.Length <= 0)
            return this;
        Reserve(passage.Length);
        passage.Text.Value.CopyTo(passage.Start, _text, Length, passage.Length);
        passage.Text.CopyMap(passage.Start, passage.Length, this);
        return this;
    }

    /// <summary>Adds a space that stands for the white space behind what is there; nothing at the beginning or behind another space.</summary>
    public MappedTextBuilder Space()
    {
        if (Length == 0 || Last == ' ')
            return this;
        return Append(' ', FileEnd, 0);
    }

    /// <summary>The text so far. The builder begins anew then.</summary>
    public MappedText Build()
    {
        var built = new MappedText(_file, Text(), _map.Take());
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        Length = 0;
        return built;
    }

    /// <summary>The character of the file behind the last one.</summary>
    internal int FileEnd => _map.FileEnd;

    /// <summary>Whether there are letters between these places.</summary>
    internal bool HasLetters(int start, int end) => Array.FindIndex(_text, start, end - start, char.IsLetter) >= 0;

    /// <summary>What stands from this place on.</summary>
    internal string Part(int start) => new(_text, start, Length - start);

    /// <summary>Adds characters as the file has them.</summary>
    internal void AppendRun(int fileStart, int length)
    {
        if (length <= 0)
            return;
        Reserve(length);
        _file.Content.CopyTo(fileStart, _text, Length, length);
        Map(length, fileStart, fileStart + length);
    }

    /// <summary>Adds what a character of the file, or a reference to it, is in clean text; that may be nothing.</summary>
    internal void AppendClean(char character, int fileStart, int fileLength)
    {
        var clean = Characters.Clean(character);
        if (clean == '\f')
            EndPage(fileStart, fileStart + fileLength);
        else if (Characters.LettersOf(character) is { Length: > 0 } letters)
            AppendLigature(letters, fileStart, fileLength);
        else if (clean is '‘' or '’' && Last == clean && FileEnd == fileStart)
            Double(clean == '‘' ? '“' : '”', fileStart + fileLength);
        else if (clean != Characters.None)
            Append(clean, fileStart, fileLength);
    }

    /// <summary>
    /// Two single quotation marks side by side are how some write a double one: the last character and the one behind it become this mark.
    /// </summary>
    private void Double(char mark, int fileEnd)
    {
        Length--;
        var start = _map.DropLast(Length);
        Append(mark, start, fileEnd - start);
    }

    /// <summary>Ends a page: the next line begins with a form feed.</summary>
    internal void EndPage(int fileStart, int fileEnd)
    {
        if (Last == '\f')
            return;
        TrimLine();
        if (Length > 0 && Last != '\n')
            Append('\n', fileStart, 0);
        Append('\f', fileStart, fileEnd - fileStart);
    }

    /// <summary>Takes the white space at the end of the last line away.</summary>
    internal void TrimLine()
    {
        var length = Length;
        while (length > 0 && _text[length - 1] is ' ' or '\t')
            length--;
        if (length == Length)
            return;
        _map.CutAt(length);
        Length = length;
    }

    /// <summary>Maps characters that are already in place: a run, or one character that the file writes with any number.</summary>
    internal void Map(int length, int fileStart, int fileEnd)
    {
        _map.Add(Length, length, fileStart, fileEnd);
        Length += length;
    }

    // Clean text is often all of the file as it is: then there is one string of it.
    private string Text() => Length == _file.Content.Length
        && _text.AsSpan(0, Length).SequenceEqual(_file.Content.AsSpan()) ? _file.Content : new string(_text, 0, Length);

    private void AppendLigature(string letters, int fileStart, int fileLength)
    {
        foreach (var letter in letters)
            Append(letter, fileStart, fileLength);
    }

    private void Reserve(int length)
    {
        if (Length + length <= _text.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + length, _text.Length * 2));
        Array.Copy(_text, larger, Length);
        if (_text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
