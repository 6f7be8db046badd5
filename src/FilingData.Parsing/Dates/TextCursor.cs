namespace FilingData.Parsing.Dates;

/// <summary>Reads on in a text; each step moves forward only when it succeeds.</summary>
internal struct TextCursor(string text, int at)
{
    /// <summary>The place of the next character.</summary>
    public int At { get; private set; } = at;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => Peek(0);

    /// <summary>A character further on, or NUL behind the end.</summary>
    public readonly char Peek(int ahead) => At + ahead < text.Length ? text[At + ahead] : '\0';

    /// <summary>Passes over white space.</summary>
    public void Spaces()
    {
        while (At < text.Length && char.IsWhiteSpace(text[At]))
            At++;
    }

    /// <summary>Passes over this character, if it is the next.</summary>
    public bool Skip(char character)
    {
        if (Next != character)
            return false;
        At++;
        return true;
    }

    /// <summary>Passes over this word in any case, if it is the next whole one.</summary>
    public bool SkipWord(string word)
    {
        if (At + word.Length > text.Length || string.Compare(text, At, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || char.IsLetterOrDigit(Peek(word.Length)))
            return false;
        At += word.Length;
        return true;
    }

    /// <summary>How many letters stand next.</summary>
    public readonly int Letters()
    {
        var count = 0;
        while (Peek(count) is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            count++;
        return count;
    }

    /// <summary>How many digits stand next.</summary>
    public readonly int Digits()
    {
        var count = 0;
        while (Peek(count) is >= '0' and <= '9')
            count++;
        return count;
    }

    /// <summary>Reads that many digits as a number.</summary>
    public int Number(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
            value = (value * 10) + (text[At + i] - '0');
        At += digits;
        return value;
    }

    /// <summary>Passes over that many characters.</summary>
    public void Pass(int count) => At += count;
}
