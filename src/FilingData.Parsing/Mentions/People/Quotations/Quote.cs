using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>What stands between an opening and a closing quotation mark: a piece for each block that it runs over.</summary>
internal sealed class Quote
{
    /// <summary>The pieces, in order; at least one.</summary>
    public List<QuotePiece> Pieces { get; } = [];

    /// <summary>The first piece.</summary>
    public QuotePiece First => Pieces[0];

    /// <summary>The last piece.</summary>
    public QuotePiece Last => Pieces[Pieces.Count - 1];

    /// <summary>Who says it; null where nobody is named.</summary>
    public PersonFile? Speaker { get; set; }

    /// <summary>Whether an attribution of its own stands beside it.</summary>
    public bool IsAttributed { get; set; }

    /// <summary>Whether it reads as a sentence or more: some words, no small letter at the beginning, a full stop at the end.</summary>
    public bool IsStatement
    {
        get
        {
            var (block, words, _) = First;
            var (_, last, _) = Last;
            return (Pieces.Count > 1 || words.End - words.Start > 4)
                && !(block.Tokens[words.Start].Kind == TokenKind.Word && char.IsLower(block.Tokens[words.Start].Text[0]))
                && (Last.Block.Is(last.End - 1, '.') || Last.Block.Is(last.End - 1, '!') || Last.Block.Is(last.End - 1, '?')
                || Last.Block.Is(last.End - 1, '…'));
        }
    }
}

/// <summary>The part of a quote in one block.</summary>
/// <param name="Block">The block.</param>
/// <param name="Words">Its words, without the marks.</param>
/// <param name="Index">Which of the blocks it is.</param>
internal sealed record QuotePiece(BlockReading Block, Span Words, int Index)
{
    /// <summary>Whether it begins its block, but for the mark.</summary>
    public bool OpensBlock => Words.Start <= 1;

    /// <summary>The words as a passage.</summary>
    public Passage Passage => Block.Passage(Words);
}
