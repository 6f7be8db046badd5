using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Where the lines of a document begin in the file: the joined text of a contact block no longer says which words share a line.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [];

    /// <summary>The lines of the document's clean text.</summary>
    public LineStarts(MappedText document)
    {
        for (var i = 0; i + 1 < document.Length; i++)
        {
            if (document.Value[i] is '\n' or '\t')
                _starts.Add(document.FileStart(i + 1));
        }
    }

    /// <summary>Whether a line begins behind the first and not behind the second place of the file.</summary>
    public bool Separate(int before, int at) => CountUpTo(at) > CountUpTo(before);

    private int CountUpTo(int place)
    {
        var found = _starts.BinarySearch(place);
        return found >= 0 ? found + 1 : ~found;
    }
}
