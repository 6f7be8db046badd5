namespace FilingData.Parsing.Words;

/// <summary>What the letters of a word or a line are.</summary>
internal static class Letters
{
    /// <summary>Whether there is a small letter.</summary>
    public static bool HasSmall(this string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsLower(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether there is a capital.</summary>
    public static bool HasCapital(this string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether there is a letter.</summary>
    public static bool HasLetter(this string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }

    /// <summary>Whether there is nothing but digits.</summary>
    public static bool IsDigits(this string text)
    {
        foreach (var character in text)
        {
            if (!char.IsDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>Whether one of these stands in the text, also within a word; capitals don't count.</summary>
    public static bool HasAny(this string text, string[] parts)
    {
        foreach (var part in parts)
        {
            if (text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>How many digits there are.</summary>
    public static int CountDigits(this string text)
    {
        var count = 0;
        foreach (var character in text)
            count += char.IsDigit(character) ? 1 : 0;
        return count;
    }

    /// <summary>How often this character stands in the text.</summary>
    public static int Count(this string text, char sought)
    {
        var count = 0;
        foreach (var character in text)
            count += character == sought ? 1 : 0;
        return count;
    }
}
