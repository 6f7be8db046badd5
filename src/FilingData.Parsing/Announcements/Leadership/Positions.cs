using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Finds which offices a clause speaks of.</summary>
internal static class Positions
{
    // No offices: who retires often goes on as the first ones, and a founder remains one.
    private static readonly string[] NoOffices = ["consultant", "advisor", "adviser", "founder"];

    // Offices that several take at once.
    private static readonly HashSet<string> Plurals = WordClasses.Words("directors presidents vice-presidents officers chairs co-chairs co-presidents members secretaries treasurers trustees");

    // What stands before an office's title: "the position of", "the role of".
    private static readonly HashSet<string> Seats = WordClasses.Words("position positions role roles post posts office seat duties title titles capacity");

    /// <summary>The offices that somebody takes in this clause.</summary>
    public static IEnumerable<Stated<string>> Taken(Frame frame)
    {
        foreach (var slot in frame.Slots.Where(slot => slot.Start > frame.Index))
        {
            // "joined … to lead", "assumes the role … in addition to": their "to" opens no office.
            if ((slot.Preposition == "as" || (slot.Preposition is "to" or "to do" && !frame.Verb.IsIntransitive)) && slot.Sentence.Units[slot.Start].Word is not ("succeed" or "replace"))
            {
                foreach (var position in In(frame, slot))
                    yield return position;
            }
            else if (slot.Preposition.Length == 0)
            {
                foreach (var position in Complement(frame, slot))
                    yield return position;
            }
        }
    }

    /// <summary>The offices that somebody leaves in this clause, as it says behind the verb: "as chair", "from the board".</summary>
    public static IEnumerable<Stated<string>> Left(Frame frame) => frame.Slots
        .Where(slot => slot.Start > frame.Index && slot.Preposition is "as" or "from" or "").SelectMany(slot => In(frame, slot));

    /// <summary>The offices with which somebody is introduced: "director Jane Roe", "Jane Roe, chief financial officer of Example, …".</summary>
    public static IEnumerable<Stated<string>> Of(Sentence sentence, Unit person)
    {
        var units = sentence.Units;
        var at = 0;
        while (at < units.Count && !ReferenceEquals(units[at], person))
            at++;
        var first = at;
        // "its Chair, Jane Roe, will retire"
        if (first > 1 && units[first - 1].Kind == UnitKind.Comma && units[first - 2].Mention is TitleMention)
            first -= 2;
        while (first > 0 && (units[first - 1].Mention is TitleMention || (first < at && units[first - 1].Is(WordClasses.Conjunctions))))
            first--;
        var last = at + 1;
        if (last < units.Count && units[last].Kind == UnitKind.Comma)
        {
            last++;
            while (last < units.Count && units[last].Kind is not (UnitKind.Comma or UnitKind.Stop) && !WordClasses.IsAuxiliary(units[last]) && units[last].Mention is not PersonMention)
                last++;
        }

        for (var i = first; i < Math.Min(last, units.Count); i++)
        {
            // "who founded the company as director of sales" or "former chair" is history.
            if (units[i].Is(WordClasses.Relatives) || units[i].Is("former") || units[i].Is("formerly") || units[i].Is("previously"))
                yield break;
            if (units[i].Mention is TitleMention title && IsOffice(title))
                yield return Named(sentence, i, title);
        }
    }

    /// <summary>The offices that a slot names, or its board; for "the position of" what its "of" names.</summary>
    private static IEnumerable<Stated<string>> In(Frame frame, Slot slot)
    {
        var parts = frame.Parts(slot);
        var seat = slot.Has(Seats);
        foreach (var part in seat ? parts : parts.Take(1))
        {
            for (var i = part.Start; i < part.End; i++)
            {
                var unit = part.Sentence.Units[i];
                if (unit.Kind == UnitKind.Comma && i > part.Start)
                    break;
                if (unit.Mention is TitleMention title && IsOffice(title))
                    yield return Named(part.Sentence, i, title);
                else if (unit.IsBoard)
                    yield return Director(unit);
                else if (unit.Is(Plurals) && part.Preposition == "as")
                    yield return Singular(part, i);
            }
        }
    }

    /// <summary>"named Jane Roe chief executive officer", "was elected chair", "joined the board".</summary>
    private static IEnumerable<Stated<string>> Complement(Frame frame, Slot slot)
    {
        var units = slot.Sentence.Units;
        var start = slot.Start;
        for (var i = slot.Start; i < slot.End; i++)
        {
            // What stands before a person is what the person was, and what stands behind a comma describes.
            if (units[i].Mention is PersonMention)
                start = i + 1;
        }

        for (var i = start; i < slot.End && units[i].Kind != UnitKind.Comma; i++)
        {
            if (units[i].Mention is TitleMention title && IsOffice(title))
                yield return Named(slot.Sentence, i, title);
            else if (units[i].IsBoard)
                yield return Director(units[i]);
        }

        if (!slot.Has(Seats))
            yield break;
        foreach (var position in frame.Parts(slot).Skip(1).SelectMany(part => In(frame, part)))
            yield return position;
    }

    /// <summary>"elected … as vice presidents": the office of each.</summary>
    private static Stated<string> Singular(Slot slot, int head)
    {
        var first = slot.Start;
        while (first < head && slot.Sentence.Units[first].Is(WordClasses.Determiners))
            first++;
        var words = slot.Sentence.Range(first, head + 1);
        var plural = words.Stated();
        return plural.Value.StartsWith("members", StringComparison.OrdinalIgnoreCase) ? new Stated<string>("director") { Source = words.Source }
            : new Stated<string>(plural.Value.Substring(0, plural.Value.Length - 1)) { Source = words.Source };
    }

    private static bool IsOffice(TitleMention title) => !Array.Exists(NoOffices, word => title.Passage.Words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The title, with "interim" or "acting" before it. A member of the board is a director.</summary>
    private static Stated<string> Named(Sentence sentence, int index, TitleMention title)
    {
        var words = title.Passage.Words;
        if (words.IndexOf("member", StringComparison.OrdinalIgnoreCase) >= 0 && words.IndexOf("board", StringComparison.OrdinalIgnoreCase) >= 0)
            return new Stated<string>("director") { Source = title.Passage.Source };
        var before = index > 0 ? sentence.Units[index - 1] : null;
        return before is not null && before.Word is "interim" or "acting" ? before!.Passage.To(title.Passage).Stated() : title.Passage.Stated();
    }

    private static Stated<string> Director(Unit board) => new("director") { Source = board.Passage.Source };
}
