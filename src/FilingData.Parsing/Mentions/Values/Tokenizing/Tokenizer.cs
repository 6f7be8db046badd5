using FilingData.Parsing.Dates;
using FilingData.Parsing.Mentions.Values.Currencies;

namespace FilingData.Parsing.Mentions.Values.Tokenizing;

/// <summary>Takes a text apart into words, numbers, dates and marks, in one pass.</summary>
internal static class Tokenizer
{
    private const int LongestFigure = 12;

    /// <summary>Adds the tokens between these places of the text, in order. Every character but white space belongs to one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="dates">The text's dates, in order.</param>
    /// <param name="date">The first date that may begin behind <paramref name="start"/>; moved on to the first behind <paramref name="end"/>.</param>
    /// <param name="tokens">What the tokens are added to.</param>
    public static void Read(string text, int start, int end, IReadOnlyList<ScannedDate> dates, ref int date, Buffer<Token> tokens)
    {
        var chunkEnd = start;
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            while (date < dates.Count && dates[date].Start < at)
                date++;
            if (date < dates.Count && dates[date].Start == at && dates[date].End <= end)
            {
                tokens.Add(new Token(TokenKind.Date, at, dates[date].End, Date: date));
                at = dates[date].End;
                continue;
            }

            if (at >= chunkEnd)
            {
                chunkEnd = ChunkEnd(text, at, end);
                if (IsAddress(text, at, chunkEnd))
                {
                    tokens.Add(new Token(TokenKind.Opaque, at, chunkEnd));
                    at = chunkEnd;
                    continue;
                }
            }

            var token = One(text, at);
            tokens.Add(token.End <= end ? token : new Token(TokenKind.Opaque, at, end));
            at = token.End;
        }
    }

    private static Token One(string text, int at)
    {
        if (char.IsLetter(text[at]))
            return new Token(TokenKind.Word, at, WordEnd(text, at));
        return Figures.Begins(text, at) ? SpacedFigures.Read(text, at) ?? Figures.Read(text, at) : new Token(TokenKind.Mark, at, at + 1);
    }

    /// <summary>Behind the word: letters with apostrophes in it, digits behind letters, single letters with points between them ("U.S.").</summary>
    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            at++;
        if (at == start + 1)
        {
            while (at + 1 < text.Length && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
                at += 2;
            if (at > start + 1)
                return at < text.Length && text[at] == '.' ? at + 1 : at;
        }

        // "RMB1" is an amount, "Q3" a word; "R4.2 billion" are rands.
        if (at == start + 1 && text[start] == 'R' && IsScaled(text, at))
            return at;
        if (at < text.Length && Figures.IsDigit(text[at]) && CurrencyWords.IsPrefix(text, start, at - start))
            return at;
        while (at < text.Length && (char.IsLetter(text[at]) || Figures.IsDigit(text[at])))
            at++;
        return at;
    }

    /// <summary>Whether a figure stands here and a word behind it that multiplies it.</summary>
    private static bool IsScaled(string text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < LongestFigure && (Figures.IsDigit(text[at]) || text[at] is '.' or ','))
            at++;
        return at > start && Figures.IsDigit(text[start]) && at < text.Length && text[at] == ' '
            && (string.CompareOrdinal(text, at + 1, "million", 0, 7) == 0 || string.CompareOrdinal(text, at + 1, "billion", 0, 7) == 0);
    }

    private static int ChunkEnd(string text, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether the characters between two spaces are a link or a mail address.</summary>
    private static bool IsAddress(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '@' && i > start && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
                return true;
            if (text[i] == ':' && i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/')
                return true;
            if (text[i] is 'w' or 'W' && i + 3 < end && text[i + 3] == '.'
                && string.Compare(text, i, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
