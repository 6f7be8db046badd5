namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds quotations, their speakers, and which pieces are one statement.</summary>
internal sealed class QuotationFinder
{
    private readonly List<List<Quote>> _statements = [];
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
            var adjacent = _last is not null && IsAdjacent(block, previousEnd, quote);
            if (quote.IsAttributed && quote.Speaker is not null)
                Add(quote, joins: adjacent && ReferenceEquals(_last!.Speaker, quote.Speaker) && (previousEnd > 0 || Attribution.Continues(quote)));
            else if (!quote.IsAttributed && adjacent && _last!.Speaker is not null && Attribution.IsStatement(quote))
                Add(quote, joins: true);
            else
                _last = null;
            previousEnd = quote.Inner.End + 1;
        }

        if (quotes.Count == 0 && block.Count > 0)
            _last = null;
        _continues = _last is not null;
    }

    /// <summary>Whether only an attribution stands between the last quote and this one.</summary>
    private bool IsAdjacent(BlockReading block, int previousEnd, Quote quote) =>
        previousEnd > 0 ? _last is not null && ReferenceEquals(_last.Block, block) : _continues && quote.Inner.Start <= 1;

    private void Add(Quote quote, bool joins)
    {
        if (joins)
        {
            quote.Speaker = _last!.Speaker;
            _statements[_statements.Count - 1].Add(quote);
        }
        else
        {
            _statements.Add([quote]);
        }

        _last = quote;
    }
}
