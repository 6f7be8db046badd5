using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Lawsuits;

/// <summary>Finds who stands against the issuer: "a lawsuit against X", "sued X", "settled with X", "brought by X".</summary>
internal static class Opponents
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("file") { Nouns = "filing lawsuit lawsuits suit complaint action litigation" }, new Verb("sue"), new Verb("bring") { Past = "brought" },
        new Verb("settle") { Nouns = "settlement" }, new Verb("dismiss") { Nouns = "dismissal" }, new Verb("allege"),
    ]);

    /// <summary>The opponents, each once, in the order of the text.</summary>
    public static IEnumerable<Party> In(News news) => news.Frames(Verbs).Where(frame => !frame.IsQuoted && SuitWords.Speaks(frame.Sentence)).SelectMany(frame => Of(news, frame))
        .Where(party => !Referents.AreSame(news, party, news.Issuer)).GroupBy(party => party.Name).Select(group => group.First());

    private static IEnumerable<Party> Of(News news, Frame frame)
    {
        var slots = frame.Verb.Lemma switch
        {
            "sue" => frame.Voice == Voice.Passive ? frame.AtAny("by") : frame.Object is { } sued ? [sued] : [],
            "settle" => frame.AtAny("with", "against"),
            "bring" => frame.AtAny("by", "against"),
            _ => frame.AtAny("against"),
        };
        return slots.SelectMany(slot => slot.Actors).Select(unit => Referents.PartyOf(news, frame.Sentence, unit)).OfType<Party>();
    }
}
