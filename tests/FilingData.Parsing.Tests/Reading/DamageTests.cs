using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class DamageTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\f\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_text_is_empty(string file)
    {
        var problem = Problem(file, documents: 0);
        Assert.Equal(Catalogue.EmptyFile, problem.Kind);
        Assert.Equal((1, 1, 0, 0), (problem.Place.Line, problem.Place.Column, problem.Place.Start, problem.Place.Length));
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", 0, 5, "a PDF file")]
    [InlineData("PK\u0003\u0004\u0014", 0, 4, "a ZIP archive, such as a Word or Excel file")]
    [InlineData("{\\rtf1 Example", 0, 5, "a file in Rich Text Format")]
    [InlineData("E\0x\0a\0m\0p\0l\0e\0", 1, 1, "UTF-16 that was read byte by byte: save it as UTF-8")]
    [InlineData("Ex\u0013\u0014m\u0017\u0018l\u0019", 2, 1, "control characters where letters should be, such as U+0013")]
    public void A_file_that_is_no_text_says_what_it_is(string file, int start, int length, string what)
    {
        var problem = Problem(file, documents: 0);
        Assert.Equal(Catalogue.BinaryContent, problem.Kind);
        Assert.Equal((start, length), (problem.Place.Start, problem.Place.Length));
        Assert.Equal([what], problem.Arguments);
    }

    [Fact]
    public void A_character_lost_in_decoding_is_shown_at_its_place()
    {
        var problem = Problem("Example Inc.\r\nToday the company\uFFFD\uFFFDs board met.", documents: 1);
        Assert.Equal(Catalogue.EncodingDamage, problem.Kind);
        Assert.Equal((2, 18, 31, 2), (problem.Place.Line, problem.Place.Column, problem.Place.Start, problem.Place.Length));
        Assert.Contains("'company\uFFFD\uFFFDs'", problem.Message, StringComparison.Ordinal);
    }

    private static Problem Problem(string file, int documents)
    {
        var read = FilingReader.Read(new SourceFile("example.txt", file));
        Assert.Equal(documents, read.Documents.Count);
        return Assert.Single(read.Problems);
    }
}
