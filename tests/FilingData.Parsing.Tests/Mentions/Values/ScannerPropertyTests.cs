using FilingData.Parsing.Mentions;
using FsCheck;
using FsCheck.Fluent;

namespace FilingData.Parsing.Tests.Mentions.Values;

public class ScannerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "$", "US$", "RMB", "€", "¥", "RMB1", "5", "5,000", "1.2.3", "(", ")", "six", "(6)", "million", "one", "hundred", "and", "a half", "percent",
        "%", "-", "–", "to", "between",
        "shares", "of", "Class A", "common stock", "the Company's", "per", "share", "for", ":", "split", "up to", "more than", "approximately",
        "or more", "+", "third", "quarter",
        "first", "full year", "fiscal", "2019", "ended", "June 30, 2020", "September 31, 2017", "nine months", "Q3", "3Q19", "FY20", "May", "may",
        "12/8/2022", "www.x.example", "a@b",
        "cents", "Canadian dollars", "½", ".", ",", "“", "”", "’", "\n", "\ud83d", "Euro", "a million", "/", "in", "early",
        "999999999999999999999999999999", "TRY", "two-for-one",
    ];

    private static readonly Arbitrary<string> Texts = Gen.ListOf(from piece in Gen.Elements(Pieces)
                                                                 from space in Gen.Elements("", " ",
        " ")
                                                                 select piece + space)
        .Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_text_gives_mentions_in_order_that_nest_but_never_cross() => Prop.ForAll(Texts, text =>
    {
        var open = new Stack<Mention>();
        Mention? last = null;
        foreach (var mention in Blocks.Scan(text))
        {
            var (passage, before) = (mention.Passage, last?.Passage);
            if (passage.Length == 0 || passage.Start < 0 || passage.End > text.Length)
                return false;
            if (before is { } previous && (passage.Start < previous.Start || (passage.Start == previous.Start && passage.Length > previous.Length)))
                return false;
            while (open.Count > 0 && open.Peek().Passage.End <= passage.Start)
                open.Pop();
            if (open.Count > 0 && !open.Peek().Passage.Holds(passage))
                return false;
            open.Push(mention);
            last = mention;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_mentions_in_any_culture() => Prop.ForAll(Texts, text =>
    {
        var block = Blocks.Paragraph(text);
        var before = FilingData.Parsing.Mentions.Values.ValueScanner.Scan(block);
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            return before.SequenceEqual(FilingData.Parsing.Mentions.Values.ValueScanner.Scan(block));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }).QuickCheckThrowOnFailure();
}
