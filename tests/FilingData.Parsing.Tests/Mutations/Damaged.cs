using System.Text.RegularExpressions;

namespace FilingData.Parsing.Tests.Mutations;

/// <summary>Damage at every place in an original's release that a pattern finds: what it finds is replaced.</summary>
/// <param name="pattern">What is damaged; a group "at" narrows it.</param>
/// <param name="id">The problem that must be found; null where the filing stays sound.</param>
/// <param name="forms">The forms of filings that are damaged; all where none is given.</param>
public abstract class Damaged(string pattern, string? id, params FilingForm[] forms) : Mutation
{
    private const int Variants = 4;

    /// <summary>The other problems that the same damage may show as.</summary>
    protected virtual string[] Or => [];

    /// <summary>How far around the damage the problem may lie.</summary>
    protected virtual int Reach => 0;

    /// <inheritdoc/>
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        if (forms.Length > 0 && !forms.Contains(original.Form))
            yield break;
        foreach (var match in Some(Regex.Matches(original.Text, pattern, RegexOptions.CultureInvariant)
            .Where(match => IsRight(original, match)), random))
        {
            var at = match.Groups["at"].Success ? match.Groups["at"] : match;
            foreach (var by in Enumerable.Range(0, Variants).Select(_ => By(at.Value, random)).Distinct())
            {
                var text = Replace(original.Text, at.Index, at.Length, by);
                yield return id is null ? Mutant.Sound(text)
                    : Mutant.At(text, Math.Max(0, at.Index - Reach), Math.Max(by.Length, 1) + (2 * Reach), [id, .. Or]);
            }
        }
    }

    /// <summary>What stands there instead.</summary>
    protected abstract string By(string found, Random random);

    /// <summary>Whether this match is one to damage.</summary>
    protected virtual bool IsRight(Original original, Match match) => match.Index > original.Text.IndexOf("<TYPE>EX-99", StringComparison.Ordinal);
}
