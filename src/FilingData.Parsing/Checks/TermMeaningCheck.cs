using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>A term has one meaning. The standing paragraphs of several companies may each have a "Company" of their own.</summary>
internal sealed class TermMeaningCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var cast = release.Mentioned.Cast;
        if (cast.Redefinitions.Count == 0)
            yield break;
        var standing = release.Mentioned.Release.Sections.Where(section => section.IsBoilerplate).SelectMany(section => section.Blocks)
            .Where(block => block.Text.Length > 0)
            .Select(block => block.Text.All.Source).OrderBy(block => block.Start).ToArray();
        var firsts = cast.Terms.GroupBy(term => term.Term, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var again in cast.Redefinitions)
        {
            if (again.Source is not { } place || !firsts.TryGetValue(again.Term, out var first) || first.Source is not { } earlier)
                continue;
            if (Stands(standing, place) || Stands(standing, earlier) || MeansSame(first.Meaning, again.Meaning)
                || (first.Party is { } party && MeansSame(party.Name, again.Meaning)))
                continue;
            yield return new Problem(Catalogue.TermDefinedTwice, place, again.Term, again.Meaning, first.Meaning) { Other = earlier };
        }
    }

    private static bool Stands(Source[] blocks, Source place)
    {
        var before = blocks.FirstFrom(place.Start + 1, static block => block.Start) - 1;
        return before >= 0 && blocks[before].Overlaps(place);
    }

    /// <summary>Whether one meaning says the other with more words, or both begin with the same name.</summary>
    private static bool MeansSame(string first, string second)
    {
        var (one, other) = (NameKeys.Of(first), NameKeys.Of(second));
        return one.IndexOf(other, StringComparison.Ordinal) >= 0 || other.IndexOf(one, StringComparison.Ordinal) >= 0
            || NameKeys.Distinctive(first) == NameKeys.Distinctive(second);
    }
}
