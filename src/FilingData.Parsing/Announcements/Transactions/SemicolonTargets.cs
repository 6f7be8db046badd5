using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>
/// Reads what changes hands from a row that semicolons part: "the acquisitions of Alder Inc. of Bangor, Maine; <em>Birch LLC</em> of Omaha, Nebraska;
/// and <em>the Elm Group</em>".
/// </summary>
internal static class SemicolonTargets
{
    private const int MostItems = 20, LongestItem = 24;

    /// <summary>The names behind the semicolons, in order; none where no semicolon ends the object, or an item opens with no name.</summary>
    public static IReadOnlyList<Party> Behind(Sentence sentence, int end)
    {
        var units = sentence.Units;
        var found = new List<Party>();
        for (var at = end; at < units.Count && found.Count < MostItems && IsSemicolon(units[at]);)
        {
            var start = at + 1;
            while (start < units.Count && (units[start].Is("and") || units[start].Is(WordClasses.Determiners)))
                start++;
            if (start >= units.Count || NameAt(sentence, start) is not { } name)
                break;
            found.Add(name);
            at = start + 1;
            while (at < units.Count && at - start < LongestItem && units[at].Kind != UnitKind.Stop)
                at++;
        }

        return found;
    }

    private static bool IsSemicolon(Unit unit) => unit.Kind == UnitKind.Stop && unit.Passage[0] == ';';

    private static Party? NameAt(Sentence sentence, int start)
    {
        var units = sentence.Units;
        if (units[start].Mention is PartyMention { Party: { } party } && !units[start].IsPossessive)
            return party;
        var end = start;
        while (end < units.Count && units[end] is { Kind: UnitKind.Word, IsPossessive: false } word && char.IsUpper(word.Passage[0]))
            end++;
        if (end - start < 2)
            return null;
        var words = sentence.Range(start, end);
        return words.AsParty();
    }
}
