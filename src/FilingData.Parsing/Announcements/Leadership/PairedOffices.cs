using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Leadership;

/// <summary>
/// Reads who takes which office where a clause gives several persons one each: "elected Jane Roe as chair and John Doe as vice chair".
/// </summary>
internal static class PairedOffices
{
    /// <summary>The persons with their offices, in order; none where fewer than two have one of their own.</summary>
    public static IReadOnlyList<PairedOffice> In(Frame frame)
    {
        var units = frame.Sentence.Units;
        var pairs = new List<PairedOffice>();
        var before = OfficeVerbs.EventOf(frame.Verb).IsSubject ? frame.Agents : frame.Voice == Voice.Passive ? frame.Patients : [];
        var person = before.Count == 1 ? before[0] : null;
        var positions = new List<Stated<string>>();
        // Behind a passive, or a verb such as "serve", the first one's office stands at once.
        var isLinked = person is not null;
        var limit = Math.Min(units.Count, frame.Index + ClauseMarks.Reach);
        for (var i = frame.Index + 1; i < limit && !EndsList(units[i]); i++)
        {
            var unit = units[i];
            if (unit.Mention is PersonMention && !unit.IsPossessive)
            {
                if (person is not null && positions.Count == 0)
                    break;
                Close(pairs, person, positions);
                (person, positions) = (unit, []);
                isLinked = i + 1 < units.Count && units[i + 1].Mention is TitleMention;
            }
            else if (unit.Is("as"))
            {
                isLinked = true;
            }
            // A title right before a name is what the next one was.
            else if (isLinked && unit.Mention is TitleMention title && OfficeNames.IsOffice(title)
                && !(i + 1 < units.Count && units[i + 1].Mention is PersonMention))
            {
                positions.Add(OfficeNames.Named(frame.Sentence, i, title));
            }
        }

        Close(pairs, person, positions);
        return pairs.Count > 1 ? pairs : [];
    }

    private static void Close(List<PairedOffice> pairs, Unit? person, List<Stated<string>> positions)
    {
        if (person is not null && positions.Count > 0)
            pairs.Add(new PairedOffice(person, positions.ToValueList()));
    }

    private static bool EndsList(Unit unit) => (unit.Kind == UnitKind.Stop && unit.Passage.Words != ";")
        || unit.Is(WordClasses.Relatives) || unit.Is(WordClasses.Subordinators) || (WordClasses.IsAuxiliary(unit) && !unit.Is("to") && !unit.Is("be"))
        || unit.Word is "upon" or "following" or "after" or "succeeding" or "replacing" or "succeeds" or "replaces" or "succeed" or "replace" or "effective";
}

/// <summary>A person and the offices that a list gives to this one alone.</summary>
/// <param name="Person">The person's unit.</param>
/// <param name="Positions">The offices.</param>
internal sealed record PairedOffice(Unit Person, ValueList<Stated<string>> Positions);
