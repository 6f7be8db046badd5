namespace FilingData.Parsing.Mentions.Values.Tokenizing;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Before the first and behind the last token.</summary>
    None,

    /// <summary>Letters, and digits behind them: "shares", "U.S.", "Company's", "Q3".</summary>
    Word,

    /// <summary>A number in figures: "66.67", "4,000", "6½".</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Mark,

    /// <summary>A day or a month with its year, as the date scanner reads it.</summary>
    Date,

    /// <summary>Figures and letters that are no number: a link, a mail address, "1.2.3", "2019,2020".</summary>
    Opaque,
}

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Value">The number; 0 for all others.</param>
/// <param name="Decimals">How many figures the number has behind its point.</param>
/// <param name="Date">Which of the text's dates it is; -1 for all others.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, decimal Value = 0, int Decimals = 0, int Date = -1)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}
