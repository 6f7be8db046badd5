using System.Text.RegularExpressions;

namespace FilingData.Parsing.Tests.Mutations;

/// <summary>Not where the next paragraph opens with a mark: a quotation that goes on is written so.</summary>
internal sealed class ClosingMarkDropped() : Damaged("(?<=[a-z][.,])”(?!\\s*(</p>\\s*<p>)?“)", "FD0205")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 400;

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index < original.About;
}

internal sealed class OpeningMarkDropped() : Damaged("“(?=[A-Z][a-z’]* [a-z])", "FD0213")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 400;

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index < original.About;
}

internal sealed class ClosingBracketDropped() : Damaged("(?<=[A-Za-z]”)\\)", "FD0209")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 5;
}

internal sealed class OpeningBracketDropped() : Damaged("\\((?=“|the “|collectively, the “)", "FD0209")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 25;
}

internal sealed class ClosingBracketOfListingDropped() : Damaged("(?<=(Nasdaq|NYSE): [A-Z]+)\\)", "FD0209")
{
    protected override string By(string found, Random random) => "";

    protected override int Reach => 5;
}

internal sealed class TermDefinedTwice : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        var terms = Regex.Matches(original.Text, "\\(“(?<term>[A-Z][a-z]+)”\\)")
            .Where(match => match.Index > original.News && match.Index < original.About);
        foreach (var term in Some(terms.DistinctBy(match => match.Value), random))
        {
            var sentence = "The routes were drawn by Petrel Airways Corp. (“" + term.Groups["term"].Value + "”) last year. ";
            var at = NextParagraph(original, term.Index);
            while (original.Text[at] is '\n' or '-' or ' ' or '(' or '“' or (>= '0' and <= '9'))
                at = NextParagraph(original, at);
            yield return Mutant.At(Replace(original.Text, at, 0, sentence), at, sentence.Length, "FD0307");
        }
    }

    /// <summary>Where the next paragraph's text begins.</summary>
    private static int NextParagraph(Original original, int at)
    {
        var mark = original.Form == FilingForm.Html ? "<p>" : "\n\n";
        return original.Text.IndexOf(mark, at, StringComparison.Ordinal) + mark.Length;
    }
}

internal sealed class TermMisspelt : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        var terms = Regex.Matches(original.Text, "\\(“(?<term>[A-Z][a-z]{5,})”\\)")
            .Where(match => match.Index > original.News && match.Index < original.About);
        foreach (var term in terms.Where(match => match.Groups["term"].Value != "Company"))
        {
            var name = term.Groups["term"].Value;
            var uses = Regex.Matches(original.Text[..original.About], "(?<=[a-z,.] )" + name + "(?= [a-z])").Where(use => use.Index > term.Index);
            foreach (var use in Some(uses, random))
            {
                var at = random.Next(2, name.Length - 2);
                var misspelt = name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
                if (misspelt != name)
                    yield return Mutant.At(Replace(original.Text, use.Index, name.Length, misspelt), use.Index, name.Length, "FD0308");
            }
        }
    }
}
