using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds advisers that a description behind their name tells.</summary>
internal static class DescribedAdvisers
{
    /// <summary>"X, an independent financial advisor to Y, …".</summary>
    public static IEnumerable<AdviserEngagement> In(Sentence sentence, Lexicon verbs)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            if (units[i].Mention is not PartyMention adviser || units[i + 1].Kind != UnitKind.Comma)
                continue;
            var slots = SlotReader.Read(sentence, verbs, i + 2, units.Count, out _);
            if (slots.Count == 0 || slots[0].Preposition.Length > 0 || slots[0].Actors.Count > 0 || slots[0].Start != i + 2
                || AdviserRoles.In(slots[0].Passage) is not { } role)
                continue;
            yield return Advisers.Engagement(adviser.Party, role, AdvisedClient.In(slots, 0), slots[0], adviser.Passage);
        }
    }
}
