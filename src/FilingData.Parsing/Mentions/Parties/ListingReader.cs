namespace FilingData.Parsing.Mentions.Parties;

/// <summary>A listing in a block: the words of the exchange and of the symbol.</summary>
internal readonly record struct ListingSpan(int ExchangeFirst, int ExchangeLast, int SymbolFirst, int SymbolLast);

/// <summary>Reads listings in brackets: (Nasdaq: ABC), (NYSE: ABC, ABC WS; TSX: ABC), (OTC Bulletin Board ABCD), (NYSE and TSX: ABC), (HKEX stock code: 0123).</summary>
internal static class ListingReader
{
    /// <summary>The listings between these words; empty where they state none.</summary>
    public static IReadOnlyList<ListingSpan> Read(TokenizedBlock block, int first, int last)
    {
        var found = new List<ListingSpan>();
        var markets = new List<(int First, int Last)>();
        for (var at = first; at <= last;)
        {
            if (IsSeparator(block, at))
            {
                at++;
                continue;
            }

            if (Market(block, at, last) is { } read && (read.First.Count > 0 || markets.Count == 0))
            {
                markets = read.First;
                at = read.Second;
                if (markets.Count == 0)
                    return found;
                continue;
            }

            var end = Symbol(block, at, last);
            if (end < 0 || markets.Count == 0)
                return found;
            found.AddRange(markets.Select(market => new ListingSpan(market.First, market.Last, at, end)));
            at = end + 1;
        }

        return found;
    }

    private static bool IsSeparator(TokenizedBlock block, int at) =>
        block.Is(at, ',') || block.Is(at, ';') || block.Is(at, '/') || block.Is(at, '|') || block.Is(at, '“') || block.Is(at, '”') || block.Is(at, '"')
        || block.Is(at, '‘') || block.Is(at, '’') || block[at] is "and" or "or" or "&";

    /// <summary>The markets that begin here, several where they share their symbols, and the place behind their colon; null where none begins.</summary>
    private static (List<(int First, int Last)> First, int Second)? Market(TokenizedBlock block, int at, int last)
    {
        var colon = at;
        while (colon <= last && colon - at < 10 && !block.Is(colon, ':') && !block.Is(colon, ';'))
            colon++;
        var markets = new List<(int First, int Last)>();
        var end = colon <= last && block.Is(colon, ':') ? colon : -1;
        if (end < 0)
        {
            // "OTC Bulletin Board ABCD": the market's words, then what can only be a symbol.
            if (!Exchanges.IsMarket(block[at]))
                return null;
            end = at + 1;
            while (end <= last && !IsSeparator(block, end) && !(IsSymbolWord(block[end]) && !Exchanges.IsMarket(block[end])))
                end++;
        }

        for (var i = at; i < end;)
        {
            if (IsSeparator(block, i) || !block.IsWord(i))
            {
                i++;
                continue;
            }

            var from = i;
            while (i < end && block.IsWord(i) && !(block[i] is "and" or "or"))
                i++;
            var to = i - 1;
            while (to > from && Exchanges.IsLabel(block[to]))
                to--;
            while (from < to && block[from] is "the" or "The")
                from++;
            if (!Enumerable.Range(from, to - from + 1).Any(word => Exchanges.IsMarket(block[word])))
                return colon <= last && block.Is(colon, ':') && !Exchanges.IsMarket(block[at]) ? ([], end + 1) : null;
            markets.Add((from, to));
        }

        return markets.Count == 0 ? null : (markets, block.Is(end, ':') ? end + 1 : end);
    }

    /// <summary>The last word of the symbol that begins here: "ABC", "BRK.B", "ABC WS", "0123"; -1 where none does.</summary>
    private static int Symbol(TokenizedBlock block, int at, int last)
    {
        if (!IsSymbolWord(block[at]))
            return -1;
        // A class of security behind the symbol: units, warrants, rights, preferred, when issued.
        var end = at;
        while (end < last && block[end + 1] is "WI" or "WS" or "U" or "UN" or "RT" or "W" or "R" or "PR" or "A" or "B" or "C" or "D" or "E" or "F" or "G")
            end++;
        return end;
    }

    private static bool IsSymbolWord(string word)
    {
        if (word.Length is 0 or > 10 || !char.IsLetterOrDigit(word[0]))
            return false;
        foreach (var character in word)
        {
            if (!char.IsUpper(character) && !char.IsDigit(character) && character is not ('.' or '-' or '/'))
                return false;
        }

        return true;
    }
}
