using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Markets;

/// <summary>Tells markets that an issuer leaves from those that it comes to.</summary>
internal static class LeftMarkets
{
    /// <summary>"from the NYSE": whether the name that begins here is that of a market which is left.</summary>
    public static bool IsLeft(Sentence sentence, int start) =>
        start > 0 && (sentence.Units[start - 1].Is("from")
        || (start > 1 && sentence.Units[start - 1].Is(WordClasses.Determiners) && sentence.Units[start - 2].Is("from"))
        || IsCeased(sentence.Units, start));

    /// <summary>"will cease trading on the Oslo Exchange".</summary>
    private static bool IsCeased(IReadOnlyList<Unit> units, int start)
    {
        var at = start - 1;
        while (at > 0 && (units[at].Is(WordClasses.Determiners)
            || units[at].Word is "on" or "trading" or "listing" or "to" or "trade" or "be" or "listed"))
            at--;
        return at >= 0 && at < start - 1 && units[at].Word is "cease" or "ceases" or "ceased" or "stop" or "discontinue" or "suspend";
    }
}
