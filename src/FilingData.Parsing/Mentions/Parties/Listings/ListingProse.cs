using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Listings;

/// <summary>
/// Reads listings in running text: "trade on Nasdaq under the ticker symbol ABC", "listed on the NYSE and the TSX under the symbols “ABC” and “ABD”".
/// </summary>
internal static class ListingProse
{
    private const int Farthest = 80;

    /// <summary>The listings that a block's sentences state, in order.</summary>
    public static IReadOnlyList<ListingSpan> Read(TokenizedBlock block)
    {
        if (block.Text.IndexOf("symbol", StringComparison.OrdinalIgnoreCase) < 0)
            return [];
        var found = new List<ListingSpan>();
        for (var at = 0; at < block.Count; at++)
        {
            if (!block.Is(at, "symbol") && !block.Is(at, "symbols"))
                continue;
            var markets = MarketsBefore(block, at);
            if (markets.Count == 0)
                markets = MarketsBehind(block, at);
            foreach (var symbol in Symbols(block, at + 1))
            {
                foreach (var (first, last) in markets)
                    found.Add(new ListingSpan(first, last, symbol.First, symbol.Last));
            }
        }

        return found;
    }

    private static IEnumerable<(int First, int Last)> Symbols(TokenizedBlock block, int at)
    {
        for (; ; at++)
        {
            while (block.IsQuotationMark(at) || block[at] is "," or "and" or ":" or "(")
                at++;
            if (!Exchanges.IsSymbol(block[at]) || Exchanges.IsMarket(block[at]) || block[at].All(char.IsDigit))
                yield break;
            var first = at;
            while (Exchanges.IsClass(block[at + 1]))
                at++;
            yield return (first, at);
        }
    }

    // "on Nasdaq", "on the New York Stock Exchange and the Toronto Stock Exchange": the nearest before the symbol in its sentence.
    private static List<(int First, int Last)> MarketsBefore(TokenizedBlock block, int symbol)
    {
        var limit = Math.Max(block.SentenceStart(symbol), symbol - Farthest);
        for (var at = symbol - 1; at > limit; at--)
        {
            if (block.Is(at, "on") && MarketsFrom(block, at + 1, symbol) is { Count: > 0 } markets)
                return markets;
        }

        return [];
    }

    private static List<(int First, int Last)> MarketsBehind(TokenizedBlock block, int symbol)
    {
        for (var at = symbol + 1; at < Math.Min(block.Count, symbol + 10) && block.SentenceStart(at) == block.SentenceStart(symbol); at++)
        {
            if (block.Is(at, "on"))
                return MarketsFrom(block, at + 1, block.Count);
        }

        return [];
    }

    private static List<(int First, int Last)> MarketsFrom(TokenizedBlock block, int at, int end)
    {
        var markets = new List<(int First, int Last)>();
        while (at < end)
        {
            while (block[at] is "the" or "and" or "," or "both")
                at++;
            var first = at;
            while (at < end && NameWords.LooksLikeName(block[at]))
                at++;
            if (at == first || !Enumerable.Range(first, at - first).Any(i => Exchanges.IsMarket(block[i])))
                break;
            markets.Add((first, at - 1));
        }

        return markets;
    }
}
