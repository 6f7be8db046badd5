using FilingData.Parsing.Dates;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tokenizing;

/// <summary>The tokens of a text. Asking before the first or behind the last gives a token of kind None.</summary>
internal sealed class Tokens
{
    /// <summary>A table's cell or caption seldom has more.</summary>
    public const int UsualInCell = 16;

    private readonly Buffer<Token> _tokens;
    private readonly IReadOnlyList<ScannedDate> _dates;
    private int _date;

    /// <summary>The tokens of a passage in which dates don't matter, read into a list that one text after the other uses.</summary>
    public Tokens(Passage passage, Buffer<Token> buffer)
        : this(passage.Text.Value, [], buffer) => Read(passage);

    /// <summary>The tokens of the passages of a text that are read one after the other, into a list that one text after the other uses.</summary>
    public Tokens(MappedText text, Buffer<Token> buffer)
        : this(text.Value, DateScanner.Scan(text.Value), buffer)
    {
    }

    private Tokens(string text, IReadOnlyList<ScannedDate> dates, Buffer<Token> buffer)
    {
        _tokens = buffer;
        Text = text;
        _dates = dates;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at this place.</summary>
    public Token this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : new Token(TokenKind.None, Text.Length, Text.Length);

    /// <summary>Reads a passage of the text behind the one before, whose tokens are gone then.</summary>
    public void Read(Passage passage)
    {
        _tokens.Clear();
        Tokenizer.Read(Text, passage.Start, passage.End, _dates, ref _date, _tokens);
    }

    /// <summary>The date that this token is; null for another token.</summary>
    public ScannedDate? Date(int index) => this[index].Date is >= 0 and var date ? _dates[date] : null;

    /// <summary>The words of this token.</summary>
    public string Words(int index) => Text.Substring(this[index].Start, this[index].Length);

    /// <summary>The text from one token to behind the last one before <paramref name="end"/>.</summary>
    public string Words(int index, int end) => Text.Substring(this[index].Start, this[end - 1].End - this[index].Start);

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    /// <summary>Whether this token is this word, in any case.</summary>
    public bool Is(int index, string word)
    {
        var token = this[index];
        return token.Kind == TokenKind.Word && token.Length == word.Length
            && string.Compare(Text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>Whether this token is one of two words, in any case.</summary>
    public bool Is(int index, string word, string other) => Is(index, word) || Is(index, other);

    /// <summary>Whether this token is this word as it is written.</summary>
    public bool IsExactly(int index, string word)
    {
        var token = this[index];
        return token.Kind == TokenKind.Word && token.Length == word.Length && string.CompareOrdinal(Text, token.Start, word, 0, word.Length) == 0;
    }

    /// <summary>The mark that this token is, or NUL.</summary>
    public char Mark(int index) => this[index].Kind == TokenKind.Mark ? Text[this[index].Start] : '\0';

    /// <summary>Whether the token is a hyphen or a dash.</summary>
    public bool IsDash(int index) => Mark(index) is '-' or '–' or '—' or '−' or '‐' or '‑' or '‒';

    /// <summary>Whether nothing stands between this token and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < _tokens.Count && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>Whether the token is a year as prose writes it: four figures, 1900 to 2099, without a comma.</summary>
    public bool IsYear(int index) => this[index] is { Kind: TokenKind.Number, Length: 4, Decimals: 0, Value: >= 1900 and <= 2099 };

    /// <summary>Whether the token is a word with a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    /// <summary>Whether the token is a word without a capital.</summary>
    public bool IsLower(int index) => IsWord(index) && char.IsLower(Text[this[index].Start]);

    /// <summary>What a table knows of this word.</summary>
    public bool Find<T>(int index, WordTable<T> table, out T value)
    {
        var token = this[index];
        return table.TryGet(Text, token.Start, token.Kind == TokenKind.Word ? token.Length : 0, out value);
    }
}
