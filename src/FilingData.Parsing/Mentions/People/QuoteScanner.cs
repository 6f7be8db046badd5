namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds what stands between quotation marks, curly or straight.</summary>
internal static class QuoteScanner
{
    /// <summary>The quotes of the block, in order; the last may be open.</summary>
    public static List<Quote> Read(BlockReading block)
    {
        var quotes = new List<Quote>();
        var open = -1;
        for (var i = 0; i < block.Count; i++)
        {
            var token = block.Tokens[i];
            var opens = token.Is('“') || (token.Is('"') && open < 0);
            var closes = token.Is('”') || (token.Is('"') && open >= 0);
            if (opens && open < 0)
            {
                open = i;
            }
            else if (closes && open >= 0)
            {
                if (i > open + 1)
                    quotes.Add(new Quote(block, new Span(open + 1, i), IsOpen: false));
                open = -1;
            }
        }

        if (open >= 0 && open + 1 < block.Count)
            quotes.Add(new Quote(block, new Span(open + 1, block.Count), IsOpen: true));
        return quotes;
    }
}
