using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>
/// Tells the role of those who advise where only the verb says it: "Alder LLP represented Birch", "Birch was advised by Alder Partners".
/// </summary>
internal static class UnsaidRoles
{
    /// <summary>Whether the verb's object is who is advised.</summary>
    public static bool IsOfClient(Frame frame) => frame.Verb.Lemma is "advise" or "represent";

    /// <summary>The engagements of those who act in the clause.</summary>
    public static IEnumerable<AdviserEngagement> In(Frame frame, IReadOnlyList<(Party Party, Passage Place)> names)
    {
        if (!IsOfClient(frame))
            yield break;
        // "Birch was advised by Alder Partners in the sale"; "funds advised by Alder Partners" are its own.
        var client = frame.Voice == Voice.Passive && frame.Stage is Stage.Happened or Stage.Announced
            && frame.Edge < frame.Index && frame.At("by") is not null
            ? frame.Subject
            // "Alder Partners advised Birch on the sale"; what "represented 10% of sales" is no firm.
            : frame.Voice == Voice.Active && frame.Stage is Stage.Happened or Stage.Announced && frame.At("") is { Actors.Count: > 0 } advised ? advised : null;
        if (client is null || (frame.Verb.Lemma == "represent" && client.Actors.Count == 0))
            yield break;
        var words = frame.Voice == Voice.Passive ? frame.At("by")! : client;
        // "advised by Alder Partners and by Birch LLP"
        foreach (var (party, place) in frame.Voice == Voice.Passive ? frame.AtAny("by").SelectMany(AdviserNames.In) : names)
            yield return Advisers.Engagement(party, Stated(frame, place) ?? RoleOf(frame, party), client.Passage, words, place);
    }

    /// <summary>"Alder &amp; Co (financial)": the role that a bracket behind the name states.</summary>
    private static AdviserRole? Stated(Frame frame, Passage place)
    {
        var units = frame.Sentence.Units;
        for (var i = frame.Index; i < units.Count; i++)
        {
            if (units[i].Kind != UnitKind.Bracket || units[i].Passage.Start < place.End || units[i].Passage.Start > place.End + 1)
                continue;
            var words = units[i].Passage.Words;
            return words.IndexOf("financ", StringComparison.OrdinalIgnoreCase) >= 0 ? AdviserRole.Financial
                : words.IndexOf("legal", StringComparison.OrdinalIgnoreCase) >= 0 ? AdviserRole.Legal : null;
        }

        return null;
    }

    /// <summary>Who represents is counsel; of those who advise a law firm's name says what it is, and who else does on a deal is a bank.</summary>
    private static AdviserRole RoleOf(Frame frame, Party party) =>
        frame.Verb.Lemma == "represent" || AdviserNames.IsLawFirm(party) ? AdviserRole.Legal : AdviserRole.Financial;
}
