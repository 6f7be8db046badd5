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

/// <summary>A block as words and marks, and which of them stand in one sentence.</summary>
internal sealed class TokenizedBlock
{
    private readonly string[] _words;
    private readonly int[] _sentenceStarts;

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="section">Its section; null at the head.</param>
    /// <param name="number">Its place in reading order, from 0.</param>
    /// <param name="buffer">A list to read into, which one block after the other uses.</param>
    public TokenizedBlock(Block block, SectionKind? section, int number, Buffer<Token> buffer)
    {
        Block = block;
        Section = section;
        Number = number;
        Text = block.Text.Value;
        buffer.Clear();
        for (var at = 0; TokenScan.TryNext(Text, ref at, out var token);)
            buffer.Add(token);
        Tokens = buffer.ToArray();
        _words = new string[Tokens.Length];
        for (var i = 0; i < _words.Length; i++)
            _words[i] = SharedWords.Of(Text, Tokens[i].Start, Tokens[i].Length);
        _sentenceStarts = SentenceStarts(block, Tokens);
        IsTitle = TitleCase.Is(this);
    }

    public Block Block { get; }

    /// <summary>The section that it stands in; null for the head of the release.</summary>
    public SectionKind? Section { get; }

    /// <summary>Its place in reading order, from 0.</summary>
    public int Number { get; }

    public string Text { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>Whether nearly all its words have capitals, so that a capital says nothing of a name.</summary>
    public bool IsTitle { get; }

    /// <summary>The word or mark at this place; empty outside of the block.</summary>
    public string this[int index] => (uint)index < (uint)_words.Length ? _words[index] : "";

    public bool IsWord(int index) => index >= 0 && index < Count && Tokens[index].IsWord;

    /// <summary>Whether this mark stands there.</summary>
    public bool Is(int index, char mark) => index >= 0 && index < Count && Tokens[index].Length == 1 && Text[Tokens[index].Start] == mark;

    /// <summary>Whether this word stands there, whatever its case.</summary>
    public bool Is(int index, string word) => index >= 0 && index < Count && Tokens[index].Length == word.Length
        && string.Compare(Text, Tokens[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a quotation mark stands there; an apostrophe is none.</summary>
    public bool IsQuotationMark(int index) => Is(index, '“') || Is(index, '”') || Is(index, '"') || Is(index, '‘');

    /// <summary>Whether "'s" stands there.</summary>
    public bool IsPossessive(int index) => index >= 0 && index < Count && Tokens[index].Length == 2 && TokenScan.IsApostrophe(Text[Tokens[index].Start]);

    /// <summary>Whether a trade mark's sign stands there.</summary>
    public bool IsTradeMark(int index) => Is(index, '®') || Is(index, '™') || Is(index, '℠') || (index >= 0 && index < Count && TokenScan.IsSpelledMark(this[index]));

    /// <summary>The first word of the sentence that this one stands in.</summary>
    public int SentenceStart(int index) => _sentenceStarts[index];

    /// <summary>From the first to the last of these words.</summary>
    public Passage Passage(int first, int last) => Block.Text.Slice(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);

    private static int[] SentenceStarts(Block block, Token[] tokens)
    {
        var starts = new int[tokens.Length];
        var token = 0;
        foreach (var sentence in Sentences.Of(block))
        {
            var first = token;
            for (; token < tokens.Length && tokens[token].Start < sentence.End; token++)
                starts[token] = first;
        }

        return starts;
    }
}
