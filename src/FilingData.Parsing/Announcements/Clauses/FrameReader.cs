using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>Finds the events in a sentence and binds who and what takes part in them.</summary>
internal static class FrameReader
{
    // How far before a participle the one may stand whom it describes.
    private const int DescriptionReach = 12;

    /// <summary>The frames of a sentence, in the order of their events.</summary>
    public static List<Frame> Read(Sentence sentence, Lexicon lexicon)
    {
        var frames = new List<Frame>();
        Add(sentence, lexicon, frames);
        return frames;
    }

    /// <summary>Adds the frames of a sentence, in the order of their events.</summary>
    public static void Add(Sentence sentence, Lexicon lexicon, List<Frame> frames)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (lexicon.At(sentence.Units, i) is not { } match || Attributes.Is(sentence.Units, i, match.Verb, match.Form))
                continue;
            frames.Add(FrameAt(sentence, lexicon, i, match.Verb, match.Form, i + match.Length));
            i += match.Length - 1;
        }
    }

    private static Frame FrameAt(Sentence sentence, Lexicon lexicon, int index, Verb verb, VerbForm form, int behind)
    {
        var units = sentence.Units;
        var chain = VerbChain.Read(units, index, form);
        var slots = SlotReader.Read(sentence, lexicon, behind, units.Count, out var clauseEnd);
        var voice = VoiceOf(units, chain, slots, verb, form, index);
        var isReduced = voice == Voice.Passive && !WordClasses.Be.ContainsAny(chain.Auxiliaries);
        var told = PairedInfinitives.Of(units, chain, lexicon);
        var (subject, leading) = SubjectReader.Read(sentence, lexicon, told.Edge);
        if (isReduced && Described(sentence, index) is { } described)
            subject = described;
        var start = ClauseStart.Of(units, chain.Edge, lexicon);
        var expected = Expectations.SubjectOf(sentence, chain);
        var stage = expected is not null ? Stage.Planned : start > 0 && (units[start - 1].Is(WordClasses.Conditions) || IsRequested(units, start))
            ? Stage.Possible : StageReader.Read(units, told, form, voice, clauseEnd, IsBareInfinitive(sentence, lexicon, told));
        return new Frame(sentence, verb, voice, stage, sentence.Range(Math.Min(chain.Edge, index), behind))
        {
            Index = index,
            ClauseStart = start,
            Edge = Math.Min(chain.Edge, index),
            Tense = TenseOf(chain, form),
            Subject = expected ?? subject,
            Slots = leading.Count == 0 ? slots : [.. leading, .. slots],
            Owner = chain.Owner is { } owner ? units[owner] : null,
            With = chain.With is { } with ? units[with] : null,
        };
    }

    /// <summary>"has requested that Ms. Roe resign": what is asked for may or may not come.</summary>
    private static bool IsRequested(IReadOnlyList<Unit> units, int start) =>
        start > 1 && units[start - 1].Is("that")
        && units[start - 2].Word is "requested" or "requests" or "asked" or "demanded" or "demands" or "urged" or "urges";

    private static Tense TenseOf(VerbChain chain, VerbForm form)
    {
        if (WordClasses.Will.ContainsAny(chain.Auxiliaries))
            return Tense.Future;
        if (WordClasses.Have.ContainsAny(chain.Auxiliaries))
            return Tense.Perfect;
        var isPresent = chain.Auxiliaries.Contains("is") || chain.Auxiliaries.Contains("are") || chain.Auxiliaries.Contains("to");
        return form == VerbForm.Past && !isPresent ? Tense.Past : Tense.Present;
    }

    private static Voice VoiceOf(IReadOnlyList<Unit> units, VerbChain chain, IReadOnlyList<Slot> slots, Verb verb, VerbForm form, int index)
    {
        if (form == VerbForm.Noun)
            return Voice.Nominal;
        if (form != VerbForm.Past || WordClasses.Have.ContainsAny(chain.Auxiliaries) && !chain.Auxiliaries.Contains("been"))
            return Voice.Active;
        if (WordClasses.Be.ContainsAny(chain.Auxiliaries))
            return Voice.Passive;
        // "a company acquired by …", "was appointed president and elected to the board": a participle without its own "be".
        var behindBy = slots.Count > 0 && slots[0].Preposition == "by";
        if (!behindBy && (HasLateObject(units, slots) || IsOfRelative(units, chain.Edge)))
            return Voice.Active;
        return behindBy || (!verb.IsIntransitive && (slots.Count == 0 || slots[0].Preposition.Length > 0) && index > 0)
            ? Voice.Passive : Voice.Active;
    }

    /// <summary>"acquired <em>from Example Ltd.</em> a stake": from whom stands before what.</summary>
    private static bool HasLateObject(IReadOnlyList<Unit> units, IReadOnlyList<Slot> slots) =>
        slots.Count > 1 && slots[0].Preposition is "from" or "to" && slots[1].Preposition.Length == 0 && slots[1].Start == slots[0].End
        && (units[slots[1].Start].Is(WordClasses.Determiners) || units[slots[1].Start].Mention is MoneyMention or NumberMention or PercentageMention);

    /// <summary>"the programme <em>that its board</em> approved": the clause's own subject stands behind the relative.</summary>
    private static bool IsOfRelative(IReadOnlyList<Unit> units, int edge)
    {
        var at = edge - 1;
        while (at > 0 && units[at].Kind == UnitKind.Bracket)
            at--;
        if (at < 1 || !(units[at].IsBoard || units[at].IsActor || units[at].Is(WordClasses.Pronouns)))
            return false;
        at--;
        while (at > 0 && !units[at].Is("that") && (units[at].Is(WordClasses.Determiners) || units[at].IsPossessive))
            at--;
        return at > 0 && units[at].Word is "that" or "which" or "whom" && !units[at - 1].Is(WordClasses.FiniteVerbs);
    }

    /// <summary>Whom a participle describes: who stands before the comma that opens the description, or right before the participle.</summary>
    private static Slot? Described(Sentence sentence, int index)
    {
        var units = sentence.Units;
        if (index > 0 && units[index - 1].IsActor && !(index > 1 && units[index - 2].Is(WordClasses.Prepositions)))
            return new Slot(sentence, "", index - 1, index);
        for (var i = index - 1; i > 0 && i > index - DescriptionReach; i--)
        {
            if (units[i].Kind != UnitKind.Comma)
                continue;
            var before = i - 1;
            while (before > 0 && units[before].Kind == UnitKind.Bracket)
                before--;
            return units[before].IsActor ? new Slot(sentence, "", before, before + 1) : null;
        }

        return null;
    }

    /// <summary>"formed <em>to acquire</em> a business": what somebody was there for.</summary>
    private static bool IsPurpose(IReadOnlyList<Unit> units, int edge) => edge > 0 && units[edge - 1].Word is "formed" or "founded" or "established"
        or "created" or "organized" or "organised" or "designed" or "used";

    /// <summary>"Example to Acquire …": a title's way to say "will". Behind another verb an infinitive says what something is for.</summary>
    private static bool IsBareInfinitive(Sentence sentence, Lexicon lexicon, VerbChain chain)
    {
        if (!chain.Auxiliaries.Contains("to") || chain.Stages.Count > 0 || IsPurpose(sentence.Units, chain.Edge))
            return false;
        for (var i = Math.Max(0, chain.Edge - ClauseMarks.Reach); i < chain.Edge; i++)
        {
            if (ClauseMarks.IsFinite(sentence.Units, i, lexicon))
                return false;
        }

        return true;
    }
}
