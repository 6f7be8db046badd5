using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells what changes hands.</summary>
internal static class Targets
{
    // What can be sold as a business; a sale of anything else (products, tickets, notes) is no transaction of this sort.
    private static readonly HashSet<string> Businesses = WordClasses.Words(
        """
        business businesses unit units division divisions segment segments subsidiary subsidiaries operations operation company companies entity entities assets asset
        stake stakes interest interests equity ownership portfolio brand brands plant plants facility facilities rights platform platforms property properties building
        buildings campus stores hotel hotels mine mines pipeline pipelines venture ventures line lines license licenses mall malls land vessels vessel practice
        tower towers aircraft ship ships well wells acreage acres apartments communities warehouse warehouses restaurants dealerships theaters mill mills
        site sites parcel parcels majority remainder network networks clinic clinics hospital hospitals center centers centre centres branches franchise franchises arm
        """);

    // What a headline or a lead counts before the text names each.
    private static readonly HashSet<string> Countable = WordClasses.Words("businesses units subsidiaries companies divisions segments entities affiliates operations assets");

    // Securities are offered or bought back, which are kinds of their own.
    private static readonly HashSet<string> Securities = WordClasses.Words("notes bonds debentures debt loans receivables ads adss depositary warrants tickets products merchandise");

    private static readonly HashSet<string> Equity = WordClasses.Words("interest interests equity ownership stake stakes share shares stock capital units");
    private static readonly HashSet<string> EquityWords = WordClasses.Words(
        "the a an all its their of in equity interest interests ownership stake stakes outstanding issued share shares capital stock common ordinary voting power membership units each one both and entire whole full all direct indirect aggregate remaining percent majority minority controlling noncontrolling non-controlling");

    private static readonly HashSet<string> Shares = WordClasses.Words("share shares stock units");
    private static readonly HashSet<string> ShareWords = WordClasses.Words("issued and outstanding remaining common ordinary capital voting class a b share shares stock units");

    private static readonly HashSet<string> Whole = WordClasses.Words("all each entire remaining");

    // What names nothing by itself: "acquire other businesses", "selling certain assets".
    private static readonly HashSet<string> Vague = WordClasses.Words("other new additional certain complementary strategic various potential future existing further similar such more");

    /// <summary>What the parts of a clause's object name: a party, or what they say; null where they name nothing that can be sold as a business.</summary>
    public static Party? In(News news, IReadOnlyList<Slot> parts, bool isTaken = false)
    {
        var sentence = parts[0].Sentence;
        foreach (var part in parts.Reverse())
        {
            if (Referents.DefinedIn(news, part.Passage) is { } defined)
                return defined;
        }

        var hasStake = Stakes.In(sentence, Frame.Words(parts)) is not null || IsEquity(parts[0]);
        foreach (var part in hasStake ? parts : parts.Take(1))
        {
            if (part.Actors.Where(unit => unit.Mention is not PersonMention).Select(unit => Referents.PartyOf(news, sentence, unit)).FirstOrDefault(party => party is not null) is { } named)
                return named;
            // "all outstanding shares of Example common stock"
            if (hasStake && part.Units.Zip(part.Units.Skip(1), (unit, next) => next.Is(EquityWords) ? unit.Mention : null).OfType<PartyMention>().FirstOrDefault() is { } issued)
                return issued.Party;
        }

        return IssuerOfShares(news, parts, hasStake) ?? Described(parts, hasStake, isTaken);
    }

    /// <summary>Whether the words count what is sold without naming it: "two business units".</summary>
    public static Stated<int>? CountIn(IReadOnlyList<Slot> parts)
    {
        var units = parts[0].Units.Where(unit => !unit.Is(WordClasses.Determiners)).ToList();
        return units.Count is 2 or 3 && units[0].Mention is NumberMention { Value: > 0 and < 1000 } number && units[units.Count - 1].Is(Countable)
            && (units.Count == 2 || units[1].Word is "business" or "operating" or "wholly-owned" or "former" or "non-core" or "indirect" or "direct")
            ? new Stated<int>((int)number.Value) { Source = number.Passage.Source }
            : null;
    }

    /// <summary>Whose shares they are, where the words behind the owner only say "shares": "of the Company's common stock". An interest or a stake is the owner's to sell; some shares of the issuer are bought back.</summary>
    private static Party? IssuerOfShares(News news, IReadOnlyList<Slot> parts, bool hasStake)
    {
        var isWhole = parts.Any(part => part.Has(Whole));
        foreach (var part in parts)
        {
            var owner = part.Units.LastOrDefault(unit => unit.IsPossessive && unit.Mention is PartyMention);
            var behind = owner is null ? [] : part.Units.Where(unit => unit.Passage.Start >= owner.Passage.End && unit.Kind != UnitKind.Bracket).ToList();
            if (!behind.Any(unit => unit.Is(Shares)) || !behind.All(unit => unit.Is(ShareWords)))
                continue;
            var party = ((PartyMention)owner!.Mention!).Party;
            if (isWhole || (hasStake && !Referents.AreSame(news, party, news.Issuer)))
                return party;
        }

        return null;
    }

    private static bool IsEquity(Slot part) => part.Units.All(unit => unit.Kind != UnitKind.Word || unit.Is(EquityWords)) && part.Units.Any(unit => unit.Is(Equity));

    /// <summary>"…, which will be known as Alder Corporation": the name that it is given; null where it is given none.</summary>
    private static Party? NewName(Sentence sentence, Unit last)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Count; i++)
        {
            if (units[i].Passage.Start > last.Passage.End && units[i].Word is "known" or "named" or "called" && units[i + 1].Kind is UnitKind.Word or UnitKind.Mention)
                return units.Skip(i + 1).Take(2).Select(unit => unit.Mention).OfType<PartyMention>().Select(mention => mention.Party).FirstOrDefault();
        }

        return null;
    }

    /// <summary>
    /// Where the name ends: before the comma of an apposition ("Alder, a maker of paper", "Alder, which …"), and before a further matter behind a comma
    /// and "and", which has an article of its own.
    /// </summary>
    private static int EndOfName(List<Unit> units, int first)
    {
        for (var i = first + 1; i + 1 < units.Count; i++)
        {
            if (units[i].Kind != UnitKind.Comma)
                continue;
            var isName = units.Skip(first).Take(i - first).All(unit => unit.Kind == UnitKind.Bracket || char.IsUpper(unit.Passage[0]));
            var next = units[i + 1];
            if (next.Is(WordClasses.Relatives) || (isName && (next.Is(WordClasses.Determiners) || next.Is("one")))
                || (next.Is(WordClasses.Conjunctions) && i + 2 < units.Count && units[i + 2].Is(WordClasses.Determiners)))
                return i;
        }

        return units.Count;
    }

    /// <summary>Whether these words say which one: neither the rest of a list nor a sort of thing alone.</summary>
    private static bool Names(List<Unit> units, int first, int last)
    {
        var words = units.Skip(first).Take(last - first + 1).ToList();
        return !words[0].Is(WordClasses.Conjunctions) && !words.Any(unit => unit.Is("thereof") || unit.Is("therefrom"))
            && (words.Any(unit => unit.Kind is UnitKind.Word or UnitKind.Mention && !unit.Is(Vague) && !unit.Is(Businesses) && !unit.Is(WordClasses.Conjunctions)) || units.Take(first).Any(unit => unit.Is(WordClasses.Determiners) || unit.IsPossessive));
    }

    private static Party? Described(IReadOnlyList<Slot> parts, bool hasStake, bool isTaken)
    {
        var sentence = parts[0].Sentence;
        var named = hasStake ? parts.SkipWhile(part => IsEquity(part) || part.First<PercentageMention>() is not null || part.First<ShareCountMention>() is not null).ToList() : parts;
        if (named.Count == 0)
            return null;
        var words = Frame.Words(named);
        var inside = sentence.Units.Where(unit => words.Holds(unit.Passage)).ToList();
        // Whoever buys "the Example and Sample products" takes over what bears these names.
        var isNamedProduct = isTaken && inside.FindIndex(unit => unit.Is("products") || unit.Is("product")) is > 0 and var at && inside.Take(at).Any(unit => unit.Kind is UnitKind.Word or UnitKind.Mention && char.IsUpper(unit.Passage[0]));
        if (inside.Any(unit => unit.Is(Securities)) && !isNamedProduct)
            return null;
        if (!isNamedProduct && !inside.Any(unit => unit.Is(Businesses)))
            return inside.Any(unit => unit.Is(EquityWords)) ? null : ProperNames.In(named[0]).Select(name => name.Party).FirstOrDefault();
        var first = inside.FindIndex(unit => !unit.Is(WordClasses.Determiners) && !unit.IsPossessive);
        if (first < 0)
            return null;
        var end = EndOfName(inside, first);
        var last = inside.FindLastIndex(end - 1, unit => unit.Kind is UnitKind.Word or UnitKind.Mention);
        if (last < first || !Names(inside, first, last))
            return null;
        if (NewName(sentence, inside[last]) is { } later)
            return later;
        // "its subsidiary Alder": the name says it all.
        var tail = last;
        while (tail > first && inside[tail].Kind == UnitKind.Word && char.IsUpper(inside[tail].Passage[0]))
            tail--;
        var isNamed = tail < last && sentence.Zone is Zone.Lead or Zone.Rest && inside[tail].Is(Businesses);
        var name = inside[isNamed ? tail + 1 : first].Passage.To(inside[last].Passage);
        return new Party(name.Stated().Value) { Source = name.Source };
    }
}
