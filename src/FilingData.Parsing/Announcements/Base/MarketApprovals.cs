using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Markets;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Finds exchanges that approved a listing or a transfer: "its application has been approved by Nasdaq".</summary>
internal static class MarketApprovals
{
    private static readonly Lexicon Verbs = new([new Verb("approve") { Nouns = "approval" }]);
    // "approval from the".
    private const int Reach = 3;

    private static readonly WordList Received = WordClasses.Words("received receives obtained granted");

    /// <summary>They, in the order of the text.</summary>
    public static IEnumerable<Approval> In(News news) => news.Frames(Verbs)
        .Where(static frame => !frame.IsQuoted && (frame.Sentence.Zone is Zone.Lead or Zone.Rest
            || frame is { Voice: Voice.Active, Sentence.Zone: Zone.Headline })).SelectMany(Given);

    private static IEnumerable<Approval> Given(Frame frame)
    {
        var slot = frame.Voice switch
        {
            Voice.Active when frame.Stage == Stage.Happened || frame.Sentence.Zone == Zone.Headline => frame.Subject,
            Voice.Passive when frame.Stage == Stage.Happened => frame.At("by"),
            Voice.Nominal when frame.Sentence.HasBefore(frame.Index, 4, static unit => unit.Is(Received)) => frame.At("from") ?? frame.At("by")
                ?? frame.At("of"),
            _ => null,
        };
        // "approval to transfer its listing from the Nasdaq Global Market": that is where it was.
        return slot is null || (frame.Voice == Voice.Nominal
            && slot.Start > frame.Index + Reach) ? [] : MarketNames.In(frame.Sentence).Where(name => slot.Passage.Holds(name.Words)).Take(1)
            .Select(static name => new Approval(name.Words.Stated().Value) { Source = name.Words.Source });
    }
}
