using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Finds what changes hands together with the first that is named: "acquired Alder Inc. of Bangor, Maine, and <em>Birch LLC</em>".</summary>
internal static class JointTargets
{
    /// <summary>The further companies that the object's parts name in a row with the first, in order; none where the first is no company.</summary>
    public static IEnumerable<Party> In(News news, IReadOnlyList<Slot> parts, Party? first)
    {
        if (first is null || !news.IsOfCast(first))
            yield break;
        var units = parts[0].Sentence.Units;
        var end = parts[parts.Count - 1].End;
        var at = parts[0].Start;
        while (at < end && !(units[at].Mention is PartyMention named && named.Party.Name == first.Name))
            at++;
        var isLinked = false;
        for (var i = at + 1; i < end && !units[i].Is(WordClasses.Relatives) && !units[i].Is(WordClasses.Subordinators); i++)
        {
            if (units[i].Is("and"))
            {
                isLinked = true;
            }
            else if (units[i].Mention is PartyMention { Party: { } party })
            {
                // "Alder, a unit of Birch and Elm": to whom it belongs.
                if (!IsHead(units, i, end) || !(isLinked || IsInRow(units, i, end)))
                    yield break;
                isLinked = false;
                if (party.Name != first.Name)
                    yield return party;
            }
            else if (isLinked && NameAt(parts[0].Sentence, i, end) is { } name)
            {
                isLinked = false;
                i = name.End - 1;
                yield return name.Party;
            }
            else if (isLinked && !units[i].Is(WordClasses.Determiners))
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// "Alder Inc. and <em>Birch Heating &amp; Cooling</em>": a name that nothing else makes known, up to what ends it; none in a headline, where
    /// all words have capitals.
    /// </summary>
    private static (Party Party, int End)? NameAt(Sentence sentence, int start, int end)
    {
        var units = sentence.Units;
        var at = start;
        while (at < end && ((units[at].Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(units[at].Passage[0]) && !units[at].IsPossessive
            && !Closings.IsTime(units[at])) || (units[at].Is("&") && at > start && at + 1 < end && char.IsUpper(units[at + 1].Passage[0]))))
            at++;
        if (at == start || sentence.Zone is Zone.Headline or Zone.Subheadline
            || !(at == end || units[at].Kind is UnitKind.Comma or UnitKind.Bracket || units[at].Is(WordClasses.Prepositions)))
            return null;
        var words = sentence.Range(start, at);
        return (words.AsParty(), at);
    }

    /// <summary>"Alder, <em>Birch</em> and Elm": between a comma and what goes on with the row.</summary>
    private static bool IsInRow(IReadOnlyList<Unit> units, int index, int end) =>
        units[index - 1].Kind == UnitKind.Comma && index + 1 < end && (units[index + 1].Is("and")
        || (units[index + 1].Kind == UnitKind.Comma && index + 2 < end && (units[index + 2].Is("and") || units[index + 2].Mention is PartyMention)));

    /// <summary>
    /// Whether no noun follows that it would only describe: "Birch common stock"; "Birch business units" are the companies themselves.
    /// </summary>
    private static bool IsHead(IReadOnlyList<Unit> units, int index, int end) => !units[index].IsPossessive
        && (index + 1 >= end || AreUnits(units, index + 1, end) || units[index + 1].Kind is UnitKind.Comma or UnitKind.Bracket or UnitKind.Stop
        || units[index + 1].Is(WordClasses.Prepositions) || units[index + 1].Is(WordClasses.Conjunctions));

    private static bool AreUnits(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!units[i].Is(TargetWords.Businesses))
                return false;
        }

        return true;
    }
}
