using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Parts clauses that tell two transfers with one verb: "the sale of its castings business to Alder Inc. <em>and its pumps business to Birch
/// Ltd.</em>".
/// </summary>
internal static class PairedTransfers
{
    /// <summary>The clause, or the two that it holds.</summary>
    public static IEnumerable<Frame> Of(Frame frame)
    {
        if (frame.Voice == Voice.Passive || !TransferVerbs.IsGiving(frame.Verb))
            return [frame];
        var hasTaker = false;
        for (var k = 0; k + 1 < frame.Slots.Count; k++)
        {
            var slot = frame.Slots[k];
            if (slot.Start <= frame.Index)
                continue;
            var and = slot.Preposition is "to" or "for" ? SecondIn(slot) : -1;
            hasTaker |= slot.Preposition == "to" && Actors.In(slot.Sentence.Units, slot.Start, and < 0 ? slot.End : and).Count > 0;
            if (and < 0 || !hasTaker || !frame.Slots.Skip(k + 1).Any(static next => next.Preposition == "to" && next.Actors.Count > 0))
                continue;
            var second = new Slot(frame.Sentence, frame.Voice == Voice.Nominal ? "of" : "", and + 1, slot.End);
            return
            [
                frame with { Slots = [.. frame.Slots.Take(k), slot with { End = and }] },
                frame with { Slots = [.. frame.Slots.TakeWhile(first => first.Start <= frame.Index), second, .. frame.Slots.Skip(k + 1)] },
            ];
        }

        return [frame];
    }

    /// <summary>"Alder Inc. <em>and its</em> pumps business": the "and" behind which something else is owned; -1 where none stands there.</summary>
    private static int SecondIn(Slot slot)
    {
        var units = slot.Sentence.Units;
        for (var i = slot.Start + 1; i + 2 < slot.End; i++)
        {
            if (units[i].Is("and") && units[i + 1].Word is "its" or "their" or "the" && units[slot.End - 1].Is(TargetWords.Businesses))
                return i;
        }

        return -1;
    }
}
