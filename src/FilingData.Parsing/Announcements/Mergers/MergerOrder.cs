using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Transactions;

namespace FilingData.Parsing.Announcements.Mergers;

/// <summary>Which of two companies takes the other, whoever is said to merge with whom.</summary>
internal static class MergerOrder
{
    private static readonly List<Cue> Private = [new("become a … privately|private|privately-held"), new("no longer be traded|listed|trade"),
        new("cease to be … traded|listed|public"), new("wholly-owned|owned subsidiary of")];

    /// <summary>The merger of these two; null where one is not named, or only a shell that is founded for it.</summary>
    public static Transfer? Of(News news, Frame frame, Party? taker, Party? taken) =>
        IsPaidOut(news, taker) ? Ordered(news, frame, taken, taker) : Ordered(news, frame, taker, taken);

    /// <summary>
    /// Whether the company's own holders are paid out, so that it is the one that is taken, whoever is merged into whom: "the Company will become a
    /// privately held company".
    /// </summary>
    private static bool IsPaidOut(News news, Party? company) =>
        Referents.AreSame(news, company, news.Issuer) && news.Once(HolderTerms.In) is { Cash: not null } terms
        && (terms.Company is null || Referents.AreSame(news, terms.Company, news.Issuer))
        && ((terms.Company is not null && terms.Shares is null) || news.Words.Any(zone => Private.Exists(cue => cue.IsIn(zone.Value))));

    private static Transfer? Ordered(News news, Frame frame, Party? taker, Party? taken) =>
        taker is null || taken is null || Referents.AreSame(news, taker, taken) || Signatories.IsShell(taken)
        ? null
        : IsBlankCheck(taken) && !IsBlankCheck(taker) ? Of(frame.Sentence, taken, taker) : Of(frame.Sentence, taker, taken);

    /// <summary>
    /// A company that was founded to take over another, by its name: "Example Acquisition Corp." It takes, whoever is said to merge with whom.
    /// </summary>
    private static bool IsBlankCheck(Party party) =>
        party.Name.IndexOf(" Acquisition Corp", StringComparison.OrdinalIgnoreCase) > 0
        || party.Name.IndexOf(" Acquisition Co", StringComparison.OrdinalIgnoreCase) > 0;

    /// <summary>The merger in which one takes the other.</summary>
    public static Transfer Of(Sentence sentence, Party taker, Party taken) =>
        new() { Transferee = taker, Target = taken, Source = sentence.Passage.Source };
}
