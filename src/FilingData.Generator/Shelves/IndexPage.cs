using System.Text;
using FilingData.Lookup;
using FilingData.Packed;

namespace FilingData.Generator.Shelves;

/// <summary>A page of the index: the blocks of some shelves.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Shelves">The names of the shelves, in the order of their blocks.</param>
/// <param name="Text">The page.</param>
internal sealed record IndexPage(int Number, EquatableArray<string> Shelves, string Text)
{
    /// <summary>How many shelves a page is made for. Less would make more methods for the program to compile before it finds anything, more a larger page to write again.</summary>
    private const int Comfortable = 16;

    /// <summary>The pages. A shelf's page follows from its name, so that a new shelf moves no other one.</summary>
    public static IEnumerable<IndexPage> Of(EquatableArray<ShelfBlock> blocks)
    {
        if (blocks.Count == 0)
            return [];
        var pages = 1;
        while (pages * Comfortable < blocks.Count)
            pages *= 2;
        var byPage = blocks.ToLookup(block => (int)(KeyHash.Of('\0', block.Shelf) & (uint)(pages - 1)));
        return Enumerable.Range(0, pages).Select(page => Of(page, byPage[page].OrderBy(block => block.Shelf, StringComparer.Ordinal).ToList()));
    }

    private static IndexPage Of(int number, List<ShelfBlock> blocks)
    {
        var page = new StringBuilder();
        IndexNumbers.AppendFixed(page, blocks.Count);
        var at = (1 + blocks.Count) * PackedDigits.FixedWidth;
        foreach (var block in blocks)
        {
            IndexNumbers.AppendFixed(page, at);
            at += Encoding.UTF8.GetByteCount(block.Text);
        }

        blocks.ForEach(block => page.Append(block.Text));
        return new IndexPage(number, blocks.Select(block => block.Shelf).ToEquatableArray(), page.ToString());
    }
}
