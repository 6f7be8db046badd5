using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Parties.Tokens;

/// <summary>A word or a mark of a block's text.</summary>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsWord">Whether it is a word or a number; a mark otherwise.</param>
internal readonly record struct Token(int Start, int Length, bool IsWord)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}

/// <summary>A token of a block, with what is asked of it again and again.</summary>
/// <param name="Token">The token.</param>
/// <param name="Text">Its characters.</param>
/// <param name="SentenceStart">The first token of its sentence.</param>
internal readonly record struct TokenInBlock(Token Token, string Text, int SentenceStart);

/// <summary>A block as words and marks, and which of them stand in one sentence.</summary>
internal sealed class TokenizedBlock
{
    // Those of all blocks of the release, and where those of this one begin.
    private readonly Buffer<TokenInBlock> _tokens;
    private readonly int _first;

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="section">Its section; null at the head.</param>
    /// <param name="number">Its place in reading order, from 0.</param>
    /// <param name="tokens">A list to read into, which has the blocks one behind the other.</param>
    public TokenizedBlock(Block block, SectionKind? section, int number, Buffer<TokenInBlock> tokens)
    {
        Block = block;
        Section = section;
        Number = number;
        Text = block.Text.Value;
        (_tokens, _first) = (tokens, tokens.Count);
        Read();
        Count = tokens.Count - _first;
        IsTitle = TitleCase.Is(this);
    }

    public Block Block { get; }

    /// <summary>The section that it stands in; null for the head of the release.</summary>
    public SectionKind? Section { get; }

    /// <summary>Its place in reading order, from 0.</summary>
    public int Number { get; }

    public string Text { get; }

    public int Count { get; }

    /// <summary>Whether nearly all its words have capitals, so that a capital says nothing of a name.</summary>
    public bool IsTitle { get; }

    /// <summary>The word or mark at this place; empty outside of the block.</summary>
    public string this[int index] => Has(index) ? At(index).Text : "";

    /// <summary>The token at this place, which must be within the block.</summary>
    public Token Token(int index) => Has(index) ? At(index).Token : throw new ArgumentOutOfRangeException(nameof(index));

    public bool IsWord(int index) => Has(index) && At(index).Token.IsWord;

    /// <summary>Whether this mark stands there.</summary>
    public bool Is(int index, char mark) => Has(index) && At(index).Token is { Length: 1 } token && Text[token.Start] == mark;

    /// <summary>Whether this word stands there, whatever its case.</summary>
    public bool Is(int index, string word) => Has(index) && string.Equals(At(index).Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a quotation mark stands there; an apostrophe is none.</summary>
    public bool IsQuotationMark(int index) => Is(index, '“') || Is(index, '”') || Is(index, '"') || Is(index, '‘');

    /// <summary>Whether "'s" stands there.</summary>
    public bool IsPossessive(int index) => Has(index) && At(index).Token is { Length: 2 } token && TokenScan.IsApostrophe(Text[token.Start]);

    /// <summary>Whether a trade mark's sign stands there.</summary>
    public bool IsTradeMark(int index) => Is(index, '®') || Is(index, '™') || Is(index, '℠') || TokenScan.IsSpelledMark(this[index]);

    /// <summary>The first word of the sentence that this one stands in.</summary>
    public int SentenceStart(int index) => Has(index) ? At(index).SentenceStart : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>From the first to the last of these words.</summary>
    public Passage Passage(int first, int last) => Block.Text.Slice(Token(first).Start, Token(last).End - Token(first).Start);

    private bool Has(int index) => (uint)index < (uint)Count;

    private ref readonly TokenInBlock At(int index) => ref _tokens[_first + index];

    private void Read()
    {
        var sentences = Sentences.Of(Block);
        int sentence = 0, sentenceStart = 0;
        for (var at = 0; TokenScan.TryNext(Text, ref at, out var token);)
        {
            for (; sentence < sentences.Count && token.Start >= sentences[sentence].End; sentence++)
                sentenceStart = _tokens.Count - _first;
            _tokens.Add(new(token, SharedWords.Of(Text, token.Start, token.Length), sentence < sentences.Count ? sentenceStart : 0));
        }
    }
}
