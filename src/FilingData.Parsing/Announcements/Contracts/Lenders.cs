using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds who lends by a contract.</summary>
internal static class Lenders
{
    /// <summary>The lenders that a sentence names: "from a group of banks led by X that includes Y and Z".</summary>
    public static IEnumerable<Party> In(News news, Sentence sentence)
    {
        var units = sentence.Units;
        if (!units.Any(unit => !unit.IsQuoted && unit.Is(ContractWords.Nouns)))
            yield break;
        bool lend = false, takePart = false;
        for (var i = 0; i + 1 < units.Count; i++)
        {
            lend |= units[i].Is(ContractWords.Lending);
            takePart |= units[i].Is("participating");
            if (units[i].IsQuoted || !((units[i].Word is "led" or "arranged" or "co-led" or "co-arranged" && units[i + 1].Is("by")) || (units[i].Word is "includes" or "including" && lend)
                || (units[i + 1].Word is "are" or "is" && takePart)))
                continue;
            foreach (var party in PartyRow.From(news, sentence, units[i + 1].Kind == UnitKind.Word && units[i + 1].Word is "by" or "are" or "is" ? i + 2 : i + 1))
                yield return party;
        }
    }
}
