using FilingData.Parsing.Mentions;
using FilingData.Parsing.Mentions.Values;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Mentions.Values;

internal static class Blocks
{
    public static MappedText Text(string text)
    {
        var builder = new MappedTextBuilder(new SourceFile("test.txt", text));
        for (var i = 0; i < text.Length; i++)
            builder.Append(text[i], i);
        return builder.Build();
    }

    public static Block Paragraph(string text) => new(BlockKind.Paragraph, Text(text));

    public static IReadOnlyList<Mention> Scan(string text) => ValueScanner.Scan(Paragraph(text));

    public static IReadOnlyList<T> Scan<T>(string text)
        where T : Mention => Scan(text).OfType<T>().ToList();
}
