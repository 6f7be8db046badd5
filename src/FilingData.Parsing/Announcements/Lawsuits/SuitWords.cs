using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Markets;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Lawsuits;

/// <summary>Words of lawsuits.</summary>
internal static class SuitWords
{
    private static readonly WordList Suits = WordClasses.Words(
        "lawsuit lawsuits suit suits litigation complaint sues sued verdict judgment injunction infringement plaintiff plaintiffs defendant defendants case cases court claim claims dispute disputes arbitration arbitrator arbitrators damages");

    private static readonly WordList Ends = WordClasses.Words(
        """
        dismissal dismissed dismisses dismiss verdict judgment settlement settled settles settle ruling rulings ruled rules appeal affirmed affirms
        upheld upholds reversed reverses
        award awarded wins won prevails injunction victory resolve resolves resolved resolution rejects rejected denies denied grants granted
        affirming finds
        """);

    private static readonly WordList Kinds = WordClasses.Words("successful favorable unfavorable final jury partial unanimous summary favourable");

    /// <summary>Whether the unit names a suit.</summary>
    public static bool IsSuit(Unit unit) => unit.Is(Suits);

    /// <summary>Whether the sentence speaks of a suit.</summary>
    public static bool Speaks(Sentence sentence) => sentence.Units.Any(unit => unit.Is(Suits) || unit.Is(Ends));

    /// <summary>How a headline says that it ended: from its first word of the suit or its end to its last word; null where it says no end.</summary>
    public static NamedStretch? Outcome(Sentence headline)
    {
        // Who files an appeal has ended nothing.
        if (!headline.Units.Any(unit => unit.Is(Ends) && !unit.Is("appeal")))
            return null;
        var start = 0;
        while (!headline.Units[start].Is(Suits) && !headline.Units[start].Is(Ends))
            start++;
        // "Wins $5 Million Suit as Court Rejects Appeal": the end is told behind it.
        var cause = headline.IndexOf(static unit => unit.Is("as"));
        if (cause > start && headline.Units.Skip(cause + 1).Any(unit => unit.Is(Ends)))
            start = cause + 1;
        // "Wins $19 Million Verdict", "Reports Successful Appeal": how much, and which.
        while (start > 0 && (headline.Units[start - 1].Mention is MoneyMention || headline.Units[start - 1].Is(Kinds)))
            start--;
        return new NamedStretch(headline.Range(start, headline.Units.Count));
    }
}
