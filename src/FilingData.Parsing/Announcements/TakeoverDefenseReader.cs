using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads answers to unsolicited offers and proxy contests, and rights plans.</summary>
internal sealed class TakeoverDefenseReader : AnnouncementReader
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("reject") { Nouns = "rejection" }, new Verb("receive") { Nouns = "receipt" }, new Verb("respond") { Nouns = "response" }, new Verb("nominate") { Nouns = "nomination" },
        new Verb("evaluate"), new Verb("review"),
    ]);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("unsolicited … offer|proposal|bid"), new("rejects|rejected … offer|proposal|bid"), new("rights plan|agreement"), new("poison pill"), new("proxy contest|fight"),
        new("hostile … offer|bid|takeover"), new("white|gold|blue proxy card", 0.8), new("letter to … shareholders|stockholders", 0.6), new("vote against"),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news) => new TakeoverDefense
    {
        Opponent = news.Frames(Verbs).Where(frame => !frame.IsQuoted).SelectMany(frame => frame.AtAny("from", "by", "to").SelectMany(slot => slot.Actors.Select(unit => (frame, unit))))
            .Select(found => Referents.PartyOf(news, found.frame.Sentence, found.unit)).FirstOrDefault(party => party is not null && !Referents.AreSame(news, party, news.Issuer)),
    };
}
