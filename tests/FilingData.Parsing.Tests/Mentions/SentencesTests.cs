using FilingData.Parsing.Mentions;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;
using FsCheck;
using FsCheck.Fluent;

namespace FilingData.Parsing.Tests.Mentions;

public class SentencesTests
{
    [Theory]
    [InlineData("The board met. It approved the plan.", "The board met.", "It approved the plan.")]
    [InlineData("Is it so? Yes! We think so.", "Is it so?", "Yes!", "We think so.")]
    [InlineData("  One sentence without an end  ", "One sentence without an end")]
    [InlineData("Revenue rose 2.5% to $3.1 million. Costs fell.", "Revenue rose 2.5% to $3.1 million.", "Costs fell.")]
    [InlineData("More is at www.harborlight.example. We invite all.", "More is at www.harborlight.example.", "We invite all.")]
    public void Splits_at_stops_question_and_exclamation_marks(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("Harborlight Inc. bought Quarry Tools Ltd. for cash. It paid today.", "Harborlight Inc. bought Quarry Tools Ltd. for cash.",
        "It paid today.")]
    [InlineData("It sold Quarry Co. Ltd. to Mr. J. R. Vane Jr. of St. Paul, Minn. on Sept. 3.",
        "It sold Quarry Co. Ltd. to Mr. J. R. Vane Jr. of St. Paul, Minn. on Sept. 3.")]
    [InlineData("The call begins at 8:00 a.m. Eastern Time on Nov. 6. Dial in early.", "The call begins at 8:00 a.m. Eastern Time on Nov. 6.",
        "Dial in early.")]
    [InlineData("Form No. 5 was filed, e.g. Item 2, vs. Item 3.", "Form No. 5 was filed, e.g. Item 2, vs. Item 3.")]
    [InlineData("Harborlight Inc. Chief Executive Ada Vane spoke.", "Harborlight Inc. Chief Executive Ada Vane spoke.")]
    [InlineData("Holders own Yonder! Inc. shares.", "Holders own Yonder! Inc. shares.")]
    [InlineData("It sold a mill to Quarry Tools Pte. Ltd. (“Quarry”) for cash.", "It sold a mill to Quarry Tools Pte. Ltd. (“Quarry”) for cash.")]
    public void A_stop_of_an_abbreviation_ends_no_sentence(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("It bought Quarry Tools Inc. The price was low.", "It bought Quarry Tools Inc.", "The price was low.")]
    [InlineData("We sell in the U.S. In Europe we rent.", "We sell in the U.S.", "In Europe we rent.")]
    [InlineData("The call ends at 9 a.m. Please dial in.", "The call ends at 9 a.m.", "Please dial in.")]
    [InlineData("It bought Quarry Tools Inc. Quarry makes drills.", "It bought Quarry Tools Inc.", "Quarry makes drills.")]
    [InlineData("Shares are of Class A. Holders vote.", "Shares are of Class A.", "Holders vote.")]
    [InlineData("This is Harborlight Inc. To learn more, write to us.", "This is Harborlight Inc.", "To learn more, write to us.")]
    [InlineData("The answer is no. Holders keep it.", "The answer is no.", "Holders keep it.")]
    [InlineData("They shall not miss. Holders keep it.", "They shall not miss.", "Holders keep it.")]
    [InlineData("Growth began in 2019. Harborlight grew.", "Growth began in 2019.", "Harborlight grew.")]
    public void It_ends_one_where_the_next_word_opens_a_sentence(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("It serves the airport.In addition, it serves the port.", "It serves the airport.", "In addition, it serves the port.")]
    [InlineData("It pays for the retirement.“Ada built it,” said Bo Vane.", "It pays for the retirement.", "“Ada built it,” said Bo Vane.")]
    [InlineData("See harborlight.com or www.harborlight.Example now.", "See harborlight.com or www.harborlight.Example now.")]
    public void A_sentence_ends_where_the_space_behind_it_was_lost(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("“We are glad.” She left.", "“We are glad.”", "She left.")]
    [InlineData("\"We are glad.\" \"So am I.\"", "\"We are glad.\"", "\"So am I.\"")]
    [InlineData("“We are glad!” said Ada Vane. “It works.”", "“We are glad!” said Ada Vane.", "“It works.”")]
    [InlineData("The price fell (in part.) It rose.", "The price fell (in part.)", "It rose.")]
    [InlineData("The price is firm.1 It holds.(2) It stays.", "The price is firm.1", "It holds.(2)", "It stays.")]
    [InlineData("He paused... and went on. . . . Then he left… Good.", "He paused... and went on. . . .", "Then he left…", "Good.")]
    [InlineData("1. The plan ends. 2. The fund closes.", "1. The plan ends.", "2. The fund closes.")]
    [InlineData("It grew. eMarket sold it.", "It grew.", "eMarket sold it.")]
    public void Quotation_marks_and_footnote_marks_stay_with_their_sentence(string text, params string[] sentences) =>
        Assert.Equal(sentences, Split(text));

    [Fact]
    public void Text_without_a_mark_is_read_in_parts_of_many_words()
    {
        var cells = string.Join(' ', Enumerable.Repeat("net sales", 400));

        Assert.Equal([500, 300], Split(cells).Select(part => part.Split(' ').Length));
    }

    [Fact]
    public void A_long_word_is_one_word() =>
        Assert.Equal([new string('A', 10_000) + ", Inc. opens a plant."], Split(new string('A', 10_000) + ", Inc. opens a plant."));

    [Fact]
    public void A_passage_is_split_within_its_bounds()
    {
        var text = Text("Not this. One here. Two there. Not that.");
        Assert.Equal(["One here.", "Two there."], Sentences.Of(text.Slice(10, 21)).Select(sentence => sentence.Words));
    }

    [Fact]
    public void Every_character_that_is_no_white_space_belongs_to_one_sentence_in_order()
    {
        var pieces = Gen.Elements("Inc.", "The", "a.m.", ".", "!", "?", "…", " ", "\n", "“", "”", "\"", "(", ")", "1", "U.S.", "eBay", "x", "A.",
            "\ud800");
        Prop.ForAll(Gen.ListOf(pieces).Select(string.Concat).ToArbitrary(), text =>
        {
            var sentences = Sentences.Of(Text(text).All);
            var position = 0;
            foreach (var sentence in sentences)
            {
                if (sentence.Length == 0 || !string.IsNullOrWhiteSpace(text[position..sentence.Start]))
                    return false;
                position = sentence.End;
            }

            return string.IsNullOrWhiteSpace(text[position..]);
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Split(string text) =>
        Sentences.Of(new Block(BlockKind.Paragraph, Text(text))).Select(sentence => sentence.Words);

    private static MappedText Text(string text)
    {
        var builder = new MappedTextBuilder(new SourceFile("test.txt", text));
        for (var i = 0; i < text.Length; i++)
            builder.Append(text[i], i);
        return builder.Build();
    }
}
