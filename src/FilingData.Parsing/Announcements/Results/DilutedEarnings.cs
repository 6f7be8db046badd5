using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>Reads diluted earnings per share out of sentences; what is adjusted is left out.</summary>
internal static class DilutedEarnings
{
    // A figure per share is below this; what is larger is the income as a whole.
    private const decimal Largest = 10_000;
    private const int Window = 6;

    private static readonly HashSet<string> Adjusted = WordClasses.Words("adjusted non-gaap core excluding comparable operating");
    private static readonly HashSet<string> Heads = WordClasses.Words("earnings income loss eps");

    /// <summary>Those for the period; null where these sentences do not say them.</summary>
    public static Money? In(IEnumerable<Sentence> sentences, ReportedPeriod period)
    {
        foreach (var sentence in sentences)
        {
            if (PerShare(sentence, period) is { } stated)
                return stated;
            for (var i = 0; i < sentence.Units.Count; i++)
            {
                if (IsNamed(sentence.Units, i) && ResultSentences.IsOf(sentence, i, period) && ResultSentences.Amount(sentence, i, period) is { } money && Math.Abs(money.Amount) < Largest)
                    return IsLoss(sentence.Units, i) ? money with { Amount = -Math.Abs(money.Amount) } : money;
            }
        }

        return null;
    }

    /// <summary>"$6.02 per diluted share".</summary>
    private static Money? PerShare(Sentence sentence, ReportedPeriod period)
    {
        var money = sentence.Mentions.OfType<MoneyMention>().FirstOrDefault(money => money.Value.Per is not null && IsDiluted(sentence, money) && ResultSentences.IsOf(sentence, 0, period));
        if (money is null)
            return null;
        var at = sentence.Units.ToList().FindIndex(unit => unit.Mention == money);
        if (Expectancy.IsOpen(sentence, at, period))
            return null;
        // The nearest name before the figure tells its sign, else the first behind it: a period that it is compared with may have had a loss.
        var isLoss = (sentence.Units.Take(Math.Max(at, 0)).LastOrDefault(unit => unit.Is(Heads)) ?? sentence.Units.Skip(Math.Max(at, 0)).FirstOrDefault(unit => unit.Is(Heads)))?.Is("loss") == true;
        return money.Value with { Amount = isLoss ? -Math.Abs(money.Value.Amount) : money.Value.Amount, Source = money.Passage.Source };
    }

    /// <summary>Whether "diluted earnings per share", "diluted EPS" or "earnings per diluted share" ends at this unit.</summary>
    private static bool IsNamed(IReadOnlyList<Unit> units, int index)
    {
        var isShare = units[index].Word is "share" or "ads" or "unit" && index > 1 && (units[index - 1].Is("per") || (units[index - 2].Is("per") && units[index - 1].Kind == UnitKind.Word));
        if (!isShare && !units[index].Is("eps"))
            return false;
        var name = units.Skip(Math.Max(0, index - Window)).Take(Math.Min(index, Window) + 1).ToList();
        var cut = name.FindLastIndex(unit => unit.Kind is UnitKind.Comma or UnitKind.Stop || unit.Mention is MoneyMention || unit.Is(WordClasses.Conjunctions));
        name.RemoveRange(0, cut + 1);
        return name.Any(unit => unit.Is("diluted")) && name.Any(unit => unit.Is(Heads)) && !name.Any(unit => unit.Is(Adjusted));
    }

    private static bool IsLoss(IReadOnlyList<Unit> units, int index) => units.Skip(Math.Max(0, index - Window)).Take(Math.Min(index, Window)).Any(unit => unit.Is("loss"));

    private static bool IsDiluted(Sentence sentence, MoneyMention money)
    {
        var text = sentence.Block.Text.Value;
        var from = Math.Max(sentence.Passage.Start, money.Passage.Start - 60);
        var before = text.Substring(from, money.Passage.Start - from);
        var behind = text.Substring(money.Passage.Start, Math.Min(sentence.Passage.End, money.Passage.End + 25) - money.Passage.Start);
        return (Holds(before, "diluted") || Holds(behind, "diluted")) && !Holds(before, "adjusted") && !Holds(before, "non-GAAP") && !Holds(before, "core ");
    }

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
