namespace FilingData.Packed;

/// <summary>
/// How numbers stand in packed facts. Packed facts are text, because a UTF-8 literal is the one form of data that the compiler takes in megabytes
/// without effort; so a number is written in characters that every literal can hold: five bits a character from '0' on, the next bit says that more
/// follow.
/// </summary>
internal static class PackedDigits
{
    public const int First = '0';
    public const int BitsPerDigit = 5;
    public const int More = 1 << BitsPerDigit;
    public const int Value = More - 1;

    /// <summary>How many bits a character of a number of fixed width holds: all six, as its end needs no mark.</summary>
    public const int BitsPerFixedDigit = 6;

    /// <summary>How many characters a number of fixed width has: 24 bits.</summary>
    public const int FixedWidth = 4;

    /// <summary>The number that the data begins with; the data then begins behind it.</summary>
    public static int Number(ref ReadOnlySpan<byte> data)
    {
        var value = 0;
        for (int i = 0, bit = 0; ; i++, bit += BitsPerDigit)
        {
            var digit = data[i] - First;
            value |= (digit & Value) << bit;
            if ((digit & More) == 0)
            {
                data = data.Slice(i + 1);
                return value;
            }
        }
    }

    public static ulong ZigZag(long value) => unchecked((ulong)((value << 1) ^ (value >> 63)));

    public static long UnZigZag(ulong value) => unchecked((long)(value >> 1) ^ -(long)(value & 1));
}

/// <summary>What stands before a string in packed facts, in the two low bits of its length.</summary>
internal static class PackedString
{
    /// <summary>UTF-8 that nothing refers to again; the length is in bytes.</summary>
    public const int Once = 0;

    /// <summary>UTF-8 that later places refer to.</summary>
    public const int Shared = 1;

    /// <summary>A string that was read before; the length is its number.</summary>
    public const int Known = 2;

    /// <summary>A number for each UTF-16 unit: a string with a lone surrogate, which UTF-8 cannot say.</summary>
    public const int Units = 3;
}

/// <summary>What stands before a record or a list in packed facts.</summary>
internal static class PackedTag
{
    /// <summary>It follows, and nothing refers to it again.</summary>
    public const int Once = 0;

    /// <summary>It follows, and later places refer to it.</summary>
    public const int Shared = 1;

    /// <summary>From here on: the number of one that was read before.</summary>
    public const int FirstKnown = 2;
}
