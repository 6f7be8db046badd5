using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Results;

/// <summary>
/// A line of an income statement as text and tables name it. Only the total counts: behind words that narrow it down ("online sales", "service revenue",
/// "adjusted net income") the metric is another one.
/// </summary>
internal sealed class Metric
{
    private static readonly HashSet<string> Widening = WordClasses.Words(
        "total net consolidated reported quarterly annual overall record gaap us-gaap worldwide company group preliminary unaudited quarter's year's full-year generated recorded posted delivered");

    // ", or a record $0.28 per share".
    private const int PerShareUnits = 6;

    private readonly HashSet<string> _heads;
    private readonly HashSet<string> _labels;

    private Metric(string heads, string[] labels) => (_heads, _labels) = (WordClasses.Words(heads), new HashSet<string>(labels, StringComparer.OrdinalIgnoreCase));

    /// <summary>Revenue, net sales.</summary>
    public static Metric Revenue { get; } = new("revenue revenues sales",
        ["revenue", "revenues", "net sales", "net revenue", "net revenues", "total revenue", "total revenues", "total net revenue", "total net revenues", "total net sales", "sales", "total sales"]);

    /// <summary>Net income or loss.</summary>
    public static Metric NetIncome { get; } = new("income earnings loss profit",
        ["net income", "net earnings", "net loss", "net income (loss)", "net (loss) income", "net earnings (loss)", "net (loss) earnings", "consolidated net income", "profit for the period"]);

    /// <summary>Whether a table's row with this label holds it.</summary>
    public bool IsLabel(string label) => _labels.Contains(label.Trim().TrimEnd(':', '.'));

    /// <summary>Where the sentence names it, as an index of its units; what is quoted counts, too.</summary>
    public IEnumerable<int> In(Sentence sentence)
    {
        var isNet = ReferenceEquals(this, NetIncome);
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Is(_heads) && IsTotal(sentence.Units, i) && (!isNet || IsNet(sentence.Units, i) || IsPerShareToo(sentence.Units, i)))
                yield return i;
        }
    }

    /// <summary>Whether "net" narrows the head, with what may stand between: "net quarterly profit".</summary>
    private static bool IsNet(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index - 1; i >= 0 && units[i].Is(Widening); i--)
        {
            if (units[i].Is("net"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the amount is told per share, too, as only what belongs to the holders is: "earnings of $5 million, or $0.28 per share".</summary>
    private static bool IsPerShareToo(IReadOnlyList<Unit> units, int index)
    {
        if (index + 3 >= units.Count || !units[index + 1].Is("of") || units[index + 2].Mention is not MoneyMention { Value.Per: null })
            return false;
        var behind = units.Skip(index + 3).Take(PerShareUnits).ToList();
        return behind.FindIndex(unit => unit.Is("or")) is var or && or >= 0 && behind.Skip(or).Any(unit => unit.Mention is MoneyMention { Value.Per: not null });
    }

    private static bool IsTotal(IReadOnlyList<Unit> units, int index)
    {
        var i = index - 1;
        while (i >= 0 && units[i].Is(Widening))
            i--;
        if (i < 0)
            return true;
        var before = units[i];
        return before.Kind is not UnitKind.Word || before.IsPossessive || before.Is(WordClasses.Determiners) || before.Is(WordClasses.Prepositions) || before.Is(WordClasses.Conjunctions)
            || before.Is(WordClasses.FiniteVerbs) || before.Is(WordClasses.Subordinators) || WordClasses.IsAdverb(before) || before.Word is "report" or "reporting";
    }
}
