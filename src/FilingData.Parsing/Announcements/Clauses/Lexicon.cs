namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>The verbs that a reader looks for, by their forms.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<(Verb Verb, VerbForm Form)>> _forms = new(StringComparer.Ordinal);
    private readonly WordFilter _filter;

    /// <summary>These verbs.</summary>
    public Lexicon(IEnumerable<Verb> verbs)
    {
        foreach (var verb in verbs)
        {
            foreach (var (word, form) in verb.Forms())
            {
                if (!_forms.TryGetValue(word, out var found))
                    _forms[word] = found = [];
                found.Add((verb, form));
            }
        }

        _filter = new WordFilter(_forms.Keys);
    }

    /// <summary>The verb at this unit, its form, and how many units it takes with its particle; null where none is.</summary>
    public (Verb Verb, VerbForm Form, int Length)? At(IReadOnlyList<Unit> units, int index)
    {
        if (units[index].Kind != UnitKind.Word || units[index].IsPossessive || !_filter.May(units[index].Word)
            || !_forms.TryGetValue(units[index].Word, out var found))
            return null;
        // A noun of one verb may be the base form of another, or of the same: "transfer".
        var noun = IsNounPlace(units, index);
        return Among(found, noun, units, index) ?? Among(found, !noun, units, index);
    }

    private static (Verb Verb, VerbForm Form, int Length)? Among(List<(Verb Verb, VerbForm Form)> found, bool nouns, IReadOnlyList<Unit> units,
        int index)
    {
        foreach (var (verb, form) in found)
        {
            if ((form == VerbForm.Noun) != nouns)
                continue;
            if (verb.Particle is null || form == VerbForm.Noun)
                return (verb, form, 1);
            if (index + 1 < units.Count && units[index + 1].Is(verb.Particle))
                return (verb, form, 2);
        }

        return null;
    }

    /// <summary>
    /// Whether a noun rather than a verb stands here: behind a determiner, an owner or an adjective of a light noun, or before "of".
    /// </summary>
    private static bool IsNounPlace(IReadOnlyList<Unit> units, int index)
    {
        if (index > 0 && (units[index - 1].Is("to") || units[index - 1].Is(WordClasses.Will) || units[index - 1].Is(WordClasses.May)))
            return false;
        if (index + 1 < units.Count && units[index + 1].Is("of"))
            return true;
        // "Closing is expected in June."
        if (index == 0 && units.Count > 1 && WordClasses.IsAuxiliary(units[1]))
            return true;
        return index > 0 && units[index - 1] is var before
            && (before.IsPossessive || before.Is(WordClasses.Determiners) || before.Is(LightWords.Modifiers) || before.Is("of")
            || LightWords.StageOf(before) is not null);
    }
}
