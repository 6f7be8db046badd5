using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>Finds whom somebody follows in an office.</summary>
internal static class Predecessors
{
    /// <summary>
    /// "to succeed X", "succeeding X", "replacing X", "as successor to X", "upon X's retirement"; for "X will succeed Y" the object. Null where the
    /// clause names nobody.
    /// </summary>
    public static Person? Of(News news, Frame frame, Person person)
    {
        var slots = frame.Verb.Lemma is "succeed" or "replace"
            ? (frame.Object is { } theObject ? [theObject] : Array.Empty<Slot>())
            : PlaceTaken(frame) is { } place ? frame.Parts(place)
            // "takes over as chair from Ms. Roe"
            : frame.Slots.Where(slot => Succeeds(slot) || (frame.Verb.Lemma is "take" or "assume" && slot.Preposition is "from" or "for"));
        return slots.SelectMany(slot => slot.Units).Select(unit => PersonOf(news, frame.Sentence, unit, person))
            .FirstOrDefault(found => found is not null && found != person);
    }

    /// <summary>"took <em>the place of Ms. Roe</em>", "<em>her place</em> will be taken by": whose it was; null where no place is taken.</summary>
    public static Slot? PlaceTaken(Frame frame) =>
        frame.Verb is { Lemma: "take", Particle: null } && frame.Object is { } taken && taken.Sentence.Units[taken.End - 1].Is("place")
        && (taken.Units.Any(static unit => unit.Is(WordClasses.Possessives) || unit.IsPossessive) || frame.Parts(taken).Count > 1) ? taken : null;

    private static bool Succeeds(Slot slot) => slot.Preposition is "succeeding" or "replacing"
        || (slot.Preposition == Slot.Infinitive && slot.Sentence.Units[slot.Start].Word is "succeed" or "replace")
        // "named Jane Roe as his successor"
        || (slot.Preposition == "as" && slot.Sentence.Units[slot.End - 1].Word is "successor" or "replacement")
        || (slot.Preposition is "to" or "of" && slot.Start > 1 && slot.Sentence.Units[slot.Start - 2].Word is "successor" or "replacement")
        // "effective upon Mr. Doe's retirement"
        || (slot.Preposition is "effective" or "upon" or "following" && slot.Has(OfficeVerbs.Departures)
        && slot.Units.Any(unit => unit.Mention is PersonMention && unit.IsPossessive));

    /// <summary>"to succeed him" means another one than who succeeds.</summary>
    private static Person? PersonOf(News news, Sentence sentence, Unit unit, Person successor)
    {
        if (!unit.Is("him") && !unit.Is("her") && !unit.Is("his"))
            return Referents.PersonOf(news, sentence, unit);
        return sentence.Mentions.OfType<PersonMention>()
            .LastOrDefault(mention => mention.Passage.Start < unit.Passage.Start && mention.Person != successor)?.Person
            ?? (sentence.Number == 0 ? null : news.Sentences[sentence.Number - 1].Mentions.OfType<PersonMention>()
            .LastOrDefault(mention => mention.Person != successor)?.Person);
    }
}
