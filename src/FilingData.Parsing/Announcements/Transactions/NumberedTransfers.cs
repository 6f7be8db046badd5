using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Parts clauses that tell several transfers as numbered items: "to sell <em>(i)</em> its castings business to Alder Inc. for $41 million and
/// <em>(ii)</em> its pumps business to Birch Ltd. for $12 million".
/// </summary>
internal static class NumberedTransfers
{
    // So far behind the verb the first number may stand ("the sale of the following: (i)"), and so many items one sentence numbers.
    private const int Lead = 4, MostItems = 12;

    private static readonly string[][] Series =
    [
        ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)", "(xi)", "(xii)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"],
        ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)", "(k)", "(l)"],
    ];

    /// <summary>The clause of each item; null where the clause numbers none, or its items share one price and one other side.</summary>
    public static IReadOnlyList<Frame>? Of(Frame frame)
    {
        if (frame.Voice == Voice.Passive || FirstOf(frame) is not { } first)
            return null;
        var units = frame.Sentence.Units;
        var frames = new List<Frame>();
        var sides = 0;
        for (int at = first.At, n = 1; n <= MostItems; n++)
        {
            var next = at + 1;
            while (next < units.Count && (n >= first.Numbers.Length || !IsNumber(units[next], first.Numbers[n])))
                next++;
            var slots = SlotReader.Read(frame.Sentence, TransferVerbs.All, at + 1, EndOfItem(units, at + 1, next), out _);
            if (slots.Count == 0 || slots[0].Preposition.Length > 0)
                return null;
            sides += HasSide(slots) ? 1 : 0;
            frames.Add(frame with { Slots = WithItem(frame, slots, first.At) });
            if (next == units.Count)
                break;
            at = next;
        }

        return frames.Count > 1 && sides > 1 ? frames : null;
    }

    private static (int At, string[] Numbers)? FirstOf(Frame frame)
    {
        var units = frame.Sentence.Units;
        for (var i = frame.Index + 1; i < units.Count && i <= frame.Index + Lead; i++)
        {
            for (var s = 0; units[i].Kind == UnitKind.Bracket && s < Series.Length; s++)
            {
                if (IsNumber(units[i], Series[s][0]))
                    return (i, Series[s]);
            }
        }

        return null;
    }

    private static bool IsNumber(Unit unit, string number) => unit.Kind == UnitKind.Bracket && unit.Passage.Words == number;

    /// <summary>The item's end: without the comma, the semicolon and the "and" that lead to the next number.</summary>
    private static int EndOfItem(IReadOnlyList<Unit> units, int start, int end)
    {
        while (end > start && (units[end - 1].Kind is UnitKind.Comma or UnitKind.Stop || units[end - 1].Is(WordClasses.Conjunctions)))
            end--;
        return end;
    }

    private static bool HasSide(IReadOnlyList<Slot> slots)
    {
        for (var i = 1; i < slots.Count; i++)
        {
            if (slots[i].Preposition is "to" or "from" or "for")
                return true;
        }

        return false;
    }

    /// <summary>What stands before the numbers, and the item's own parts; of a noun the item is what "of" would stand before.</summary>
    private static List<Slot> WithItem(Frame frame, IReadOnlyList<Slot> item, int first)
    {
        var slots = new List<Slot>();
        for (var i = 0; i < frame.Slots.Count && frame.Slots[i].End <= Math.Min(first, frame.Index); i++)
            slots.Add(frame.Slots[i]);
        slots.Add(frame.Voice == Voice.Nominal ? item[0] with { Preposition = "of" } : item[0]);
        for (var i = 1; i < item.Count; i++)
            slots.Add(item[i]);
        return slots;
    }
}
