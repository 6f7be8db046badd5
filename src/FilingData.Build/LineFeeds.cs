namespace FilingData.Build;

/// <summary>The bytes of a text, with a line feed alone where a carriage return and a line feed were. Everything else stays, byte for byte.</summary>
internal static class LineFeeds
{
    public static byte[] In(byte[] text)
    {
        // A unit of text is a byte, whatever the encoding, unless the file says that it is UTF-16.
        var isLittleEndian = text.Length >= 2 && text[0] == 0xFF && text[1] == 0xFE;
        var width = isLittleEndian || (text.Length >= 2 && text[0] == 0xFE && text[1] == 0xFF) ? 2 : 1;
        var kept = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i += width)
        {
            if (Unit(i) == '\r' && Unit(i + width) == '\n')
                continue;
            for (var j = i; j < Math.Min(i + width, text.Length); j++)
                kept[length++] = text[j];
        }

        Array.Resize(ref kept, length);
        return kept;

        int Unit(int at) => at + width > text.Length ? -1
            : width == 1 ? text[at]
            : isLittleEndian ? text[at] | (text[at + 1] << 8) : (text[at] << 8) | text[at + 1];
    }
}
