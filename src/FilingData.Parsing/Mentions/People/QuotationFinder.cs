namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds quotations, their speakers, and which pieces are one statement.</summary>
internal sealed class QuotationFinder
{
    private readonly List<List<Quote>> _statements = [];
    // Pieces whose speaker the next piece names: "…," and "…," said Jane Doe.
    private readonly List<Quote> _leading = [];
    private Quote? _last;
    private bool _continues;

    /// <summary>The statements, each in its pieces.</summary>
    public IReadOnlyList<IReadOnlyList<Quote>> Statements => _statements;

    /// <summary>Quotes that no mark closes.</summary>
    public List<Quote> Unclosed { get; } = [];

    /// <summary>Reads the next block of the news.</summary>
    public void Read(BlockReading block, IReadOnlyList<PersonAt> people)
    {
        var quotes = QuoteScanner.Read(block);
        var previousEnd = 0;
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            var next = i + 1 < quotes.Count ? quotes[i + 1].Inner.Start - 1 : block.Count;
            Attribution.Read(quote, previousEnd, next, people);
            var adjacent = _last is not null && ReferenceEquals(_last.Block, previousEnd > 0 ? block : _last.Block) && IsAdjacent(block, previousEnd, quote);
            if (!quote.IsAttributed && i + 1 < quotes.Count && Attribution.IsJoined(quote, quotes[i + 1]))
            {
                _leading.Add(quote);
                previousEnd = quote.Inner.End + 1;
                continue;
            }

            if (quote.IsAttributed && quote.Speaker is not null)
                Add(quote, joins: adjacent && ReferenceEquals(_last!.Speaker, quote.Speaker) && (previousEnd > 0 || Attribution.Continues(quote)));
            else if (!quote.IsAttributed && adjacent && _last!.Speaker is not null && Attribution.IsStatement(quote))
                Add(quote, joins: true);
            else
                Close();
            previousEnd = quote.Inner.End + 1;
        }

        if (quotes.Count == 0 && block.Count > 0)
            _last = null;
        _continues = _last is not null;
    }

    /// <summary>Whether only an attribution stands between the last quote and this one.</summary>
    private bool IsAdjacent(BlockReading block, int previousEnd, Quote quote)
    {
        if (previousEnd == 0)
            return _continues && quote.Inner.Start <= 1;
        var gap = quote.Inner.Start - 1;
        return gap <= previousEnd + 1 || (gap - previousEnd < Attribution.Reach && Attribution.IsOneClause(block, previousEnd, gap));
    }

    private void Close()
    {
        _last = null;
        _leading.Clear();
    }

    private void Add(Quote quote, bool joins)
    {
        if (joins)
        {
            quote.Speaker = _last!.Speaker;
            _statements[_statements.Count - 1].Add(quote);
        }
        else
        {
            foreach (var leading in _leading)
                leading.Speaker = quote.Speaker;
            _statements.Add([.. _leading, quote]);
        }

        _leading.Clear();
        _last = quote;
    }
}
