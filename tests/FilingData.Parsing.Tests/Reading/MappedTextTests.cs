using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Reading;

public class MappedTextTests
{
    private static readonly SourceFile File = new("example.txt", "AT&amp;T sells\r\n  widgets");

    [Fact]
    public void A_copied_passage_keeps_its_places()
    {
        var text = new MappedTextBuilder(File).Append('A', 0).Append('T', 1).Append('&', 2, 5).Append('T', 7).Space().Append('s', 9).Build();
        var copy = text.Copy(1, 5);
        Assert.Equal("T&T s", copy.Value);
        Assert.Equal((1, 9), Place(copy.All));
        Assert.Equal((2, 5), Place(copy.Slice(1, 1)));
        Assert.Equal((8, 0), Place(copy.Slice(3, 1)));
        Assert.Equal((9, 1), Place(copy.Slice(4, 1)));
    }

    [Fact]
    public void Joined_passages_keep_their_places()
    {
        var text = new MappedTextBuilder(File);
        for (var i = 9; i < 14; i++)
            text.Append(File.Content[i], i);
        var sells = text.Build();
        var joined = new MappedTextBuilder(File).Append(sells.Slice(2, 3)).Space().Append(sells.Slice(0, 2)).Build();
        Assert.Equal("lls se", joined.Value);
        Assert.Equal([11, 12, 13, 14, 9, 10], Enumerable.Range(0, 6).Select(i => joined.Slice(i, 1).Source.Start));
    }

    [Fact]
    public void The_end_of_a_text_is_behind_its_last_character()
    {
        var text = new MappedTextBuilder(File).Append('A', 0).Append('T', 1).Build();
        Assert.Equal((2, 0), Place(text.Slice(2, 0)));
        Assert.Equal("AT", text.All.Source.Quote);
    }

    private static (int Start, int Length) Place(Passage passage) => (passage.Source.Start, passage.Source.Length);
}
