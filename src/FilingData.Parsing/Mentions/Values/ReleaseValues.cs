using FilingData.Parsing.Mentions.Values.Currencies;
using FilingData.Parsing.Mentions.Values.Tokenizing;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions.Values;

/// <summary>Finds the values of a whole release.</summary>
public static class ReleaseValues
{
    /// <summary>What the currencies' signs mean in this release.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="release"/> is null.</exception>
    public static CurrencyContext Currencies(Release release) =>
        CurrencyContexts.Of(Blocks(release ?? throw new ArgumentNullException(nameof(release))));

    /// <summary>For each block the values in it, in the order of their beginning.</summary>
    /// <param name="release">The release.</param>
    /// <param name="names">The names in the blocks, in the order of their beginning: a number within one ("Fund 2018, L.P.", "Seven Hills Inc.") is
    /// no value.</param>
    /// <param name="currencies">What the currencies' signs mean in this release.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyDictionary<Block, IReadOnlyList<Mention>> Find<T>(Release release, IReadOnlyDictionary<Block, IReadOnlyList<T>> names,
        CurrencyContext currencies)
        where T : Mention
    {
        if (release is null)
            throw new ArgumentNullException(nameof(release));
        if (names is null)
            throw new ArgumentNullException(nameof(names));
        if (currencies is null)
            throw new ArgumentNullException(nameof(currencies));
        using var tokens = new Buffer<Token>();
        var found = new Dictionary<Block, IReadOnlyList<Mention>>();
        foreach (var block in Blocks(release))
        {
            var values = ValueScanner.Scan(block, currencies, tokens);
            found[block] = names.TryGetValue(block, out var named) && values.Count > 0 ? Outside(values, named) : values;
        }

        return found;
    }

    /// <summary>The values that neither lie in a name nor cross one; both lists are in the order of their beginning.</summary>
    private static List<Mention> Outside<T>(IReadOnlyList<Mention> values, IReadOnlyList<T> names)
        where T : Mention
    {
        var outside = new List<Mention>();
        var first = 0;
        foreach (var value in values)
        {
            while (first < names.Count && names[first].Passage.End <= value.Passage.Start)
                first++;
            var free = true;
            for (var i = first; i < names.Count && names[i].Passage.Start < value.Passage.End && free; i++)
                free = value.Passage.Holds(names[i].Passage) && value.Passage.Length > names[i].Passage.Length;
            if (free)
                outside.Add(value);
        }

        return outside;
    }

    // The law's cautions, which may be most of a release, have no value that anybody asks for.
    private static IEnumerable<Block> Blocks(Release release)
    {
        if (release.Headline is { } headline)
            yield return headline;
        var sections = release.Sections.Where(section => section.Kind != SectionKind.SafeHarbor);
        foreach (var block in release.Subheadlines.Concat(release.Head).Concat(sections.SelectMany(section => section.Blocks)))
            yield return block;
    }
}
