using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>All blocks of a release as words, in reading order, and how the release uses its words.</summary>
internal sealed class DocumentWords : IDisposable
{
    // Enough to know how a word is used; keeps what is asked of it linear in the text.
    private const int MostPlaces = 100;

    // What the table has for a word in small letters, which has no places.
    private const int Small = -1;

    private readonly Buffer<TokenInBlock> _tokens = new();
    // A word with a capital leads to its first place, and each place to the next of the same word; -1 behind the last.
    private readonly Buffer<(TokenizedBlock Block, int Index, int Next)> _places = new();
    private readonly Dictionary<string, int> _words = RentedTables<int>.Rent();
    private readonly string _place;

    public DocumentWords(Release release)
    {
        _place = release.Dateline?.Place?.Words ?? "";
        var blocks = new List<TokenizedBlock>();
        foreach (var (block, section) in InOrder(release))
            blocks.Add(new TokenizedBlock(block, section, blocks.Count, _tokens));
        Blocks = blocks;
        // From the last to the first: so each place knows the next.
        for (var number = blocks.Count - 1; number >= 0; number--)
        {
            for (var i = blocks[number].Count - 1; i >= 0; i--)
                Add(blocks[number], i);
        }
    }

    public IReadOnlyList<TokenizedBlock> Blocks { get; }

    /// <summary>Where this word with a capital (or a digit) stands; the first hundred places.</summary>
    public IEnumerable<(TokenizedBlock Block, int Index)> PlacesOf(string word)
    {
        var count = 0;
        for (var at = First(word); at >= 0 && count++ < MostPlaces; at = _places[at].Next)
            yield return (_places[at].Block, _places[at].Index);
    }

    /// <summary>Whether this word with a capital (or a digit) stands in more than one place.</summary>
    public bool IsRepeated(string word) => First(word) is var first && first >= 0 && _places[first].Next >= 0;

    /// <summary>Whether the release has this word in small letters, too: then it is no name by itself.</summary>
    public bool HasSmall(string word) => _words.TryGetValue(SharedWords.SmallOf(word), out var place) && place == Small;

    /// <summary>Whether these words stand anywhere without "and" and more behind them.</summary>
    public bool StandsAlone(TokenizedBlock block, int first, int last) => PlacesOf(block[first]).Any(place =>
    {
        for (var i = 1; first + i <= last; i++)
        {
            if (place.Block[place.Index + i] != block[first + i])
                return false;
        }

        var behind = place.Index + last - first + 1;
        return !place.Block.Is(behind, "and") && !place.Block.Is(behind, '&') && (place.Block != block || place.Index != first);
    });

    /// <summary>Whether "'s" follows the word wherever it stands, so that it belongs to the name: "Fowler's".</summary>
    public bool IsAlwaysPossessive(string word) => IsRepeated(word) && PlacesOf(word).All(place => place.Block.IsPossessive(place.Index + 1));

    /// <summary>Whether the release addresses somebody of this name: "Ms. Example".</summary>
    public bool IsPerson(string word)
    {
        var count = 0;
        for (var at = First(word); at >= 0 && count++ < MostPlaces; at = _places[at].Next)
        {
            if (Honorifics.Is(_places[at].Block[_places[at].Index - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word stands in the dateline's place.</summary>
    public bool IsPlace(string word) => _place.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the word has its capital within a sentence of running text, too.</summary>
    public bool HasCapitalWithinSentence(string word) =>
        PlacesOf(word).Any(place => !place.Block.IsTitle && place.Index > place.Block.SentenceStart(place.Index)
        && !place.Block.IsQuotationMark(place.Index - 1));

    /// <summary>Gives the memory back: neither the words nor the blocks can be asked any more.</summary>
    public void Dispose()
    {
        _tokens.Dispose();
        _places.Dispose();
        RentedTables<int>.Return(_words);
    }

    private int First(string word) => _words.TryGetValue(word, out var place) ? place : -1;

    private void Add(TokenizedBlock block, int index)
    {
        if (!block.IsWord(index))
            return;
        var word = block[index];
        if (char.IsLower(word[0]))
        {
            _words[word] = Small;
        }
        else
        {
            _places.Add((block, index, First(word)));
            _words[word] = _places.Count - 1;
        }
    }

    private static IEnumerable<(Block Block, SectionKind? Section)> InOrder(Release release)
    {
        foreach (var block in release.Head)
            yield return (block, null);
        if (release.Headline is not null)
            yield return (release.Headline, null);
        foreach (var block in release.Subheadlines)
            yield return (block, null);
        foreach (var section in release.Sections)
        {
            // The release has sections' headings as passages; here they are read like blocks.
            if (section.Heading is { } heading)
                yield return (new Block(BlockKind.Heading, heading.Text.Copy(heading.Start, heading.Length)), section.Kind);
            foreach (var block in section.Blocks)
                yield return (block, section.Kind);
        }
    }
}
