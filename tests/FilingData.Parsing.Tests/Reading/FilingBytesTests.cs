using System.Text;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class FilingBytesTests
{
    private const string Words = "“Žluť” – 5 € or 3¢";

    public static TheoryData<byte[]> Encoded => new()
    {
        { Encoding.UTF8.GetBytes(Words) },
        { [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)] },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)] },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { Encoding.Unicode.GetBytes(Words) },
        { Encoding.BigEndianUnicode.GetBytes(Words) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Unicode_is_decoded_with_and_without_a_mark(byte[] bytes) => Assert.Equal(Words, FilingBytes.Decode(bytes));

    [Fact]
    public void Everything_else_is_windows_1252() =>
        Assert.Equal("“50% – €5” Société\u0081",
            FilingBytes.Decode([0x93, .. "50% "u8, 0x96, (byte)' ', 0x80, (byte)'5', 0x94, .. " Soci"u8, 0xE9, .. "t"u8, 0xE9, 0x81]));

    [Fact]
    public void Damaged_utf_8_stays_utf_8() =>
        Assert.Equal("“One” \uFFFDtwo", FilingBytes.Decode([.. "“One” "u8, 0xE2, .. "two"u8]));

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", FilingBytes.Decode([]));
}
