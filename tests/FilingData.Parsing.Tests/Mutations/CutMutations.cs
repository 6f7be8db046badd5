using System.Text.RegularExpressions;

namespace FilingData.Parsing.Tests.Mutations;

internal sealed class CutInASentence : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Text ? []
        : Some(Regex.Matches(original.Text, "[a-z,](?= [a-z])").Where(match => IsProse(original, match.Index)), random)
            .Select(match => Mutant.At(original.Text[..(match.Index + 1)], match.Index - 60, 61, "FD0210", "FD0205", "FD0209"));

    /// <summary>Behind as many characters of its paragraph as show that it is running text.</summary>
    private static bool IsProse(Original original, int at)
    {
        var text = original.Text.ReplaceLineEndings("\n");
        return text.Length == original.Text.Length && at > original.News && at - text.LastIndexOf("\n\n", at, StringComparison.Ordinal) > 100;
    }
}

internal sealed class CutInAWord : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Text ? []
        : Some(Regex.Matches(original.Text, "(?<=[a-z]{2})[a-z](?=[a-z]{2})").Where(match => IsProse(original, match.Index)), random)
            .Select(match => Mutant.At(original.Text[..(match.Index + 1)], match.Index - 60, 61, "FD0210", "FD0205", "FD0209"));

    /// <summary>Well behind the beginning of the news and of its paragraph.</summary>
    private static bool IsProse(Original original, int at) =>
        at > original.News + 120 && at - original.Text.LastIndexOf("\n\n", at, StringComparison.Ordinal) > 100;
}

internal sealed class CutInTheHead : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Text ? []
        : Some(Enumerable.Range(1, original.News - 1).Where(at => char.IsLetter(original.Text[at])), random)
            .Select(at => Mutant.With(original.Text[..at], "FD0212", "FD0201", "FD0202", "FD0204"));
}

internal sealed class BodyDropped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Text ? []
        : new[] { "", " —", " —\n\n###\n", "\n\n- END -\n" }.Select(end => Mutant.With(original.Text[..original.News] + end, "FD0212"));
}

internal sealed class PageCutInItsText : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Html ? []
        : Some(Enumerable.Range(original.News, original.Text.Length - original.News - 20), random)
        .Select(at => Mutant.At(original.Text[..at], at - 200, 200, "FD0108"));
}

internal sealed class PageCutInATag : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Html ? []
        : Some(Regex.Matches(original.Text, "</?[a-z]+(?=>)").Where(match => match.Index > original.News), random)
            .Select(match => Mutant.At(original.Text[..(match.Index + match.Length)], match.Index, match.Length, "FD0108"));
}

internal sealed class SubmissionCut : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Submission ? []
        : Some(Enumerable.Range(40, original.Text.LastIndexOf("</DOCUMENT>", StringComparison.Ordinal) - 40), random)
            .Select(at => Mutant.With(original.Text[..at], "FD0107"));
}

internal sealed class SubmissionTagDropped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => original.Form != FilingForm.Submission ? []
        : Regex.Matches(original.Text, "</SEC-HEADER>|</?DOCUMENT>|</?TEXT>|<TYPE>")
            .Select(match => Mutant.At(Replace(original.Text, match.Index, match.Length, ""), 0, original.Text.Length, "FD0107"));
}

internal sealed class LineWithOneMarkOfAPairDropped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        if (original.Form != FilingForm.Text)
            return [];
        var text = original.Name.StartsWith("seed", StringComparison.Ordinal) ? original.Text : Wrapped.At(90, original.Text);
        var news = text[..text.IndexOf("About ", StringComparison.Ordinal)];
        var lines = Regex.Matches(news, "(?<=\n)[^\n]+\n")
            .Where(line => line.Index > original.News && HasOneOfAPair(line.Value) && !GoesOn(text, line));
        return Some(lines, random)
            .Select(line => Mutant.At(Replace(text, line.Index, line.Length, ""), line.Index - 700, 1400, "FD0205", "FD0209", "FD0213"));
    }

    private static bool HasOneOfAPair(string line) => IsOneOfTwo(line, '(', ')') || IsOneOfTwo(line, '“', '”');

    private static bool IsOneOfTwo(string line, char open, char close) =>
        line.Count(character => character == open) != line.Count(character => character == close);

    /// <summary>A quotation that the next paragraph goes on with closes only there.</summary>
    private static bool GoesOn(string text, Match line) => text[(line.Index + line.Length)..].TrimStart().StartsWith('“');
}

internal sealed class PageLost() : Damaged("(?<=\n)- [23] -\n\n[^\0]*?(?=- [34] -)", "FD0211")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 5;

    protected override bool IsRight(Original original, Match match) => original.Form != FilingForm.Html && base.IsRight(original, match);
}

internal sealed class PagesSwapped() : Damaged("(?<=\n)- 2 -\n\n[^\0]*?(?=- 4 -)", "FD0211")
{
    protected override string By(string found, Random random)
    {
        var second = found.IndexOf("- 3 -", StringComparison.Ordinal);
        return found[second..] + found[..second];
    }

    protected override bool IsRight(Original original, Match match) => original.Form != FilingForm.Html && base.IsRight(original, match);
}
