using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;
using FilingData.Parsing.Structure.Contacts;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>The release's sections, with the statute that a safe harbor statement names.</summary>
internal static class SectionFacts
{
    private static readonly char[] Marks = [':', ' '];

    /// <summary>The sections, in order: first the contacts above the headline that have a heading of their own.</summary>
    public static IEnumerable<Section> Of(Release release) => release.Head.Where(block => IsContactHeading(block.Text.Value))
        .Select(block => new Section(SectionKind.Contacts, block.Text.Slice(0, block.Text.Value.TrimEnd(Marks).Length)
        .Stated().Value)
        { Source = block.Text.All.Source }).Concat(InText(release));

    private static bool IsContactHeading(string line) =>
        ContactLabel.Of(line) is var label && label.Length == line.TrimEnd(Marks).Length && ContactLabel.IsSpoken(label)
        && (line[line.Length - 1] == ':' || ContactLabel.IsBare(label));

    private static IEnumerable<Section> InText(Release release) =>
        release.Sections.Select(section => new Section(section.Kind, section.Heading?.Stated().Value)
        {
            Statute = Statute(section),
            Source = section.Heading?.Source ?? (section.Blocks.Count > 0 ? section.Blocks[0].Text.All.Source : null),
        });

    private static Stated<string>? Statute(ReleaseSection section)
    {
        foreach (var block in section.Blocks)
        {
            if (Statute(block.Text) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The first "… Act of 1995" in the text: the words with capitals before "Act", and the year behind it.</summary>
    private static Stated<string>? Statute(MappedText text)
    {
        const string mark = " Act of ";
        for (var at = text.Value.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var end = at + mark.Length + 4;
            if (end > text.Length || !text.Value.Substring(end - 4, 4).All(character => character is >= '0' and <= '9'))
                continue;
            var start = at;
            for (var word = WordStart(text.Value, start); word >= 0 && word < start
                && char.IsUpper(text.Value[word]); word = WordStart(text.Value, start - 1))
                start = word;
            if (start < at)
                return text.Slice(start, end - start).Stated();
        }

        return null;
    }

    /// <summary>Where the word ends that ends before <paramref name="end"/>; <paramref name="end"/> itself where no letter stands there.</summary>
    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '’' or '\''))
            start--;
        return start;
    }
}
