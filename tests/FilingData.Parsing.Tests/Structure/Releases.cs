using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Tests.Structure;

/// <summary>Reads a release that a test writes.</summary>
internal static class Releases
{
    public static Release Of(string text)
    {
        var file = new SourceFile("release.txt", text);
        var read = FilingReader.Read(file).Documents;
        return ReleaseParser.Parse(read.Count > 0 ? read[0]
            : new ReadDocument(new Filing(file.Text, FilingForm.Text), new MappedTextBuilder(file).Build(), [], []));
    }

    public static string? Headline(this Release release) => release.Headline?.Text.Value;

    public static string[] Subheadlines(this Release release) => [.. release.Subheadlines.Select(block => block.Text.Value)];

    public static string[] Headings(this Release release) => [.. release.Sections.Select(section => section.Heading?.Words).OfType<string>()];

    public static string[] Body(this Release release) => [.. release.Sections[0].Blocks.Select(block => block.Text.Value)];

    public static string Seed(string name) => File.ReadAllText(Path.Combine(Root(), "seeds", name));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "seeds")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("seeds");
        return folder;
    }
}
