using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells what changes hands.</summary>
internal static class Targets
{
    // What a headline or a lead counts before the text names each.
    private static readonly WordList Countable = WordClasses.Words(
        """
        businesses units subsidiaries companies divisions segments entities affiliates operations assets
        """);

    /// <summary>Nouns of equity.</summary>
    public static WordList Equity { get; } = WordClasses.Words(
        "interest interests equity ownership stake stakes share shares stock capital units shareholding shareholdings");
    /// <summary>The words of which phrases for equity are made.</summary>
    public static readonly WordList EquityWords = WordClasses.Words(
        "the a an all its their of in shareholding shareholdings equity interest interests ownership stake stakes outstanding issued share shares capital stock common ordinary exchangeable voting power membership units each one both and entire whole full direct indirect aggregate remaining percent majority minority controlling noncontrolling non-controlling");

    private static readonly WordList Shares = WordClasses.Words("share shares stock units");
    private static readonly WordList ShareWords = WordClasses.Words(
        """
        issued and outstanding remaining common ordinary capital voting class a b share shares stock units
        """);

    private static readonly WordList Whole = WordClasses.Words("all each entire remaining");

    /// <summary>
    /// What the parts of a clause's object name: a party, or what they say; null where they name nothing that can be sold as a business.
    /// </summary>
    public static Party? In(News news, IReadOnlyList<Slot> parts, bool isTaken = false, bool isWholeDeal = false)
    {
        var sentence = parts[0].Sentence;
        // "the paper businesses of Alder Inc. (“Alder”)" are not Alder.
        foreach (var part in parts[0].Has(TargetWords.Owned) && parts.Count > 1 ? parts.Take(1) : parts.Reverse())
        {
            if (Referents.DefinedIn(news, part.Passage) is { } defined)
                return defined;
        }

        if (parts[parts.Count - 1] is var last && last.End == last.Start + 2 && last.Sentence.Units[last.Start].Is("the")
            && (last.Sentence.Units[last.End - 1].Is("company") || (last.Sentence.Units[last.End - 1].Is("bank") && IsBank(news.Issuer))))
            return news.Issuer;
        var hasStake = Stakes.In(sentence, Frame.Words(parts)) is not null || IsEquity(parts[0]) || (parts.Count > 1 && IsStockAndAssets(parts[0]))
            || (parts.Count > 1 && IsAll(parts[0]) && IsEquity(parts[1]));
        if (!hasStake && NamedTargets.ByPlace(parts[0]) is { } placed)
            return placed;
        foreach (var part in hasStake ? parts : parts.Take(1))
        {
            if (part.Actors.Where(unit => unit.Mention is not PersonMention).Select(unit => Referents.PartyOf(news, sentence, unit))
                .FirstOrDefault(party => party is not null) is { } named)
                return named;
            // "all outstanding shares of Example common stock"
            if (hasStake && part.Units.Zip(part.Units.Skip(1), (unit, next) => next.Is(EquityWords) && !unit.IsPossessive ? unit.Mention : null)
                .OfType<PartyMention>().FirstOrDefault() is { } issued)
                return issued.Party;
        }

        return IssuerOfShares(news, parts, hasStake) ?? DescribedTargets.In(parts, hasStake, isTaken, isWholeDeal);
    }

    private static bool IsBank(Party? issuer) => issuer is not null && issuer.Name.IndexOf("bank", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether the words count what is sold without naming it: "two business units".</summary>
    public static Stated<int>? CountIn(IReadOnlyList<Slot> parts)
    {
        // "The two business units, part of its construction segment, were sold"
        var units = parts[0].Units.TakeWhile(unit => unit.Kind != UnitKind.Comma).Where(unit => !unit.Is(WordClasses.Determiners)).ToList();
        return units.Count is 2 or 3 && units[0].Mention is NumberMention { Value: > 0 and < 1000 } number && units[units.Count - 1].Is(Countable)
            && (units.Count == 2 || units[1].Word is "business" or "operating" or "wholly-owned" or "former" or "non-core" or "indirect" or "direct")
            ? new Stated<int>((int)number.Value) { Source = number.Passage.Source }
            : null;
    }

    /// <summary>
    /// Whose shares they are, where the words behind the owner only say "shares": "of the Company's common stock". An interest or a stake is the
    /// owner's to sell; some shares of the issuer are bought back.
    /// </summary>
    private static Party? IssuerOfShares(News news, IReadOnlyList<Slot> parts, bool hasStake)
    {
        var isWhole = parts.Any(part => part.Has(Whole));
        foreach (var part in parts)
        {
            var owner = part.Units.LastOrDefault(unit => unit.IsPossessive && unit.Mention is PartyMention);
            var behind = owner is null ? [] : part.Units.Where(unit => unit.Passage.Start >= owner.Passage.End && unit.Kind != UnitKind.Bracket)
                .ToList();
            // "67% of Alder's equity"; but "Alder's equity in Birch" is Birch's.
            var isEquity = behind.Count == 1 && behind[0].Is("equity") && part.Preposition == "of" && ReferenceEquals(part, parts[parts.Count - 1]);
            if (!isEquity && (!behind.Any(unit => unit.Is(Shares)) || !behind.All(unit => unit.Is(ShareWords))))
                continue;
            var party = ((PartyMention)owner!.Mention!).Party;
            if (isWhole || (hasStake && !Referents.AreSame(news, party, news.Issuer)))
                return party;
        }

        return null;
    }

    /// <summary>"all" in "all of the outstanding shares".</summary>
    public static bool IsAll(Slot part) => part.Units.All(unit => unit.Is(Whole));

    /// <summary>"the stock and assets" of a company: all of it.</summary>
    private static bool IsStockAndAssets(Slot part) =>
        part.Has("and") && part.Has("assets") && part.Has(Shares) && part.Units.All(unit => unit.Is(EquityWords) || unit.Is("assets"));

    /// <summary>"a 25% interest", "a 25% working interest" in what stands behind: only a part of it.</summary>
    public static bool IsPart(Slot part) => part.Sentence.Units[part.End - 1].Word is "interest" or "interests" or "stake"
        && part.First<PercentageMention>() is not null;

    /// <summary>Whether it names nothing but a part of the equity: "the remaining shares".</summary>
    public static bool IsEquity(Slot part) =>
        part.Units.All(unit => unit.Kind != UnitKind.Word || unit.Is(EquityWords)) && part.Units.Any(unit => unit.Is(Equity));
}
