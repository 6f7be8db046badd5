using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>
/// Where the lines of a document and the columns on them begin in the file: the joined text of a contact block no longer says which words share a
/// line.
/// </summary>
internal sealed class LineStarts
{
    // Two spaces may follow a full stop; more set columns apart.
    private const int Gap = 3;

    private readonly List<int> _lines = [];
    private readonly List<int> _columns = [];

    /// <summary>The lines of the document's clean text.</summary>
    public LineStarts(MappedText document)
    {
        var text = document.Value;
        var spaces = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            spaces = text[i] == ' ' ? spaces + 1 : 0;
            if (text[i] == '\n')
                _lines.Add(document.FileStart(i + 1));
            else if (text[i] == '\t' || (spaces >= Gap && text[i + 1] != ' '))
                _columns.Add(document.FileStart(i + 1));
        }
    }

    /// <summary>Whether a line or a column begins behind the first and not behind the second place of the file.</summary>
    public bool Separate(int before, int at) => Begins(_lines, before, at) || Begins(_columns, before, at);

    /// <summary>Whether both places stand on one line, in two columns.</summary>
    public bool AreColumns(int before, int at) => Begins(_columns, before, at) && !Begins(_lines, before, at);

    private static bool Begins(List<int> starts, int before, int at) => CountUpTo(starts, at) > CountUpTo(starts, before);

    private static int CountUpTo(List<int> starts, int place)
    {
        var found = starts.BinarySearch(place);
        return found >= 0 ? found + 1 : ~found;
    }
}
