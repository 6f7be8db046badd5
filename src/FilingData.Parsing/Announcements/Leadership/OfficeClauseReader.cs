using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Binds the slots of a clause to what happens to a person's office.</summary>
internal static class OfficeClauseReader
{
    // What somebody gives as the reason: "to pursue other interests".
    private static readonly WordList Pursuits = WordClasses.Words("pursue spend focus devote explore accept concentrate");

    private static readonly WordList Elections = WordClasses.Words("re-election reelection election");

    /// <summary>The changes that the news speaks of as news, in the order of the text; a clause with several persons gives one for each.</summary>
    public static IReadOnlyList<OfficeClause> In(News news) => news.Frames(OfficeVerbs.All)
        .Where(frame => !frame.IsQuoted && IsStated(frame) && !History.IsTold(news, frame))
        .SelectMany(frame => Read(news, frame)).ToList();

    private static bool IsStated(Frame frame) => OfficeVerbs.EventOf(frame.Verb).IsStanding
        ? frame.Stage == Stage.Denied && frame.Slots.Any(slot => slot.Has(Elections))
        : frame.Stage is not (Stage.Possible or Stage.Denied or Stage.Terminated);

    private static IEnumerable<OfficeClause> Read(News news, Frame frame)
    {
        var happening = OfficeVerbs.EventOf(frame.Verb);
        foreach (var unit in happening.IsSubject ? frame.Agents : frame.Patients)
        {
            // "his resignation", "her election": a pronoun's event has been told before.
            if ((frame.Voice == Voice.Nominal && unit.Mention is null) || Referents.PersonOf(news, frame.Sentence, unit) is not { } person)
                continue;
            var positions = (happening.IsJoining ? Positions.Taken(frame) : LeftBy(frame, unit)).GroupBy(position => position.Value.ToLowerInvariant()).Select(group => group.First()).ToValueList();
            var predecessor = happening.IsJoining ? PredecessorOf(news, frame, person) : null;
            if (positions.Count == 0 && predecessor is null && NeedsPosition(frame, happening))
                continue;
            yield return new OfficeClause(frame, happening, new OfficeChange(person, ActionOf(happening, positions))
            {
                Positions = positions,
                // The day of a death is no day from which a change is in force.
                Effective = happening.Action == OfficeAction.Died ? null : Effectives.Of(news, frame),
                Reason = happening.IsJoining ? null : ReasonOf(frame),
                SuccessorTo = predecessor,
                Source = frame.Sentence.Passage.Source,
            });
        }
    }

    private static IEnumerable<Stated<string>> LeftBy(Frame frame, Unit person)
    {
        if (OfficeVerbs.EventOf(frame.Verb).IsStanding)
            return [new Stated<string>("director") { Source = frame.Sentence.Units[frame.Index].Passage.Source }];
        var said = Positions.Left(frame).ToList();
        return said.Count > 0 ? said : Positions.Of(frame.Sentence, person);
    }

    /// <summary>"joined", "serves" and the like say nothing of an office on their own; deep in the text no verb of joining does.</summary>
    private static bool NeedsPosition(Frame frame, OfficeEvent happening) =>
        happening.IsJoining ? happening.IsSubject || frame.Sentence.Zone == Zone.Rest || frame.Verb.Lemma is "add" or "select" or "choose" or "welcome" or "designate" or "tap"
        : frame.Verb.Lemma == "leave" && frame.Sentence.Zone == Zone.Rest;

    private static OfficeAction ActionOf(OfficeEvent happening, ValueList<Stated<string>> positions) =>
        happening.IsJoining && happening.Action != OfficeAction.Nominated && positions.Count > 0 && positions.All(position => IsInterim(position.Value)) ? OfficeAction.Interim : happening.Action;

    private static bool IsInterim(string position) =>
        position.StartsWith("interim", StringComparison.OrdinalIgnoreCase) || position.StartsWith("acting", StringComparison.OrdinalIgnoreCase);

    private static Stated<string>? ReasonOf(Frame frame)
    {
        var slot = frame.AtAny("due").FirstOrDefault() ?? frame.AtAny("for").FirstOrDefault(slot => slot.Has("reasons"))
            ?? frame.AtAny(SlotReader.Infinitive).FirstOrDefault(slot => slot.Sentence.Units[slot.Start].Is(Pursuits));
        if (slot is null)
            return null;
        var words = Frame.Words(frame.Parts(slot));
        return (slot.Preposition == SlotReader.Infinitive ? slot.Sentence.Units[slot.Start - 1].Passage.To(words) : words).Stated();
    }

    /// <summary>"to succeed X", "succeeding X", "replacing X", "as successor to X"; for "X will succeed Y" the object.</summary>
    private static Person? PredecessorOf(News news, Frame frame, Person person)
    {
        var slots = frame.Verb.Lemma is "succeed" or "replace"
            ? (frame.Object is { } theObject ? [theObject] : Array.Empty<Slot>())
            : frame.Slots.Where(slot => slot.Preposition is "succeeding" or "replacing" || (slot.Preposition == SlotReader.Infinitive && slot.Sentence.Units[slot.Start].Word is "succeed" or "replace")
                || (slot.Preposition is "to" or "of" && slot.Start > 1 && slot.Sentence.Units[slot.Start - 2].Word is "successor" or "replacement"));
        return slots.SelectMany(slot => slot.Units).Select(unit => Referents.PersonOf(news, frame.Sentence, unit)).FirstOrDefault(found => found is not null && found != person);
    }
}
