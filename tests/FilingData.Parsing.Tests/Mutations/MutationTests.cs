using System.Globalization;
using Xunit.Abstractions;

namespace FilingData.Parsing.Tests.Mutations;

/// <summary>Damages sound filings in every way that we know, at many places, and looks whether the damage is found, or did none.</summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int Seed = 20260409, FewestKinds = 40, FewestCases = 2000;
    private const double LeastShare = 0.95;

    private static readonly Mutation[] Kinds = typeof(Mutation).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Mutation)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (Mutation)Activator.CreateInstance(type)!).ToArray();

    public static TheoryData<string> Names => new(Original.All.Select(original => original.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_originals_are_sound(string name)
    {
        var parsed = Parse(Original.All.Single(original => original.Name == name).Text);
        Assert.Empty(parsed.Problems.Select(problem => problem.ToString()));
        Assert.NotEqual("Other", Assert.Single(parsed.Announcements).Kind);
    }

    [Fact]
    public void The_damage_is_found()
    {
        var facts = Original.All.ToDictionary(original => original, original => SaidFacts.Of(Parse(original.Text)));
        var results = Kinds.AsParallel().AsOrdered().Select(kind => Try(kind, facts)).ToList();
        foreach (var result in results)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{result.Name,-48}{result.Found,6} of {result.Cases,5}  {result.Share,8:P1}"));
            foreach (var missed in result.Missed.Take(3))
                output.WriteLine("    " + missed);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{results.Count} kinds, {results.Sum(result => result.Found)} of {results.Sum(result => result.Cases)}"));
        Assert.True(results.Count >= FewestKinds && results.Sum(result => result.Cases) >= FewestCases);
        Assert.All(results, result => Assert.True(result.Cases > 0
            && result.Share >= LeastShare, $"{result.Name}: {result.Found} of {result.Cases}"));
    }

    private static Result Try(Mutation kind, Dictionary<Original, string> facts)
    {
        var (cases, missed) = (0, new List<string>());
        foreach (var original in Original.All)
        {
            foreach (var mutant in kind.Of(original, new Random(Seed)))
            {
                cases++;
                if (Miss(mutant, facts[original]) is { } miss)
                    missed.Add(original.Name + ": " + miss);
            }
        }

        return new Result(kind.Name, cases, missed);
    }

    /// <summary>What is wrong with what was found; null where it is right.</summary>
    private static string? Miss(Mutant mutant, string facts)
    {
        var parsed = Parse(mutant.Text);
        if (mutant.Ids.Length == 0)
        {
            if (parsed.Problems.Count > 0)
                return "no problem expected: " + parsed.Problems[0].Place + " " + parsed.Problems[0].Kind.Id + " " + parsed.Problems[0].Message;
            var now = SaidFacts.Of(parsed);
            return now == facts ? null : "other facts: " + SaidFacts.Difference(facts, now);
        }

        var of = parsed.Problems.Where(problem => mutant.Ids.Contains(problem.Kind.Id)).ToList();
        if (of.Any(problem => mutant.Length < 0 || Meets(problem.Place, mutant) || (problem.Other is { } other && Meets(other, mutant))))
            return null;
        var start = Math.Max(0, mutant.Start - 30);
        var around = mutant.Text[start..Math.Min(start + 60, mutant.Text.Length)].ReplaceLineEndings(" ");
        var found = string.Join(", ", parsed.Problems.Select(problem => problem.Kind.Id + " at " + problem.Place));
        return $"{string.Join('|', mutant.Ids)} expected at '{around}', found {found}";
    }

    private static bool Meets(Source place, Mutant mutant) =>
        place.Start <= mutant.Start + mutant.Length && mutant.Start <= place.Start + place.Length;

    private static ParsedFiling Parse(string text) => FilingParser.Parse(new FilingInput("test.txt", text));

    private sealed record Result(string Name, int Cases, IReadOnlyList<string> Missed)
    {
        public int Found => Cases - Missed.Count;

        public double Share => (double)Found / Cases;
    }
}
