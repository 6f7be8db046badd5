using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Reads the blocks of a release in which persons can be named.</summary>
internal static class ReleaseReading
{
    // What is longer than a contact's lines and data is a text.
    private const int LongestContact = 500;

    /// <summary>More than a hundred names no ballot has.</summary>
    private const int LongestVotes = 8_000;

    private const string Withheld = "withheld";

    /// <summary>The blocks in the order of the release; their tokens are read into this list.</summary>
    public static IReadOnlyList<BlockReading> Of(Release release, Party? issuer, IReadOnlyDictionary<Block, IReadOnlyList<PartyMention>> mentions,
        Buffer<Token> tokens)
    {
        var lines = new LineStarts(release.Document.Text);
        var blocks = new List<BlockReading>();
        foreach (var block in release.Head)
            Add(block, block.Text.Length > LongestContact ? BlockPlace.News : BlockPlace.Contacts);
        if (release.Headline is { } headline)
            Add(headline, BlockPlace.Title);
        foreach (var block in release.Subheadlines)
            Add(block, BlockPlace.Title);
        foreach (var section in release.Sections)
        {
            foreach (var block in section.Blocks)
            {
                // Nobody is named in what the law's cautions fill, which may be most of a release; but contacts without a heading follow them.
                if (section.Kind != SectionKind.SafeHarbor || block.Text.Length <= LongestContact)
                    Add(block, PlaceOf(section, block));
            }
        }

        return blocks;

        void Add(Block block, BlockPlace place)
        {
            var isTable = block.Kind == BlockKind.Table;
            if (isTable && place != BlockPlace.Contacts && !IsOfVotes(block))
                return;
            var known = mentions.TryGetValue(block, out var found) ? found : [];
            blocks.Add(new BlockReading(block, place, known, issuer, isTable || place == BlockPlace.Contacts ? lines : null, tokens));
        }
    }

    /// <summary>Whether a table counts the votes for those who are elected: no other names persons.</summary>
    private static bool IsOfVotes(Block table) =>
        table.Text.Length <= LongestVotes && table.Text.Value.IndexOf(Withheld, StringComparison.OrdinalIgnoreCase) >= 0;

    private static BlockPlace PlaceOf(ReleaseSection section, Block block) => section.Kind switch
    {
        SectionKind.Contacts when block.Text.Length <= LongestContact => BlockPlace.Contacts,
        _ when block.Kind == BlockKind.Heading => BlockPlace.Title,
        SectionKind.Body or SectionKind.Topic or SectionKind.ConferenceCall or SectionKind.Tables => BlockPlace.News,
        _ => BlockPlace.Boilerplate,
    };
}
