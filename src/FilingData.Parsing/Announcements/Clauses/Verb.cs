namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>What form of a verb a word is.</summary>
internal enum VerbForm
{
    /// <summary>"sell": behind "to" or "will", or with several subjects.</summary>
    Base,

    /// <summary>"sells".</summary>
    Present,

    /// <summary>"sold", as past or as participle.</summary>
    Past,

    /// <summary>"selling".</summary>
    Ing,

    /// <summary>"sale": the event as a noun.</summary>
    Noun,
}

/// <summary>A verb that tells an event, with its forms and the nouns that tell the same.</summary>
/// <param name="Lemma">The base form: "sell".</param>
internal sealed record Verb(string Lemma)
{
    /// <summary>Past and participle where they are not made with -ed, or double a consonant: "sold", "chose chosen".</summary>
    public string? Past { get; init; }

    /// <summary>The form in -ing where it doubles a consonant: "transferring".</summary>
    public string? Ing { get; init; }

    /// <summary>The word that goes with it: "off" in "spin off"; null for most.</summary>
    public string? Particle { get; init; }

    /// <summary>Nouns for the event: "sale", "disposal disposition".</summary>
    public string Nouns { get; init; } = "";

    /// <summary>Words behind its noun with which the noun still tells the event: "agreement" in "merger agreement".</summary>
    public string Compounds { get; init; } = "";

    /// <summary>Whether it has no object: behind its noun, "of" then names who acts ("the resignation of Ms. Roe").</summary>
    public bool IsIntransitive { get; init; }

    /// <summary>All forms.</summary>
    public IEnumerable<(string Word, VerbForm Form)> Forms()
    {
        yield return (Lemma, VerbForm.Base);
        yield return (Third(), VerbForm.Present);
        foreach (var past in (Past ?? WithEnding("ed")).Split(' '))
            yield return (past, VerbForm.Past);
        yield return (Ing ?? WithEnding("ing"), VerbForm.Ing);
        foreach (var noun in Nouns.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            yield return (noun, VerbForm.Noun);
    }

    private string Third()
    {
        if (EndsInConsonantAndY())
            return Lemma.Substring(0, Lemma.Length - 1) + "ies";
        return Lemma + (Lemma[Lemma.Length - 1] is 's' or 'x' or 'z' || Lemma.EndsWith("ch", StringComparison.Ordinal)
            || Lemma.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }

    private string WithEnding(string ending)
    {
        if (Lemma[Lemma.Length - 1] == 'e')
            return Lemma.Substring(0, Lemma.Length - 1) + ending;
        return ending == "ed" && EndsInConsonantAndY() ? Lemma.Substring(0, Lemma.Length - 1) + "ied" : Lemma + ending;
    }

    private bool EndsInConsonantAndY() => Lemma.Length > 2 && Lemma[Lemma.Length - 1] == 'y' && !"aeiou".Contains(Lemma[Lemma.Length - 2]);
}
