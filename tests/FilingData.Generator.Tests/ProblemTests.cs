using FilingData.Generator.Tests.Running;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Generator.Tests;

/// <summary>How problems of filings reach the compiler.</summary>
public class ProblemTests
{
    [Fact]
    public void A_problem_is_reported_at_its_exact_place()
    {
        var project = Giving(
            "first line\r\nsecond line\r\nthe third",
            text => new Problem(Catalogue.WrongWeekday, new SourceFile("a.txt", text).At(19, 4), "March 4", "Thursday", "Monday"));
        var diagnostic = Assert.Single(project.Run().Diagnostics);
        Assert.Equal("/f/a.txt(2,8): error FD0301: March 4 is a Thursday, not a Monday", diagnostic.ToString());
        var (span, lines) = (diagnostic.Location.SourceSpan, diagnostic.Location.GetLineSpan());
        Assert.Equal((19, 4), (span.Start, span.Length));
        Assert.Equal((1, 7, 1, 11), (lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line,
            lines.EndLinePosition.Character));
    }

    [Fact]
    public void A_problem_over_two_lines_ends_on_the_second()
    {
        var project = Giving("first\nsecond", text => new Problem(Catalogue.WrongWeekday, new SourceFile("a.txt", text).At(3, 6), "a", "b", "c"));
        var lines = Assert.Single(project.Run().Diagnostics).Location.GetLineSpan();
        Assert.Equal((0, 3, 1, 3), (lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line,
            lines.EndLinePosition.Character));
    }

    [Fact]
    public void A_contradiction_points_at_its_second_place_too()
    {
        var project = Giving("six (5)\nand five",
            text => new Problem(Catalogue.WordAndFigureDiffer, new SourceFile("a.txt", text).At(0, 7), "six (5)", "6", "5")
            {
                Other = new SourceFile("a.txt", text).At(12, 4),
            });
        Assert.Equal("/f/a.txt: (1,4)-(1,8)", Assert.Single(Assert.Single(project.Run().Diagnostics).AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public void A_place_behind_the_text_is_at_its_end()
    {
        var project = Giving("text", text => new Problem(Catalogue.NoHeadline, new Source(new FilingText("a.txt", text), 1, 5, 4, 900), "x"));
        Assert.Equal(4, Assert.Single(project.Run().Diagnostics).Location.SourceSpan.End);
    }

    [Fact]
    public void An_exception_of_ours_is_an_error_at_the_file()
    {
        var project = new Project
        {
            Files = [new InputFile("/f/a.txt", "text")],
            Parsing = (_,
            _) => throw new InvalidOperationException("nothing to see")
        };
        Assert.Equal(
            [
                "/f/a.txt(1,1): error FD0901: FilingData failed on this filing (InvalidOperationException: nothing to see); "
                    + "please report it with the file. The filing gives no member",
            ],
            project.Problems());
        Assert.Empty(project.CompilerMessages());
    }

    [Fact]
    public void A_filing_with_an_error_gives_no_member_and_the_others_do()
    {
        var project = new Project
        {
            Files = [new InputFile("/f/good.txt", "good"), new InputFile("/f/bad.txt", "bad")],
            Parsing = (input, _) => input.Text == "good"
                ? new([Samples.Sale()], [])
                : new([], [new Problem(Catalogue.NoHeadline, new SourceFile("bad.txt", "bad").At(0, 3), "bad")]),
        };
        Assert.Single(project.Problems());
        Assert.Empty((project with { Code = "class Use { int Count = FilingData.Filings.HarborLight.All.Count; }" }).CompilerMessages());
    }

    [Fact]
    public void Words_of_a_filing_cannot_begin_a_line_of_the_build_output()
    {
        var project = Giving("x", text => new Problem(Catalogue.NoHeadline, new SourceFile("a.txt", text)
            .At(0, 1), "a\nC:\\x.cs(1,1): error CS1: fake\u2028{0}\u202e"));
        Assert.Equal(
            "/f/a.txt(1,1): error FD0201: No headline: expected the announcement's title above 'a C:\\x.cs(1,1): error CS1: fake\uFFFD{0}\uFFFD'",
            Assert.Single(project.Problems()));
    }

    private static Project Giving(string text, Func<string, Problem> problem) => new()
    {
        Files = [new InputFile("/f/a.txt", text)],
        Parsing = (input, _) => new([], [problem(input.Text)]),
    };
}
