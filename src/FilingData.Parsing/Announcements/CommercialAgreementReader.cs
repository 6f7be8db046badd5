using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Markets;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads contracts: supply, partnership, licence, lease, credit.</summary>
internal sealed class CommercialAgreementReader : AnnouncementReader
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("sign"), new Verb("announce"), new Verb("partner") { Nouns = "partnership agreement collaboration alliance contract venture deal" }, new Verb("collaborate"),
        new Verb("team"), new Verb("extend") { Nouns = "extension" }, new Verb("expand") { Nouns = "expansion" }, new Verb("execute") { Nouns = "execution" },
    ]);

    private static readonly HashSet<string> Contracts = WordClasses.Words(
        "agreement agreements contract contracts partnership collaboration alliance venture facility licence license lease deal order");

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("agreement|agreements|contract|contracts", 0.9), new("partnership|partner|partners|collaboration|collaborate|alliance|joint venture", 0.9),
        new("credit facility|agreement", 0.9), new("term loan", 0.9), new("selected by|to", 0.8), new("awarded|wins|receives … contract|order|award", 0.9), new("license|licensing agreement", 0.9),
        new("construction phase|begins construction|breaks ground", 0.8),
        // Agreements to buy, to sell and to merge belong to those kinds.
        new("agreement to acquire|sell|purchase|merge|be", -1), new("merger|acquisition|purchase agreement", -0.9), new("definitive agreement", -0.3),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Entry into a Material Definitive Agreement"];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        // Most deals of other kinds are made by agreement, too; what is told by its agreement has it in its headline.
        if (Weigh(news) is not { Headline: > 0 } and not { Subheadline: > 0 })
            return new CommercialAgreement();
        var told = news.Frames(Verbs).Where(frame => !frame.IsQuoted && frame.Sentence.Zone != Zone.Rest && frame.Stage is not (Stage.Possible or Stage.Denied)
            && frame.Sentence.Units.Any(unit => unit.Is(Contracts))).ToList();
        return new CommercialAgreement
        {
            Counterparties = told.SelectMany(frame => With(news, frame)).GroupBy(party => party.Name).Select(group => group.First()).ToValueList(),
            Amounts = told.Where(frame => frame.Voice == Voice.Nominal).SelectMany(frame => frame.Slots).SelectMany(slot => slot.All<MoneyMention>())
                .Where(money => money.Value.Per is null).Select(money => money.Value with { Source = money.Passage.Source }).Distinct().ToValueList(),
            Subject = told.SelectMany(frame => Subjects(frame.Sentence)).FirstOrDefault()?.Stated(),
        };
    }

    private static IEnumerable<Party> With(News news, Frame frame) => frame.AtAny("with", "between").SelectMany(slot => slot.Actors)
        .Concat(frame.With is { } with ? [with] : []).Select(unit => Referents.PartyOf(news, frame.Sentence, unit)).OfType<Party>()
        .Where(party => !Referents.AreSame(news, party, news.Issuer));

    /// <summary>The contract's noun with the words that narrow it down: "multi-year supply agreement".</summary>
    private static IEnumerable<NamedStretch> Subjects(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (!sentence.Units[i].Is(Contracts))
                continue;
            var start = i;
            while (start > 0 && sentence.Units[start - 1] is { Kind: UnitKind.Word, IsPossessive: false } before && !before.Is(WordClasses.Determiners)
                && !before.Is(WordClasses.Prepositions) && !before.Is(WordClasses.Conjunctions) && !before.Is(WordClasses.FiniteVerbs) && !WordClasses.IsAuxiliary(before))
                start--;
            yield return new NamedStretch(sentence.Range(start, i + 1));
        }
    }
}
