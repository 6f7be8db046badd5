using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Tells what becomes of a contract, and who is named for one.</summary>
internal static class ContractTurns
{
    // "named preferred bidder by"; how far behind the verb the contract may stand.
    private const int Given = 6, Row = 16;

    /// <summary>"that it is terminating the collaboration agreement", "its option to extend the contract": what becomes of a contract.</summary>
    public static bool Are(IReadOnlyList<Unit> units, int verb)
    {
        var isChanged = false;
        for (var i = verb + 1; i < units.Count && i <= verb + Row && units[i].Kind != UnitKind.Stop; i++)
        {
            isChanged |= units[i].Word is "extend" or "renew" or "option" or "options"
                || units[i].Word.StartsWith("terminat", StringComparison.Ordinal);
            if (isChanged && units[i].Is(ContractWords.Nouns))
                return true;
        }

        return false;
    }

    /// <summary>"has been <em>named</em> preferred bidder by".</summary>
    public static bool IsNamedAs(IReadOnlyList<Unit> units, int index)
    {
        if (!(units[index].Word is "named" or "appointed"))
            return false;
        for (var i = index + 1; i + 1 < units.Count && i <= index + Given; i++)
        {
            if (units[i].Word is "bidder" or "supplier" or "contractor" or "provider" or "vendor" or "distributor" or "operator")
                return units[i + 1].Is("by");
        }

        return false;
    }
}
