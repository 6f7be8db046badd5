using System.Globalization;
using System.Text;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Tests.Mutations;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FilingData.Parsing.Tests.Fuzzing;

/// <summary>
/// No input makes the parsing throw, and whatever it finds lies in the file. The longer run:
/// <c>FUZZ_INPUTS=1000000 dotnet test -c Release tests/FilingData.Parsing.Tests --filter FuzzTests</c>
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 5000, Seed = 20260409;

    /// <summary>The same inputs in each run.</summary>
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(1000)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

    [Fact]
    public void No_damaged_announcement_makes_it_fail()
    {
        var inputs = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_INPUTS"), CultureInfo.InvariantCulture, out var asked) ? asked : Inputs;
        var originals = Original.All.Select(original => original.Text).ToArray();
        var failures = Enumerable.Range(0, inputs).AsParallel().Select(i => Fail(i, originals)).OfType<string>().Take(5).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs, {failures.Count} failures"));
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Fact]
    public void No_text_of_any_characters_makes_it_fail()
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ToArbitrary();
        Prop.ForAll(texts, text => Assert.True(Flaw(text) is null, Flaw(text) + " in " + Escaped(text))).Check(Same);
    }

    /// <summary>What the fuzzer found, as short as it can be.</summary>
    [Theory]
    [InlineData("Z 7,Y")]
    [InlineData("Plans\n\nOSLO, March 3, 2021 (GLOBE NEWSWIRE) — Halvard Marine Inc., an operator of ferries on routes of six (6), today announced plans.")]
    [InlineData(":On 31 December 2021 the Company reported revenue, payable on September 1, 2021 to holders of record on September 1, 2021. Following compl etion of the transfer, Skua holds 10,000,000 and Halvard hold")]
    [InlineData("<SEC-DOCUMENT>\nCOMPANY CONFORMED NAME:>\n<DOCUMENT><TYPE>EX-99.<TEXT>s")]
    public void What_once_failed_is_read(string text) => Assert.Null(Flaw(text));

    [Fact]
    public void Two_runs_give_the_same() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var text = new RandomDamage(random).To(new ReleaseGrammar(random).Next());
        var (one, other) = (Parse(text), Parse(text));
        return one.Announcements.Equals(other.Announcements) && one.Problems.Select(Shown).SequenceEqual(other.Problems.Select(Shown));

        static string Shown(Problem problem) => problem.Place + " " + problem.Kind.Id + " " + problem.Message;
    }).Check(Same.WithMaxTest(200));

    /// <summary>The input of this number, with what is wrong with what it gave; null where nothing is.</summary>
    private static string? Fail(int number, string[] originals)
    {
        var random = new Random(unchecked((Seed * 31) + number));
        var sound = random.Next(4) == 0 ? originals[random.Next(originals.Length)] : new ReleaseGrammar(random).Next();
        var text = new RandomDamage(random).To(sound);
        return Flaw(text) is { } flaw ? $"input {number}: {flaw} in {Escaped(text)}" : null;
    }

    /// <summary>
    /// What is wrong with what a text gives: an exception, nothing at all, a place outside of the file, a message that cannot be made.
    /// </summary>
    private static string? Flaw(string text)
    {
        var parsed = Parse(text);
        if (parsed.Problems.FirstOrDefault(problem => problem.Kind == Catalogue.InternalFailure) is { } failure)
            return failure.Message;
        if (parsed.Problems.Count == 0 && parsed.Announcements.Count == 0)
            return "neither an announcement nor a problem";
        foreach (var problem in parsed.Problems)
        {
            if (!Lies(problem.Place, text) || (problem.Other is { } other && !Lies(other, text)) || problem.Message.Length == 0)
                return problem.Kind.Id + " lies outside of the file";
        }

        foreach (var announcement in parsed.Announcements)
        {
            if (announcement.Facts.Any(fact => fact.Source is { } place && !Lies(place, text)))
                return "a fact lies outside of the file";
        }

        return null;
    }

    private static bool Lies(Source place, string text) =>
        place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= text.Length && place.Line >= 1 && place.Column >= 1
        && place.Start - place.Column + 1 >= 0;

    private static ParsedFiling Parse(string text) => FilingParser.Parse(new FilingInput("fuzz.txt", text));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
            _ = character is >= ' ' and < '\u007F' ? escaped.Append(character)
                : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        return escaped.ToString();
    }
}
