using System.Globalization;
using FilingData.Parsing.Problems;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Cli.Display;

/// <summary>
/// A problem as compilers show it: the message, the line of the filing, and a marker under the words. Where two places contradict each other, the
/// other one stands below it with a marker of its own.
/// </summary>
internal sealed class ProblemDisplay(string path, Problem problem) : JustInTimeRenderable
{
    /// <summary>How much of a long line is shown before the words and behind their beginning.</summary>
    private const int Before = 40, Behind = 100;

    /// <summary>
    /// The message on one line, in the form that editors and build servers know how to follow: file(line,column): error FD0203: … (the page's
    /// address)
    /// </summary>
    public static string Line(string path, Problem problem) => $"{Place(path, problem)}: {Word(problem)} {problem.Kind.Id}{Message(problem)}";

    protected override IRenderable Build()
    {
        var color = problem.Kind.Severity == Severity.Error ? Color.Red : Color.Yellow;
        var text = new Paragraph().Append(Place(path, problem) + ": ").Append($"{Word(problem)} {problem.Kind.Id}", color)
            .Append(Message(problem) + "\n");
        var places = problem.Other is { } other ? new[] { (Place: problem.Place, Mark: '^'), (Place: other, Mark: '-') } : [(problem.Place, '^')];
        var margin = places.Max(each => Number(each.Place).Length);
        foreach (var (place, mark) in places)
        {
            if (place.File.Text is { Length: > 0 } filing)
                Append(text, filing, place, mark, margin, color);
        }

        return text;
    }

    private static void Append(Paragraph text, string filing, Source place, char mark, int margin, Color color)
    {
        var (line, words) = Excerpt(filing, place);
        text.Append($"  {Number(place).PadLeft(margin)} | ", Color.Grey).Append(line + "\n")
            .Append($"  {new string(' ', margin)} | ", Color.Grey)
            .Append(new string(' ', line[..words.Start.Value].GetCellWidth()))
            .Append(new string(mark, Math.Max(1, line[words].GetCellWidth())) + "\n", color);
    }

    private static string Message(Problem problem) => $": {Printable.Of(problem.Message)} ({problem.Kind.HelpLink})";

    private static string Number(Source place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private static string Place(string path, Problem problem) => FormattableString.Invariant($"{path}({problem.Place.Line},{problem.Place.Column})");

    private static string Word(Problem problem) => problem.Kind.Severity == Severity.Error ? "error" : "warning";

    /// <summary>The part of the line that is shown, and where in it the words stand, as far as they stand in this line.</summary>
    private static (string Line, Range Words) Excerpt(string filing, Source place)
    {
        var begin = place.Start - (place.Column - 1);
        var length = filing.AsSpan(begin).IndexOfAny('\r', '\n') is var found and >= 0 ? found : filing.Length - begin;
        var from = place.Column - 1 > Before ? place.Start - Before : begin;
        var to = Math.Min(begin + length, place.Start + Behind);
        var head = from > begin ? "…" : "";
        var start = head.Length + place.Start - from;
        var end = start + Math.Max(0, Math.Min(place.Length, to - place.Start));
        return (head + Printable.Of(filing[from..to]) + (to < begin + length ? "…" : ""), start..end);
    }
}
