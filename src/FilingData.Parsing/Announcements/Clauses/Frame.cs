using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>What a clause says: an event, and who and what takes part in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Verb">The event.</param>
/// <param name="Voice">How it stands there.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Passage">The words of the event with what says how far it has come: "agreed to sell".</param>
internal sealed record Frame(Sentence Sentence, Verb Verb, Voice Voice, Stage Stage, Passage Passage)
{
    /// <summary>The event's own unit.</summary>
    public int Index { get; init; }

    /// <summary>The first unit of its clause: a relative ("which"), or what stands behind the word that opens the clause.</summary>
    public int ClauseStart { get; init; }

    /// <summary>The first unit of what says how far the event has come; the event's own where nothing does.</summary>
    public int Edge { get; init; }

    /// <summary>The tense of the event's own verb.</summary>
    public Tense Tense { get; init; }

    /// <summary>The clause's grammatical subject; null without one. For a noun, the subject of the clause that the noun is the object of.</summary>
    public Slot? Subject { get; init; }

    /// <summary>What stands before the subject, and behind the verb, in order.</summary>
    public IReadOnlyList<Slot> Slots { get; init; } = [];

    /// <summary>Who owns the event as a noun: "<em>Example's</em> sale of"; null without one.</summary>
    public Unit? Owner { get; init; }

    /// <summary>With whom it was agreed: "an agreement with <em>Example Ltd.</em> to sell"; null where not said.</summary>
    public Unit? With { get; init; }

    /// <summary>Whether somebody is quoted with it.</summary>
    public bool IsQuoted => Sentence.Units[Index].IsQuoted;

    /// <summary>The object of an active verb, what "of" stands before behind a noun, and the subject of a passive; null without one.</summary>
    public Slot? Object => Voice switch
    {
        Voice.Passive => Subject,
        Voice.Nominal => Verb.IsIntransitive ? null : BehindNoun("of"),
        _ => At(""),
    };

    /// <summary>
    /// The first slot behind this preposition that belongs to the event as a noun: "at a meeting of holders" before it and a new noun behind a comma
    /// do not.
    /// </summary>
    private Slot? BehindNoun(string preposition)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Start <= Index)
                continue;
            if (Slots[i].Preposition.Length == 0 && Sentence.Units[Slots[i].Start].Kind == UnitKind.Comma)
                return null;
            if (Slots[i].Preposition == preposition)
                return Slots[i];
        }

        return null;
    }

    /// <summary>The first slot behind this preposition, not before this unit; null without one.</summary>
    public Slot? At(string preposition, int from = 0)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Preposition == preposition && Slots[i].Start >= from)
                return Slots[i];
        }

        return null;
    }

    /// <summary>The slots behind these prepositions, in the order of the text.</summary>
    public IEnumerable<Slot> AtAny(params string[] prepositions) => Slots.Where(slot => Array.IndexOf(prepositions, slot.Preposition) >= 0);

    /// <summary>Who does it: the subject of an active verb, the owner of a noun, or who stands behind "by". Empty where nobody is named.</summary>
    public IReadOnlyList<Unit> Agents
    {
        get
        {
            if (Voice == Voice.Active)
                return Owner?.Mention is not null ? [Owner] : Subject?.Actors ?? [];
            if (Voice == Voice.Nominal && Verb.IsIntransitive)
            {
                // "Ms. Roe announced her retirement": the pronoun means who acts.
                var owner = Owner is { Mention: null } && Subject is { Actors.Count: > 0 } ? null : Owner;
                return At("of") is { } of ? of.Actors : owner is not null ? [owner] : Subject?.Actors ?? [];
            }

            // "by a large majority" may open the sentence.
            if ((At("by", Index + 1) ?? At("by")) is { } by && by.Actors.Count > 0 && !Descriptions.IsOfGroup(by))
                return by.Actors;
            if (Voice == Voice.Passive)
                return [];
            return Owner is not null && At("of") is not null ? [Owner] : Subject?.Actors ?? [];
        }
    }

    /// <summary>
    /// Whom it befalls: the object of an active verb, the subject of a passive, or who stands behind "of"; without "of", the owner of the noun.
    /// </summary>
    public IReadOnlyList<Unit> Patients => Object is { } found ? found.Actors : Voice == Voice.Nominal && !Verb.IsIntransitive
        && Owner is not null ? [Owner] : [];

    /// <summary>A slot and those right behind it that go on describing it: behind "of" always, behind the other prepositions as asked.</summary>
    public IReadOnlyList<Slot> Parts(Slot slot, params string[] through)
    {
        if (ReferenceEquals(slot, Subject))
            return [.. slot.Parts().TakeWhile(part => part.Preposition is "" or "of" || Array.IndexOf(through, part.Preposition) >= 0)];
        var parts = new List<Slot> { slot };
        for (var at = IndexOf(slot) + 1; at < Slots.Count; at++)
        {
            // "its holding, representing 70% of the shares, in Alder": the aside goes with what stands behind it.
            for (var end = Asides.EndOf(Slots, at, through); at < end; at++)
                parts.Add(Slots[at]);
            if (Slots[at].Start <= slot.Start || !(Slots[at].Preposition == "of" || Array.IndexOf(through, Slots[at].Preposition) >= 0))
                break;
            parts.Add(Slots[at]);
        }

        return parts;
    }

    // Behind the last one where the slot is not one of these.
    private int IndexOf(Slot slot)
    {
        var at = 0;
        while (at < Slots.Count && !ReferenceEquals(Slots[at], slot))
            at++;
        return at;
    }

    /// <summary>The words of these slots, which follow one another.</summary>
    public static Passage Words(IReadOnlyList<Slot> slots) => slots[0].Passage.To(slots[slots.Count - 1].Passage);

    /// <summary>The event, how it stands and how far it has come.</summary>
    public override string ToString() => Verb.Lemma + " (" + Voice + ", " + Stage + "): " + Subject + " | " + string.Join(" | ", Slots);
}
