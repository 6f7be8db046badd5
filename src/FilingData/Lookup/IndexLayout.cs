namespace FilingData.Lookup;

/// <summary>
/// How the index of a data set is laid out. It is a number of pages, each a literal of its own, so that one more filing changes one page. A page is
/// <list type="bullet">
/// <item>the number of its shelves and the number of its slots, a power of two,</item>
/// <item>for each shelf the number of its entries,</item>
/// <item>for each entry of each shelf the day of its announcement,</item>
/// <item>the slots, an open-addressing table: the place of a key in the page, or 0,</item>
/// <item>the keys: table, length and UTF-8 of the key, and the entries that it leads to, as their number and the distances between them.</item>
/// </list>
/// The entries of a page are counted through its shelves. All numbers before the keys are of fixed width.
/// </summary>
internal static class IndexLayout
{
    /// <summary>The day of an announcement without a date; it comes last.</summary>
    public const int Undated = (1 << 22) - 1;

    /// <summary>Set in the day of what a release announces besides: it stands in the table of kinds, but is no filing of its own.</summary>
    public const int Besides = 1 << 23;

    public const char Issuers = 'I';
    public const char Symbols = 'S';
    public const char Ciks = 'C';
    public const char AccessionNumbers = 'A';
    public const char Kinds = 'K';
    public const char People = 'P';
    public const char Organizations = 'O';
}
