using System.Text;

namespace FilingData.Parsing.Reading;

/// <summary>Decodes a filing's bytes, where one has bytes and not, as a generator, a text that somebody else decoded.</summary>
public static class FilingBytes
{
    /// <summary>How many bytes show whether a file without a byte order mark is UTF-16.</summary>
    private const int Sample = 1024;

    /// <summary>
    /// The text of these bytes: UTF-8 or UTF-16 by the byte order mark, which is left out; UTF-16 without a mark where every other byte is zero;
    /// UTF-8 where the bytes are that; otherwise Windows-1252, in which old filings and the wires' copies are written. UTF-8 in which some bytes are
    /// damaged stays UTF-8, with U+FFFD for these bytes.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static string Decode(byte[] bytes)
    {
        if (bytes is null)
            throw new ArgumentNullException(nameof(bytes));
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (StartsWith(bytes, 0xFF, 0xFE))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (StartsWith(bytes, 0xFE, 0xFF))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (ZerosAt(bytes, 1))
            return Encoding.Unicode.GetString(bytes);
        if (ZerosAt(bytes, 0))
            return Encoding.BigEndianUnicode.GetString(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        return text.IndexOf('\uFFFD') < 0 || text.Count(character => character > '\u007F'
            && character != '\uFFFD') >= text.Count(character => character == '\uFFFD')
            ? text : OfWindows1252(bytes);
    }

    private static string OfWindows1252(byte[] bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var code = (char)bytes[i];
            var character = code is >= '\u0080' and <= '\u009F' ? Characters.OfWindows1252(code) : code;
            text[i] = character == Characters.None ? code : character;
        }

        return new string(text);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark) => bytes.Length >= mark.Length && bytes.Take(mark.Length).SequenceEqual(mark);

    /// <summary>Whether, in the beginning, most letters have a zero byte first (0) or second (1), and never the other way round.</summary>
    private static bool ZerosAt(byte[] bytes, int place)
    {
        var units = Math.Min(bytes.Length, Sample) / 2;
        var zeros = 0;
        for (var i = 0; i < units; i++)
        {
            if (bytes[(2 * i) + 1 - place] == 0)
                return false;
            if (bytes[(2 * i) + place] == 0)
                zeros++;
        }

        return bytes.Length % 2 == 0 && zeros > units / 2;
    }
}
