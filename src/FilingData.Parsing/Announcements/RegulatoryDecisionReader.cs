using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads decisions of authorities on products, deals and rates.</summary>
internal sealed class RegulatoryDecisionReader : AnnouncementReader
{
    private static readonly Lexicon Verbs = new(
    [
        new Verb("approve") { Nouns = "approval approvals" }, new Verb("clear") { Nouns = "clearance" },
        new Verb("grant") { Nouns = "designation authorization" },
        new Verb("authorize"), new Verb("accept") { Nouns = "acceptance" }, new Verb("reject") { Nouns = "rejection" },
    ]);

    // What is applied for at authorities for drugs and devices.
    private static readonly WordList Applications = WordClasses.Words(
        """
        nda anda snda bla sbla maa ind pma application applications submission letter
        """);

    // What one may do with a product stands for it: "approval for large-scale manufacturing of the sensor".
    private static readonly WordList Uses = WordClasses.Words(
        """
        review filing use marketing sale manufacturing manufacture production commercialization distribution reconstitution
        """);

    private static readonly WordList Grants = WordClasses.Words("status designation approval clearance authorization review exclusivity");

    // What a product is, before its name.
    private static readonly WordList Sorts = WordClasses.Words("drug product lead investigational candidate candidates therapy treatment");

    // Words that only authorities have in their names, and the short names of those that decide on products, deals and rates of listed companies.
    private static readonly WordList Authorities = WordClasses.Words(
        """
        fda ema mhra nmpa pmda ftc doj fcc ferc faa epa nrc cfius samr commission administration agency authority ministry department bureau
        """);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("fda|ema|commission|mhra|pmda|nmpa|ftc|fcc|agency|authority … approv*|clear*|grant*|accept*|authori*"),
        new("approval|clearance|authorization from|by|of … fda|commission|authority|agency|administration"),
        new("regulatory approval|approvals|clearance"), new("breakthrough therapy"), new("fast track"), new("orphan drug"), new("priority review"),
        new("510 k"), new("ce mark"), new("antitrust clearance"),
        new("complete response letter"), new("approvable letter"), new("fda … letter"), new("receives … fda|regulatory|antitrust"),
        new("final|tentative|marketing approval", 0.8), new("receives|granted|wins|gains … approval|clearance", 0.5),
        new("shareholder|stockholder|shareholders|stockholders|board|listing approval", -0.5), new("subject to … regulatory approval|approvals", -1),
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
        // "has received an approvable letter from the FDA": no verb of deciding.
        var letters = news.Text.Where(sentence => sentence.Zone == Zone.Lead && sentence.Units.Any(unit => unit.Is("letter") && !unit.IsQuoted))
            .ToList();
        var (lead, rest) = (told.Where(frame => frame.Sentence.Zone == Zone.Lead).ToList(), told.Where(frame => frame.Sentence.Zone != Zone.Lead)
            .ToList());
        return new RegulatoryDecision
        {
            Authority = (lead.SelectMany(AuthorityIn).FirstOrDefault()
                ?? letters.SelectMany(sentence => sentence.Units).FirstOrDefault(IsAuthority)?.Passage
                ?? rest.SelectMany(AuthorityIn).FirstOrDefault())?.Stated(),
            Product = (Products(lead).FirstOrDefault() ?? letters.Select(OfApplication).FirstOrDefault(words => words is not null)
                ?? Products(rest).FirstOrDefault())?.Stated(),
        };
    }

    private static IEnumerable<Passage?> Products(IEnumerable<Frame> told) =>
        told.Where(frame => AuthorityIn(frame).Any()).Select(frame => OfApplication(frame.Sentence) ?? ProductOf(frame))
        .Where(words => words is not null);

    private static IEnumerable<Passage?> AuthorityIn(Frame frame) =>
        new[] { frame.Subject, frame.At("by"), frame.At("from") }.OfType<Slot>().SelectMany(slot => slot.Units)
        .Concat(frame.Owner is { } owner ? [owner] : []).Where(IsAuthority).Select(unit => (Passage?)unit.Passage);

    private static bool IsAuthority(Unit unit) =>
        unit.Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(unit.Passage[0])
        && Array.Exists(unit.Passage.Words.ToLowerInvariant().Split(' '), Authorities.Contains);

    /// <summary>"the new drug application (NDA) for Example": what it is for; null where the sentence names no application.</summary>
    private static Passage? OfApplication(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            var next = i + 1;
            if (!units[i].Is(Applications) || units[i].IsQuoted)
                continue;
            if (units[next].Kind == UnitKind.Bracket)
                next++;
            if (!units[next].Is("for"))
                continue;
            int start = next + 1, end = next + 1;
            while (end < units.Count && units[end].Kind is not (UnitKind.Comma or UnitKind.Stop)
                && (!units[end].Is(WordClasses.Prepositions) || IsOfVersion(units, end)) && !units[end].Is(WordClasses.Conjunctions)
                && !WordClasses.IsAuxiliary(units[end]))
                end++;
            while (start < end && units[start].Is(WordClasses.Determiners))
                start++;
            if (start < end && !units[end - 1].Is(Uses))
                return sentence.Range(start, end);
        }

        return null;
    }

    /// <summary>"a generic version <em>of</em> Example": which one stands behind.</summary>
    private static bool IsOfVersion(IReadOnlyList<Unit> units, int index) =>
        units[index].Is("of") && units[index - 1].Word is "version" or "versions" or "equivalent" or "formulation" or "formulations";

    private static Slot? SlotOf(Frame frame)
    {
        // "has granted orphan drug status for its candidate": what is granted is no product.
        if (frame.Verb.Lemma == "grant" && frame.Voice != Voice.Nominal && frame.Object is { } granted
            && granted.Units.Last(unit => unit.Kind != UnitKind.Bracket || granted.Start + 1 == granted.End).Is(Grants))
            return frame.AtAny("for", "to").FirstOrDefault(slot => slot.Start > frame.Index);
        // "approvals to complete the combination of": of something else.
        if (frame.Voice == Voice.Nominal && frame.Object is { } whole
            && frame.Slots.Any(between => between.Preposition == SlotReader.Infinitive && between.Start > frame.Index && between.Start < whole.Start))
            return null;
        var slot = frame.Voice == Voice.Nominal ? frame.AtAny("for").FirstOrDefault(slot => slot.Start > frame.Index) ?? frame.Object : frame.Object;
        if (slot is null || !slot.Units.Last().Is(Uses))
            return slot;
        return frame.Parts(slot) is { Count: > 1 } parts ? parts[1] : frame.Voice == Voice.Nominal && frame.Object is { } other
            && !ReferenceEquals(other, slot) ? other : null;
    }

    private static Passage? ProductOf(Frame frame)
    {
        var slot = SlotOf(frame);
        var units = slot?.Units.SkipWhile(unit => unit.Is(WordClasses.Determiners) || unit.IsPossessive)
            .TakeWhile(unit => unit.Kind is not (UnitKind.Comma or UnitKind.Stop)).ToList();
        if (units is not { Count: > 0 } || units.Any(unit => unit.Is(WordClasses.FiniteVerbs) || WordClasses.IsAuxiliary(unit)))
            return null;
        // "for its generic version": of what, stands behind.
        var all = frame.Sentence.Units;
        var end = frame.Sentence.PlaceOf(units[units.Count - 1]) + 1;
        if (end < all.Count && IsOfVersion(all, end))
        {
            end++;
            while (end < all.Count && all[end].Kind is not (UnitKind.Comma or UnitKind.Stop) && !all[end].Is(WordClasses.Prepositions)
                && !all[end].Is(WordClasses.Conjunctions) && !WordClasses.IsAuxiliary(all[end]))
                end++;
        }

        // "its drug candidate AB101": the name says it all.
        var first = 0;
        while (first < units.Count - 1 && units[first].Is(Sorts))
            first++;
        return units[first].Kind == UnitKind.Word
            && char.IsUpper(units[first].Passage[0]) ? units[first].Passage.To(all[end - 1].Passage) : units[0].Passage.To(all[end - 1].Passage);
    }
}
