using FilingData.Parsing.Mentions.Values.Tables;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>Finds the values that a block mentions: money, percentages, share counts, ratios, plain numbers, dates and fiscal periods.</summary>
public static class ValueScanner
{
    /// <summary>The values of a block of a release that says nothing of its currencies' signs: "$" is the United States dollar.</summary>
    public static IReadOnlyList<Mention> Scan(Block block) => Scan(block, CurrencyContext.Default);

    /// <summary>
    /// The values of a block, in the order of their beginning, of two at one place the longer first. They may nest and never cross. A table is read
    /// cell by cell; its figures count with its scale.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="currencies">What the release's signs mean.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Mention> Scan(Block block, CurrencyContext currencies)
    {
        using var tokens = new Buffer<Token>();
        return Scan(block, currencies, tokens);
    }

    /// <summary>The values of a block, by way of a list that one block after the other uses for its tokens.</summary>
    internal static IReadOnlyList<Mention> Scan(Block block, CurrencyContext currencies, Buffer<Token> buffer)
    {
        if (block is null)
            throw new ArgumentNullException(nameof(block));
        if (currencies is null)
            throw new ArgumentNullException(nameof(currencies));
        var found = new List<Mention>();
        var tokens = new Tokens(block.Text, buffer);
        if (block.Table is { } table)
        {
            foreach (var passage in TableMentions.Read(block, table, currencies, found))
                Scan(passage);
        }
        else
        {
            Scan(block.Text.All);
        }

        // Nested values are found behind those that hold them.
        return MentionOrder.InOrder(found);

        void Scan(Passage passage)
        {
            tokens.Read(passage);
            new PassageScan(block.Text, tokens, currencies, found).Run();
        }
    }
}
