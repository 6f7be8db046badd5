using System.Text.RegularExpressions;

namespace FilingData.Parsing.Tests.Mutations;

internal sealed class OtherLineEnds : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        new[] { "\r\n", "\r" }.Select(end => Mutant.Sound(original.Text.ReplaceLineEndings(end)));
}

internal sealed class NoBreakSpaces() : Damaged("(?<=[a-z]) (?=[a-z])", null)
{
    protected override string By(string found, Random random) => "\u00A0";
}

internal sealed class DoubledSpaces() : Damaged("(?<=[a-z]) (?=[a-z])", null)
{
    protected override string By(string found, Random random) => "  ";

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index > original.News;
}

internal sealed class InvisibleCharacters() : Damaged("(?<=[a-z])(?=[a-z])", null)
{
    protected override string By(string found, Random random) => new[] { "\u00AD", "\u200B", "\uFEFF", "\u2060" }[random.Next(4)];
}

internal sealed class StraightMarks : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        original.Form == FilingForm.Html ? [] : [Mutant.Sound(original.Text.Replace('“', '"').Replace('”', '"'))];
}

internal sealed class BlankLinesAdded() : Damaged("\n\n", null, FilingForm.Text, FilingForm.Submission)
{
    protected override string By(string found, Random random) => "\n\n\n\n";
}

internal sealed class LinesWrappedAtAWidth : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        original.Form != FilingForm.Text || original.Name.StartsWith("seed", StringComparison.Ordinal) ? []
        : new[] { 70, 80, 100, 120 }.Select(width => Mutant.Sound(Wrapped.At(width, original.Text)));
}

internal static class Wrapped
{
    /// <summary>The text with its long lines broken.</summary>
    public static string At(int width, string text) =>
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => Wrap(paragraph, width)));

    private static string Wrap(string paragraph, int width)
    {
        // Tables and heads stand as they stand.
        if (paragraph.Contains("   ", StringComparison.Ordinal) || paragraph.Length < width || paragraph.Contains('\n', StringComparison.Ordinal))
            return paragraph;
        var (lines, line) = (new List<string>(), "");
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + word.Length + 1 > width)
            {
                lines.Add(line);
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        return string.Join('\n', lines.Append(line));
    }
}

internal sealed class CharactersWrittenAsReferences() : Damaged("[“”—’]", null, FilingForm.Html)
{
    protected override string By(string found, Random random) => random.Next(2) == 0 ? $"&#{(int)found[0]};" : $"&#x{(int)found[0]:X};";
}

internal sealed class ClosingTagDropped() : Damaged("</(p|td|tr)>", null, FilingForm.Html)
{
    protected override string By(string found, Random random) => "";
}

internal sealed class TagsInOtherWords() : Damaged("<p>", null, FilingForm.Html)
{
    protected override string By(string found, Random random) =>
        new[] { "<P>", "<p style=\"margin:0\">", "<p><font size=2>", "<p align=left >" }[random.Next(4)];
}

internal sealed class ParagraphDoubled : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form == FilingForm.Html ? []
        : Some(Regex.Matches(original.Text, "(?<=\n\n)[A-Z“][^\n]{100,}\\.”?(?=\n\n)").Where(match => match.Index > original.News), random)
            .Select(match => Mutant.Sound(Replace(original.Text, match.Index + match.Length, 0, "\n\n" + match.Value)));
}

internal sealed class LabelDropped() : Damaged("^ *Exhibit 99.1\r?\n", null)
{
    protected override string By(string found, Random random) => "";
}

internal sealed class StandingParagraphsDropped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        original.Form != FilingForm.Text ? [] : [Mutant.Sound(original.Text[..original.About])];
}

internal sealed class EndMarkAdded : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Text ? []
        : new[] { "\n\n###\n", "\n\n- END -\n", "\n\n# # #\n" }.Select(mark => Mutant.Sound(original.Text.TrimEnd() + mark));
}
