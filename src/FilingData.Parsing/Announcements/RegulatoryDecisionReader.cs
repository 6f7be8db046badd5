using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads decisions of authorities on products, deals and rates.</summary>
internal sealed class RegulatoryDecisionReader : AnnouncementReader
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("approve") { Nouns = "approval" }, new Verb("clear") { Nouns = "clearance" }, new Verb("grant") { Nouns = "designation authorization" },
        new Verb("authorize"), new Verb("accept") { Nouns = "acceptance" }, new Verb("reject") { Nouns = "rejection" },
    ]);

    // Words that only authorities have in their names, and the short names of those that decide on products, deals and rates of listed companies.
    private static readonly WordList Authorities = WordClasses.Words(
        """
        fda ema mhra nmpa pmda ftc doj fcc ferc faa epa nrc cfius samr commission administration agency authority ministry department bureau
        """);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("fda|ema|commission|mhra|pmda|nmpa|ftc|fcc|agency|authority … approv*|clear*|grant*|accept*|authori*"), new("approval|clearance|authorization from|by|of … fda|commission|authority|agency|administration"),
        new("regulatory approval|approvals|clearance"), new("breakthrough therapy"), new("fast track"), new("orphan drug"), new("priority review"), new("510 k"), new("ce mark"), new("antitrust clearance"),
        new("complete response letter"), new("receives … fda|regulatory|antitrust"), new("subject to … regulatory approval|approvals", -1),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        // Approvals that a text recalls are many; what is news stands in the headline.
        if (!IsInHeads(news))
            return new RegulatoryDecision();
        var told = news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Stage is not (Stage.Possible or Stage.Denied))
            // The text gives names in full that a headline cuts short.
            .OrderBy(frame => frame.Sentence.Zone is Zone.Headline or Zone.Subheadline ? 1 : 0).ToList();
        return new RegulatoryDecision
        {
            Authority = told.SelectMany(AuthorityIn).Select(words => words.Stated()).FirstOrDefault(),
            Product = told.Where(frame => AuthorityIn(frame).Any()).Select(ProductOf).FirstOrDefault(words => words is not null)?.Stated(),
        };
    }

    private static IEnumerable<Passage> AuthorityIn(Frame frame) => new[] { frame.Subject, frame.At("by"), frame.At("from") }.OfType<Slot>().SelectMany(slot => slot.Units)
        .Concat(frame.Owner is { } owner ? [owner] : []).Where(IsAuthority).Select(unit => unit.Passage);

    private static bool IsAuthority(Unit unit) =>
        unit.Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(unit.Passage[0]) && Array.Exists(unit.Passage.Words.ToLowerInvariant().Split(' '), Authorities.Contains);

    private static Passage? ProductOf(Frame frame)
    {
        var slot = frame.Voice == Voice.Nominal ? frame.At("for") ?? frame.At("of") : frame.Object;
        var units = slot?.Units.SkipWhile(unit => unit.Is(WordClasses.Determiners) || unit.IsPossessive).ToList();
        return units is { Count: > 0 } && !units.Any(unit => unit.Is(WordClasses.FiniteVerbs) || WordClasses.IsAuxiliary(unit)) ? units[0].Passage.To(units[units.Count - 1].Passage) : null;
    }
}
