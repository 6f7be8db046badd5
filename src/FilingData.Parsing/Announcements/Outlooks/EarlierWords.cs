using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Outlooks;

/// <summary>The words by which companies say what they expected before, or what was.</summary>
internal static class EarlierWords
{
    // What was expected before, and what is only held against it, is no expectation of today.
    private static readonly WordList Earlier = WordClasses.Words(
        """
        previous previously prior earlier original originally former formerly initial compared versus exceeded exceeding above below had was were
        totaled reported came
        """);

    private const int ReaffirmedNear = 4;

    private static readonly WordList Reaffirming = WordClasses.Words(
        """
        reiterates reiterated reiterating reaffirms reaffirmed reaffirming maintains maintained maintaining confirms confirmed confirming
        affirms affirmed affirming
        """);

    /// <summary>
    /// Whether one of these units tells of what was expected before, or of what was; "the above guidance", "the guidance above" are today's.
    /// </summary>
    public static bool AreIn(IReadOnlyList<Unit> units, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // "also reported that revenues are expected to be"
            if (units[i].Is(Earlier) && !(units[i].Word is "previous" or "previously" or "prior" or "original" or "initial" && IsReaffirmed(units, i))
                && !(units[i].Is("above") && i > 0 && (units[i - 1].Is(WordClasses.Determiners) || OutlookWords.IsNoun(units[i - 1])))
                && !(units[i].Is("reported") && i + 1 < units.Count && (units[i + 1].Is("that") || IsAttribute(units, i))))
                return true;
        }

        return false;
    }

    /// <summary>"reiterated its previous guidance": what was said before holds on.</summary>
    private static bool IsReaffirmed(IReadOnlyList<Unit> units, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - ReaffirmedNear && units[i].Kind != UnitKind.Stop; i--)
        {
            if (units[i].Is(Reaffirming))
                return true;
        }

        return false;
    }

    /// <summary>"third quarter reported revenue": as it will be reported, not as somebody has.</summary>
    private static bool IsAttribute(IReadOnlyList<Unit> units, int index) =>
        index == 0 || units[index - 1].Mention is PeriodMention or LoosePeriodMention or LooseDateMention
        || units[index - 1].Word is "year" or "quarter" or "of" or "in" or "full-year" or "with";
}
