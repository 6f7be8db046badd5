using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Damages;

/// <summary>Bytes of UTF-8 that were read as Windows-1252: â€œ for “, Ã© for é.</summary>
internal sealed class Mojibake : TextDamage
{
    /// <inheritdoc/>
    protected override Problem? Find(SourceFile file, int start, int end)
    {
        var content = file.Content;
        for (var i = start; i < end; i++)
        {
            if (content[i] is >= '\u00C2' and <= '\u00E2' && Meant(content, i, end, out var length) is { } meant)
                return new Problem(Catalogue.Mojibake, file.At(i, length), content.Substring(i, length), meant.ToString());
        }

        return null;
    }

    /// <summary>
    /// The character whose bytes in UTF-8 stand here as letters; null where they are none. Only what English filings have is looked for (Latin-1 and
    /// general punctuation): other letters begin with what may well stand before a quotation mark.
    /// </summary>
    private static char? Meant(string content, int at, int end, out int length)
    {
        length = content[at] switch { 'Â' or 'Ã' => 2, 'â' => 3, _ => 0 };
        if (length == 0 || at + length > end)
            return null;
        var code = length == 2 ? content[at] & 0x1F : content[at] & 0x0F;
        for (var i = at + 1; i < at + length; i++)
        {
            if (ByteOf(content[i]) is not { } follower)
                return null;
            code = (code << 6) | (follower & 0x3F);
        }

        return (char)code is var meant && (meant is >= '\u00A0' and <= '\u00FF' or >= '\u2010' and <= '\u2044' or '\u20AC' or '\u2122')
            ? meant : null;
    }

    /// <summary>The byte from 128 to 191 that Windows-1252 shows as this character; null where it is none of them.</summary>
    private static int? ByteOf(char character)
    {
        if (character is >= '\u0080' and <= '\u00BF')
            return character;
        for (var code = '\u0080'; code <= '\u009F'; code++)
        {
            if (Characters.OfWindows1252(code) == character)
                return code;
        }

        return null;
    }
}
