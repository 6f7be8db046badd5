using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Divestitures;

/// <summary>Finds the write-down that the issuer expects of a divestiture.</summary>
internal static class Impairments
{
    private static readonly WordList WriteDowns = WordClasses.Words("impairment impairments write-down write-downs writedown write-off write-offs");
    private static readonly WordList Expecting = WordClasses.Words(
        """
        expect expects expected will anticipate anticipates anticipated estimate estimates estimated incur record recognize recognise
        """);
    private static readonly WordList AssetNouns = WordClasses.Words("charge charges loss losses expense expenses assets");

    /// <summary>The write-down; null where the news announces none. Management is often quoted with it, so quotations count.</summary>
    public static ExpectedImpairment? In(News news)
    {
        foreach (var sentence in news.Text)
        {
            var at = sentence.IndexOf(unit => unit.Is(WriteDowns));
            if (at >= 0 && sentence.Units.Take(at).Any(unit => unit.Is(Expecting)))
                return Read(sentence, at);
        }

        return null;
    }

    private static ExpectedImpairment Read(Sentence sentence, int at) => new()
    {
        Period = sentence.Mentions.OfType<PeriodMention>().FirstOrDefault()?.Value,
        Amount = sentence.Mentions.OfType<MoneyMention>().FirstOrDefault()?.Value,
        IsMaterial = Has(sentence, "material") || Has(sentence, "significant"),
        IsOneTime = Has(sentence, "one-time") || Has(sentence, "one-off") || Has(sentence, "non-recurring") || Has(sentence, "nonrecurring"),
        IsNoncash = Has(sentence, "noncash") || Has(sentence, "non-cash"),
        Assets = Assets(sentence, at).ToValueList(),
        Source = sentence.Passage.Source,
    };

    private static bool Has(Sentence sentence, string word) => sentence.Units.Any(unit => unit.Is(word));

    /// <summary>
    /// "impairment of goodwill and intangibles", "which will include assets such as goodwill, intangibles, and long-term investments".
    /// </summary>
    private static IEnumerable<Stated<string>> Assets(Sentence sentence, int at)
    {
        var units = sentence.Units;
        for (var i = at + 1; i < units.Count; i++)
        {
            if (!units[i].Is("including") && !units[i].Is("include") && !units[i].Is("of") && !units[i].Is("on") && !units[i].Is("to"))
                continue;
            // A quotation's end, a verb or the next preposition ends the list.
            var end = i + 1;
            while (end < units.Count && units[end].IsQuoted == units[i].IsQuoted
                && units[end].Kind is UnitKind.Word or UnitKind.Comma or UnitKind.Mention
                && units[end].Mention is not (PeriodMention or MoneyMention or DateMention) && !units[end].Is(WordClasses.Prepositions)
                && !units[end].Is(WordClasses.FiniteVerbs)
                && !WordClasses.IsAuxiliary(units[end]))
                end++;
            var items = WordLists.Items(sentence, i + 1, end).Where(item => !AssetNouns.Contains(item.Words)).Select(item => item.Stated()).ToList();
            if (items.Count > 0 && (i + 1 >= units.Count || units[i + 1].Mention is null))
                return items;
        }

        return [];
    }
}
