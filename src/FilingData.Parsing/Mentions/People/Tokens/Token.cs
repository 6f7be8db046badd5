namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with the digits, hyphens, apostrophes and points inside: "O’Day", "Co-CEO", "Kumo.com", "4K".</summary>
    Word,

    /// <summary>Digits, with the points and commas inside.</summary>
    Number,

    /// <summary>A mail or web address.</summary>
    Address,

    /// <summary>The ’s of a possessive, or the lone apostrophe behind a plural's s.</summary>
    Possessive,

    /// <summary>Any other character that is no white space.</summary>
    Mark,
}

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OpensLine">Whether it is the first of a line of the document, or of a column on it.</param>
/// <param name="OpensColumn">Whether it is the first of a column and other words stand before it on its line.</param>
internal readonly record struct Token(string Text, int Start, TokenKind Kind, bool OpensLine, bool OpensColumn)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it is a word that begins with a capital letter.</summary>
    public bool IsCapitalized => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether it is an initial: one capital letter, or several with points between ("J.P").</summary>
    public bool IsInitial
    {
        get
        {
            if (Kind != TokenKind.Word || !char.IsUpper(Text[0]))
                return false;
            for (var i = 1; i < Text.Length; i += 2)
            {
                if (Text[i] is not ('.' or '-') || i + 1 == Text.Length || !char.IsUpper(Text[i + 1]))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether it is a word of capital letters only.</summary>
    public bool IsAllCapitals => Kind == TokenKind.Word && !Text.HasSmall();

    /// <summary>Whether it is this word, in capitals or not.</summary>
    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is this mark.</summary>
    public bool Is(char mark) => Kind == TokenKind.Mark && Text[0] == mark;
}
