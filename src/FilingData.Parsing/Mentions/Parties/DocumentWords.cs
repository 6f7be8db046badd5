using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties;

/// <summary>All blocks of a release as words, in reading order, and where each word stands.</summary>
internal sealed class DocumentWords
{
    // Enough to know how a name is used; keeps the search linear in the text.
    private const int MostPlaces = 100;

    private readonly Dictionary<string, List<(TokenizedBlock Block, int Index)>> _places = new(StringComparer.Ordinal);

    public DocumentWords(Release release)
    {
        Blocks = InOrder(release).Select(block => new TokenizedBlock(block)).ToList();
        foreach (var block in Blocks)
        {
            for (var i = 0; i < block.Count; i++)
            {
                if (!block.IsWord(i) || !char.IsUpper(block[i][0]))
                    continue;
                if (!_places.TryGetValue(block[i], out var places))
                    _places.Add(block[i], places = []);
                places.Add((block, i));
            }
        }
    }

    public IReadOnlyList<TokenizedBlock> Blocks { get; }

    /// <summary>Where this word with a capital stands.</summary>
    public IReadOnlyList<(TokenizedBlock Block, int Index)> PlacesOf(string word) => _places.TryGetValue(word, out var places) ? places : [];

    /// <summary>Whether these words stand anywhere without "and" and more behind them.</summary>
    public bool StandsAlone(TokenizedBlock block, int first, int last)
    {
        foreach (var (other, index) in PlacesOf(block[first]).Take(MostPlaces))
        {
            var same = 1;
            while (first + same <= last && other[index + same] == block[first + same])
                same++;
            if (first + same > last && !other.Is(index + same, "and") && !other.Is(index + same, '&'))
                return true;
        }

        return false;
    }

    private static IEnumerable<Block> InOrder(Release release)
    {
        foreach (var block in release.Head)
            yield return block;
        if (release.Headline is not null)
            yield return release.Headline;
        foreach (var block in release.Subheadlines.Concat(release.Sections.SelectMany(section => section.Blocks)))
            yield return block;
    }
}
