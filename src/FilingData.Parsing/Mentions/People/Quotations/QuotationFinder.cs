using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>Finds quotations, their speakers, and which quotes are one statement.</summary>
internal sealed class QuotationFinder
{
    private readonly List<List<Quote>> _statements = [];

    // Quotes whose speaker the next quote names: "…," and "…," said Jane Doe.
    private readonly List<Quote> _leading = [];

    // The last quote of the statement that the next one may go on with; null where other words came between.
    private Quote? _last;

    /// <summary>The statements, each in its quotes; and what no mark closes.</summary>
    public static (IReadOnlyList<IReadOnlyList<Quote>> Statements, IReadOnlyList<QuotePiece> Unclosed) Find(
        IReadOnlyList<BlockReading> blocks, IReadOnlyDictionary<BlockReading, List<PersonAt>> people)
    {
        var (quotes, unclosed) = QuoteScanner.Read(blocks);
        var finder = new QuotationFinder();
        var attribution = new Attribution(blocks, people);
        for (var i = 0; i < quotes.Count; i++)
        {
            var before = i > 0 && quotes[i - 1].Last.Index == quotes[i].First.Index ? quotes[i - 1] : null;
            var next = i + 1 < quotes.Count && quotes[i + 1].First.Index == quotes[i].Last.Index ? quotes[i + 1] : null;
            var isLeading = next is not null && IsJoined(quotes[i], next);
            if (!isLeading)
                quotes[i].Speaker = attribution.Speaker(quotes[i], before?.Last.Words.End + 1 ?? 0, next?.First.Words.Start - 1
                    ?? quotes[i].Last.Block.Count);
            finder.Add(quotes[i], isLeading);
            if (quotes[i].Speaker is not null)
                attribution.LastSpeaker = quotes[i].Speaker;
        }

        return (finder._statements, unclosed);
    }

    private void Add(Quote quote, bool isLeading)
    {
        if (isLeading)
        {
            _leading.Add(quote);
            return;
        }

        quote.IsAttributed = quote.Speaker is not null;
        var isAdjacent = _last is not null && IsAdjacent(_last, _leading.Count > 0 ? _leading[0] : quote);
        if (isAdjacent && (quote.IsAttributed ? IsOneStatement(_last!, quote) : (quote.IsStatement || Interrupts(_last!, quote))))
            Join(quote, _statements[_statements.Count - 1], _last!.Speaker);
        else if (quote.IsAttributed)
            Join(quote, null, quote.Speaker);
        else
            _last = null;
        _leading.Clear();
    }

    private void Join(Quote quote, List<Quote>? statement, PersonFile? speaker)
    {
        if (statement is null)
            _statements.Add(statement = []);
        // An attribution holds for its paragraph.
        else if (_last is { IsAttributed: true } && _last.Last.Index == quote.First.Index)
            quote.IsAttributed = true;
        statement.AddRange(_leading);
        statement.Add(quote);
        quote.Speaker = speaker;
        _last = quote;
    }

    /// <summary>
    /// Whether both are one person's run: paragraphs that are attributed each for itself are statements of their own, unless the speaker "continues".
    /// </summary>
    private static bool IsOneStatement(Quote last, Quote quote) =>
        ReferenceEquals(last.Speaker, quote.Speaker) && (last.Last.Index == quote.First.Index || !last.IsAttributed || GoesOn(quote));

    /// <summary>Whether nothing but an attribution, or a paragraph's end, stands between.</summary>
    private static bool IsAdjacent(Quote last, Quote next)
    {
        var (block, words, index) = last.Last;
        var (_, first, nextIndex) = next.First;
        if (index == nextIndex)
            return AttributionClause.IsAlone(block, words.End + 1, first.Start - 1);
        return nextIndex == index + 1 && next.First.OpensBlock
            && (words.End + 1 >= block.Count || AttributionClause.IsAlone(block, words.End + 1, block.Count));
    }

    // “We grow,” said Jane Doe, “every year.”
    private static bool Interrupts(Quote last, Quote quote) =>
        last.Last.Index == quote.First.Index && quote.First.Block.Is(quote.First.Words.Start - 2, ',')
        && last.Last.Block.Is(last.Last.Words.End - 1, ',');

    private static bool GoesOn(Quote quote)
    {
        var (block, words, _) = quote.Last;
        for (var i = words.End + 1; i < block.Count && i < words.End + 8; i++)
        {
            if (block.Is(i, SpeechWords.Continuing))
                return true;
        }

        return false;
    }

    /// <summary>Whether only "and" joins the quote to the next one: "…," and "…," said Jane Doe.</summary>
    private static bool IsJoined(Quote quote, Quote next)
    {
        var (block, words, _) = quote.Last;
        var at = words.End + 1;
        if (!block.Is(words.End - 1, ',') && !block.Is(at, ','))
            return false;
        if (block.Is(at, ','))
            at++;
        return block.Is(at, "and") && at + 1 == next.First.Words.Start - 1;
    }
}
