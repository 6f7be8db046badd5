using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Listings;

/// <summary>A listing in a block, by the first and last words of the exchange and of the symbol.</summary>
internal readonly record struct ListingSpan(int ExchangeFirst, int ExchangeLast, int SymbolFirst, int SymbolLast);

/// <summary>Listings that stand together.</summary>
/// <param name="Listings">The listings.</param>
/// <param name="First">The first word that belongs to them.</param>
/// <param name="Last">The last one.</param>
internal sealed record ListingGroup(IReadOnlyList<ListingSpan> Listings, int First, int Last);

/// <summary>
/// Reads listings: Nasdaq: ABC · NYSE: ABC, ABC WS; TSX: ABC · OTC Bulletin Board ABCD · NYSE and TSX: ABC · HKEX stock code: 0123.
/// </summary>
internal static class ListingReader
{
    private const int LongestMarket = 10;

    /// <summary>The listings between these words; null where there are none.</summary>
    public static ListingGroup? Read(TokenizedBlock block, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            var opens = at == first || block.Is(at - 1, ',') || block.Is(at - 1, ';');
            if (opens && ReadFrom(block, at, last) is { Listings.Count: > 0 } found)
                return found;
        }

        return null;
    }

    private static ListingGroup ReadFrom(TokenizedBlock block, int first, int last)
    {
        var found = new List<ListingSpan>();
        var markets = new List<(int First, int Last)>();
        var end = first;
        var plain = false;
        for (var at = first; at <= last;)
        {
            if (IsSeparator(block, at))
                at++;
            // "TSX: ABC   NYSE: ABCD": behind a market and its colon stands the symbol.
            else if (!(block.Is(at - 1, ':') && markets.Count > 0 && !Exchanges.IsMarket(block[at]) && SymbolAt(block, at, last) >= 0)
                && MarketsAt(block, at, last) is { } read)
                (markets, at) = read;
            else if (found.Count > 0 && IsUnknownMarket(block, at, last))
                (markets, at) = ([(at, at)], at + 2);
            else if (markets.Count > 0 && SymbolAt(block, at, last) is var symbol and >= 0 && !(plain && block.IsQuotationMark(at - 1)))
            {
                plain |= !block.IsQuotationMark(at - 1);
                found.AddRange(markets.Select(market => new ListingSpan(market.First, market.Last, at, symbol)));
                end = symbol;
                at = symbol + 1;
            }
            else
                break;
        }

        return new ListingGroup(found, first, end);
    }

    /// <summary>
    /// A few capitals before a colon and a symbol, behind a listing that is known: another market's short form, if no number of the security follows.
    /// </summary>
    private static bool IsUnknownMarket(TokenizedBlock block, int at, int last) =>
        at + 2 <= last && block.Is(at + 1, ':') && block[at].Length > 1 && Exchanges.IsTier(block[at])
        && block[at] is not ("ISIN" or "WKN" or "LEI" or "RIC" or "SIC")
        && SymbolAt(block, at + 2, last) == at + 2;

    private static bool IsSeparator(TokenizedBlock block, int at) =>
        block.Is(at, ',') || block.Is(at, ';') || block.Is(at, '/') || block.Is(at, '|') || block.IsQuotationMark(at) || block.Is(at, '’')
        || block[at] is "and" or "or" or "&";

    /// <summary>The markets that begin here, several where they share their symbols, and the place behind them; null where none begins.</summary>
    private static (List<(int First, int Last)> Markets, int Behind)? MarketsAt(TokenizedBlock block, int at, int last)
    {
        var colon = at;
        while (colon <= last && colon - at < LongestMarket && !block.Is(colon, ':') && !block.Is(colon, ';') && !block.IsQuotationMark(colon))
            colon++;
        if (colon <= last && block.Is(colon, ':') && MarketsBetween(block, at, colon) is { } markets)
            return (markets, colon + 1);
        // "OTC Bulletin Board ABCD": the market's words up to what can only be a symbol.
        if (!Exchanges.IsMarket(block[at]))
            return null;
        var end = at + 1;
        while (end <= last && block.IsWord(end) && IsOfMarket(block[end]) && (!Exchanges.IsSymbol(block[end]) || Exchanges.IsMarket(block[end])))
            end++;
        // "Nasdaq – ABC"
        if (end < last && !block.IsWord(end) && Structure.Dashes.Is(block[end][0]) && Exchanges.IsSymbol(block[end + 1])
            && MarketsBetween(block, at, end) is { } dashed)
            return (dashed, end + 1);
        return end <= last && (block.IsQuotationMark(end) || Exchanges.IsSymbol(block[end]))
            && MarketsBetween(block, at, end) is { } plain ? (plain, end) : null;
    }

    // "NYSE to Commence Proceedings Against ABC" is a sentence: a market's name has capitals, with "of" or "the" between them.
    private static bool IsOfMarket(string word) =>
        char.IsUpper(word[0]) || word is "of" or "the" || Exchanges.IsMarket(word) || Exchanges.IsLabel(word);

    /// <summary>Each market between these places; null where something between them is none.</summary>
    private static List<(int First, int Last)>? MarketsBetween(TokenizedBlock block, int at, int end)
    {
        var markets = new List<(int First, int Last)>();
        while (at < end)
        {
            if (!block.IsWord(at) || IsSeparator(block, at))
            {
                at++;
                continue;
            }

            var behind = at;
            while (behind < end && block.IsWord(behind) && !IsSeparator(block, behind))
                behind++;
            var last = behind - 1;
            while (last > at && Exchanges.IsLabel(block[last]))
                last--;
            while (at < last && block.Is(at, "the"))
                at++;
            if (!Enumerable.Range(at, last - at + 1).Any(i => Exchanges.IsMarket(block[i])))
            {
                // "NASDAQ/GSM": the market's tier.
                if (markets.Count == 0 || !block.Is(at - 1, '/') || at < last || !Exchanges.IsTier(block[at]))
                    return null;
                markets[markets.Count - 1] = (markets[markets.Count - 1].First, last);
                at = behind;
                continue;
            }

            markets.Add((at, last));
            at = behind;
        }

        return markets.Count == 0 ? null : markets;
    }

    /// <summary>The last word of the symbol that begins here: "ABC", "BRK.B", "ABC WS", "0123"; -1 where none does.</summary>
    private static int SymbolAt(TokenizedBlock block, int at, int last)
    {
        if (!Exchanges.IsSymbol(block[at]) || block.Is(at + 1, ':') || block[at] is "CUSIP" or "CINS" or "ISIN")
            return -1;
        // "ABC*": a series of Mexican shares.
        while (at < last && (Exchanges.IsClass(block[at + 1]) || (block.Is(at + 1, '*') && block.Token(at).End == block.Token(at + 1).Start)))
            at++;
        return at;
    }
}
