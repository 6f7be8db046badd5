using System.Text;
using FilingData.Build;

namespace FilingData.Package.Tests;

/// <summary>What is embedded is the file, with line feeds.</summary>
public class LineFeedsTests
{
    [Theory]
    [InlineData("one\r\ntwo\r\n", "one\ntwo\n")]
    [InlineData("\r\r\n\n\r", "\r\n\n\r")]
    [InlineData("\r\n", "\n")]
    [InlineData("ends with \r", "ends with \r")]
    // U+0D0A and U+0A0D: in UTF-16 their bytes look like line ends, and are none.
    [InlineData("\u0D0A \u0A0D\r\n\u0A0A\u0D0D", "\u0D0A \u0A0D\n\u0A0A\u0D0D")]
    [InlineData("", "")]
    public void A_line_end_of_two_characters_becomes_one_in_every_encoding(string text, string expected)
    {
        foreach (var encoding in new[] { new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(Bytes(encoding, expected), LineFeeds.In(Bytes(encoding, text)));
    }

    [Fact]
    public void Bytes_of_no_text_stay() => Assert.Equal([0xFF, 0xFE, 0x0D, 0x00, 0x0A], LineFeeds.In([0xFF, 0xFE, 0x0D, 0x00, 0x0A]));

    private static byte[] Bytes(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
