using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Clauses;

/// <summary>
/// Tells who would act from the words of an agreement: "an agreement for <em>Example Ltd.</em> to acquire", "an offer from <em>Example Ltd.</em> to".
/// </summary>
internal static class AgreedActors
{
    // "letter of intent, approved by both boards, for".
    private const int LongestAside = 8;

    /// <summary>How many units, back from the one who acts, belong to the agreement; null where the unit is nobody of whom one speaks so.</summary>
    public static int? Taken(IReadOnlyList<Unit> units, int index, bool isInfinitive)
    {
        if (!units[index].IsActor || index < 3)
            return null;
        // "received an offer from Example to acquire": who offers is who would act; "an agreement for Example to acquire" says it straight.
        if ((units[index - 1].Is("from") && LightWords.StageOf(units[index - 2]) == Stage.Planned)
            || (units[index - 1].Is("for") && isInfinitive && (LightWords.StageOf(units[index - 2]) == Stage.Agreed
            || units[index - 2].Word is "provides" or "provide" or "provided" or "providing" or "calls" or "calling" or "called")))
            return 2;
        if (index < 4 || !isInfinitive || !units[index - 1].Is("for"))
            return null;
        // "an agreement with Example Ltd. (“Example”) for Example to acquire"
        if (AgreementPartners.RowBefore(units, index - 2) is { } row)
            return index - row.Start + 1;
        return AgreedBefore(units, index - 1) is { } agreed ? index - agreed : null;
    }

    /// <summary>
    /// "a letter of intent, approved by both boards, <em>for</em> Alder to acquire": the word for the agreement, so far before this "for"; null where
    /// none stands there.
    /// </summary>
    private static int? AgreedBefore(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - LongestAside && !(units[i].Kind == UnitKind.Stop || units[i].Mention is PartyMention); i--)
        {
            if (units[i].Word is "agreement" or "agreements" or "intent" or "letter" or "contract")
                return i;
        }

        return null;
    }
}
