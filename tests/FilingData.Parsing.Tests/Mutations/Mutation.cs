using System.Text;

namespace FilingData.Parsing.Tests.Mutations;

/// <summary>A kind of damage. Every class that derives from it and is not abstract is tried, on every original that has what it damages.</summary>
public abstract class Mutation
{
    /// <summary>The most positions that one original is damaged at.</summary>
    protected const int Most = 8;

    /// <summary>What the table calls it: the class's name as words.</summary>
    public string Name => string.Concat(GetType().Name.Select((letter, i) => i > 0
        && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The damaged filings; none where the original has nothing to damage in this way.</summary>
    public abstract IEnumerable<Mutant> Of(Original original, Random random);

    /// <summary>Up to <see cref="Most"/> of these, chosen at random, in their order.</summary>
    protected static IEnumerable<T> Some<T>(IEnumerable<T> all, Random random)
    {
        var list = all.ToList();
        return Enumerable.Range(0, list.Count).OrderBy(_ => random.Next()).Take(Most).Order().Select(i => list[i]);
    }

    /// <summary>The text with a part of it replaced.</summary>
    protected static string Replace(string text, int start, int length, string by) =>
        new StringBuilder(text).Remove(start, length).Insert(start, by).ToString();
}

/// <summary>A damaged filing.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Ids">The problems of which one must be found; none where the filing is still sound.</param>
/// <param name="Start">Where the problem, or the other place that it names, must lie: the first character.</param>
/// <param name="Length">How many characters; -1 where any place is right.</param>
public sealed record Mutant(string Text, string[] Ids, int Start, int Length)
{
    /// <summary>A filing that says what it said.</summary>
    public static Mutant Sound(string text) => new(text, [], 0, -1);

    /// <summary>A filing in which this problem is to be found, somewhere.</summary>
    public static Mutant With(string text, params string[] ids) => new(text, ids, 0, -1);

    /// <summary>A filing in which this problem is to be found here.</summary>
    public static Mutant At(string text, int start, int length, params string[] ids) => new(text, ids, start, length);
}
