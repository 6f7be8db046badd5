using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>Finds what stands between quotation marks, also over several blocks.</summary>
internal sealed class QuoteScanner
{
    // Blocks without any mark that a quote may run over: more than that is a lost closing mark.
    private const int LongestRun = 4;

    private readonly List<Quote> _quotes = [];
    private readonly List<QuotePiece> _unclosed = [];
    private Quote? _open;
    private int _silent;

    /// <summary>The quotes of the blocks, in order, and the pieces that no mark closes.</summary>
    public static (IReadOnlyList<Quote> Quotes, IReadOnlyList<QuotePiece> Unclosed) Read(IReadOnlyList<BlockReading> blocks)
    {
        var scanner = new QuoteScanner();
        for (var i = 0; i < blocks.Count; i++)
        {
            // What stands at the page's edge doesn't part the paragraph that goes on behind it.
            if (scanner._open is not null && (blocks[i].Block.Kind is BlockKind.Footnote or BlockKind.Furniture || scanner.PassesOver(blocks[i])))
                continue;
            if (blocks[i].Place is BlockPlace.News or BlockPlace.Boilerplate || (scanner._open is not null && blocks[i].Place == BlockPlace.Contacts))
                scanner.Read(blocks[i], i);
            else
                scanner.Abandon();
        }

        scanner.End();
        return (scanner._quotes, scanner._unclosed);
    }

    /// <summary>Lines of an address at the page's foot, few of them and without a mark.</summary>
    private bool PassesOver(BlockReading block) =>
        block.Place == BlockPlace.Contacts && block.Text.Value.IndexOf('”') < 0 && block.Text.Value.IndexOf('"') < 0 && _silent++ < LongestRun;

    private void Read(BlockReading block, int index)
    {
        var start = Continue(block, index);
        var open = -1;
        for (var i = start; i < block.Count; i++)
        {
            if (open < 0)
            {
                if (QuoteMarks.Opens(block, i))
                    open = i;
            }
            else if (QuoteMarks.Closes(block, i, QuoteMarks.IsSingle(block, open)))
            {
                if (i > open + 1)
                    Add(new QuotePiece(block, new Span(open + 1, i), index));
                open = -1;
            }
            else if (block.Is(i, '“') && !QuoteMarks.IsSingle(block, open))
            {
                // A second opening mark: of a quote within the quote, or the first one was never closed.
                var inner = EndOfNested(block, i);
                if (inner > 0)
                {
                    i = inner;
                    continue;
                }

                _unclosed.Add(new QuotePiece(block, new Span(open + 1, i), index));
                open = i;
            }
        }

        if (open < 0 || open + 1 >= block.Count || QuoteMarks.IsSingle(block, open))
            return;
        _open = new Quote();
        _open.Pieces.Add(new QuotePiece(block, new Span(open + 1, block.Count), index));
        _silent = 0;
    }

    /// <summary>Goes on with a quote that the blocks before left open; gives the token from which the block is to be read.</summary>
    private int Continue(BlockReading block, int index)
    {
        if (_open is null || block.Count == 0)
            return 0;
        // The convention: each paragraph opens again, and only the last one closes.
        var reopens = QuoteMarks.Is(block.Tokens[0]);
        var from = reopens ? 1 : 0;
        var end = from;
        while (end < block.Count && !QuoteMarks.Is(block.Tokens[end]))
            end++;
        var closes = end < block.Count && end > from && QuoteMarks.Closes(block, end, isSingle: false);
        if (end > from && (closes || (end == block.Count && (reopens || _silent++ < LongestRun))))
        {
            _open.Pieces.Add(new QuotePiece(block, new Span(from, end), index));
            if (!closes)
                return block.Count;
            _quotes.Add(_open);
            _open = null;
            return end + 1;
        }

        Abandon();
        return 0;
    }

    /// <summary>What the document's end cuts off is said for all that, where a verb of saying leads to it: "Jane Doe commented, “We …".</summary>
    private void End()
    {
        if (_open is { First: var (block, words, _) } open && words.Start > 2 && (block.Is(words.Start - 2, ',') || block.Is(words.Start - 2, ':'))
            && block.Is(words.Start - 3, SpeechWords.Verbs))
            _quotes.Add(open);
        Abandon();
    }

    private void Abandon()
    {
        if (_open is not null)
            _unclosed.Add(_open.First);
        _open = null;
    }

    private void Add(QuotePiece piece)
    {
        var quote = new Quote();
        quote.Pieces.Add(piece);
        _quotes.Add(quote);
    }

    /// <summary>The closing mark of a short quote within the quote: “… the “Company” …”; 0 where none is near.</summary>
    private static int EndOfNested(BlockReading block, int open)
    {
        for (var i = open + 1; i < block.Count && i < open + 8; i++)
        {
            if (block.Is(i, '”'))
                return i;
        }

        return 0;
    }
}
