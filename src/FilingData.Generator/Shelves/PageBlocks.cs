using FilingData.Lookup;

namespace FilingData.Generator.Shelves;

/// <summary>The shelves of a page of the index. A page is laid out again only where one of its shelves changed.</summary>
/// <param name="Number">The page's number, from 0.</param>
/// <param name="Blocks">What its shelves bring, in the order of their names.</param>
internal sealed record PageBlocks(int Number, EquatableArray<ShelfBlock> Blocks)
{
    /// <summary>
    /// How many shelves a page is made for. With less a program would look through more pages for a key, with more a larger page is written again.
    /// </summary>
    private const int Comfortable = 16;

    /// <summary>Every page with its shelves. A shelf's page follows from its name, so that a new shelf moves no other one.</summary>
    public static IEnumerable<PageBlocks> Of(EquatableArray<ShelfBlock> blocks)
    {
        if (blocks.Count == 0)
            return [];
        var pages = 1;
        while (pages * Comfortable < blocks.Count)
            pages *= 2;
        var byPage = blocks.ToLookup(block => (int)(KeyHash.Of('\0', block.Shelf) & (uint)(pages - 1)));
        return Enumerable.Range(0, pages)
            .Select(page => new PageBlocks(page, byPage[page].OrderBy(block => block.Shelf, StringComparer.Ordinal).ToEquatableArray()));
    }
}
