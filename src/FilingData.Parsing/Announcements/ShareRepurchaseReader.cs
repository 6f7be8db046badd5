using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Times;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads programmes and agreements by which the issuer buys its own shares.</summary>
internal sealed class ShareRepurchaseReader : AnnouncementReader
{
    private const int LongestTerm = 4;

    // How near an amount the words stand that make it an older one: so many units before it, and up to so many on.
    private const int RecallBefore = 6, RecallBehind = 3;

    private static readonly WordList Repurchase = WordClasses.Words("repurchase repurchases buyback buybacks buy-back buy-backs repurchasing repurchased");
    private static readonly WordList Authorizing = WordClasses.Words(
        "authorized authorised authorizing authorization approved approval approves authorizes program programme programs plan increase increased up new additional");

    // What was done, or is left of an older programme, is not what is authorized now.
    private static readonly WordList Recalling = WordClasses.Words("remaining remained previously prior since completed existing earlier previous expended spent already recently");

    // What is left of a programme, or was given back by it, whatever stands between.
    private static readonly WordList Done = WordClasses.Words("repurchased bought returned returning availability remaining");
    private static readonly TimeRoles Roles = new(("expiry", "expire expires expiring expiration expiry until through"));

    private static readonly (string[] Words, RepurchaseMethod Method)[] Methods =
    [
        (["accelerated"], RepurchaseMethod.ASR), (["open", "market"], RepurchaseMethod.OpenMarket), (["tender", "offer"], RepurchaseMethod.TenderOffer),
        (["mandate"], RepurchaseMethod.Mandate),
    ];

    private static readonly string[] LeadIn = ["over a ", "over the next ", "over the ", "over "];

    private static readonly string[] Spans = ["month", "year", "week"];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("share|shares|stock|ads … repurchase|repurchases|buyback|buybacks|buy-back"), new("repurchase|repurchases|buyback|buy-back program*|plan|authorization"),
        new("accelerated share|stock repurchase"), new("repurchases|repurchased|repurchasing … shares|stock|ads"), new("buys|bought|buying back"), new("repurchase|purchase|buy … its|their own shares|stock"), new("purchase|repurchase of its|their shares|stock"), new("own shares|stock … held by"), new("repurchase|buy … of … shares|stock", 0.6), new("fundamental change", -1), new("repurchase|repurchases … notes|debentures|debt", -1),
    ];

    /// <inheritdoc/>
    public override bool IsToldInPassing => true;

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var told = news.Text.Where(sentence => sentence.Units.Any(unit => unit.Is(Repurchase) && !unit.IsQuoted)).ToList();
        var authorizing = told.Where(sentence => sentence.Units.Any(unit => unit.Is(Authorizing))).ToList();
        // Releases of results name a new programme in a sub-headline and quote the rest.
        var heads = news.Sentences.Where(sentence => sentence.Zone is Zone.Headline or Zone.Subheadline && sentence.Units.Any(unit => unit.Is(Repurchase)) && sentence.Units.Any(unit => unit.Is(Authorizing)));
        var money = authorizing.Concat(heads).SelectMany(Amounts<MoneyMention>).FirstOrDefault();
        var shares = money is null ? authorizing.SelectMany(Amounts<ShareCountMention>).FirstOrDefault() : null;
        if (money is null && shares is null && !IsHeadline(news))
            return new ShareRepurchase();
        return new ShareRepurchase
        {
            Authorization = money?.Value,
            AuthorizedShares = shares?.Value,
            // "The purchases may be made on the open market" names the shares no more.
            Methods = told.Concat(news.Text.Where(sentence => sentence.Units.Any(unit => unit.Word is "purchase" or "purchases" or "purchased"))).SelectMany(MethodsOf).GroupBy(method => method.Value).Select(group => group.First()).ToValueList(),
            Expiry = Roles.First(told, "expiry") ?? told.Select(Unlimited).FirstOrDefault(found => found is not null) ?? authorizing.Select(Term).LastOrDefault(found => found is not null),
        };
    }

    private static bool IsHeadline(News news) => news.Sentences.Any(sentence => sentence.Zone == Zone.Headline && sentence.Units.Any(unit => unit.Is(Repurchase)));

    private static IEnumerable<T> Amounts<T>(Sentence sentence)
        where T : Mention
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            var unit = sentence.Units[i];
            if (unit.IsQuoted || unit.Mention is not T amount || unit.Mention is MoneyMention { Value.Per: not null })
                continue;
            // "1,300,000 shares have been authorized" is how things stand.
            if (i + 2 < sentence.Units.Count && sentence.Units[i + 1].Word is "have" or "has" && sentence.Units[i + 2].Is("been"))
                continue;
            // "repurchased 10 million shares for $352 million" is what was bought.
            if (sentence.HasBefore(i, i, static unit => unit.Is(Done)))
                continue;
            if (!sentence.HasBefore(i + RecallBehind, RecallBefore + RecallBehind, static unit => unit.Is(Recalling)))
                yield return amount;
        }
    }

    private static IEnumerable<Stated<RepurchaseMethod>> MethodsOf(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            foreach (var (words, method) in Methods)
            {
                if (i + words.Length <= sentence.Units.Count && words.Select((word, n) => sentence.Units[i + n].Is(word)).All(found => found))
                    yield return new Stated<RepurchaseMethod>(method) { Source = sentence.Range(i, i + words.Length).Source };
            }
        }
    }

    /// <summary>"over a twelve-month period", "over the next 24 months": how long the programme runs, in the filing's words.</summary>
    private static Timing? Term(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            // "over a twelve" is also a number with its bound.
            var skipped = LeadIn.FirstOrDefault(words => units[i - 1].Mention is NumberMention && units[i - 1].Passage.Words.StartsWith(words, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
            if (units[i - 1].Word is not ("over" or "within" or "during") && skipped == 0)
                continue;
            var number = skipped == 0 ? null : units[i - 1];
            while (number is null && i < units.Count && (units[i].Is(WordClasses.Determiners) || units[i].Word is "next" or "following" or "coming"))
                i++;
            for (var end = i + 1; end <= Math.Min(units.Count, i + LongestTerm) && units[end - 1].Kind is UnitKind.Word or UnitKind.Mention; end++)
            {
                if (!IsTerm((number?.Passage.Words + " " + sentence.Range(i, end).Words).TrimStart()))
                    continue;
                // "commencing on April 9"
                if (end + 1 < units.Count && units[end].Word is "commencing" or "beginning" or "starting" or "following")
                    end += units[end + 1].Is("on") && end + 2 < units.Count ? 3 : 2;
                var words = number is null ? sentence.Range(i, end) : number.Passage.Slice(skipped, number.Passage.Length - skipped).To(sentence.Range(i, end));
                return new Timing(words.Stated().Value) { Source = words.Source };
            }
        }

        return null;
    }

    private static bool IsTerm(string words) => words.EndsWith(" months", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" years", StringComparison.OrdinalIgnoreCase)
        || (words.EndsWith(" period", StringComparison.OrdinalIgnoreCase) && Array.Exists(Spans, span => words.IndexOf(span, StringComparison.OrdinalIgnoreCase) > 0));

    /// <summary>"has no time limit", "no expiration date".</summary>
    private static Timing? Unlimited(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Units.Count; i++)
        {
            if (sentence.Units[i].Is("no") && sentence.Units[i + 1].Word is "time" or "expiration" or "expiry" or "termination" && sentence.Units[i + 2].Word is "limit" or "date")
            {
                var words = sentence.Range(i, i + 3);
                return new Timing(words.Stated().Value) { Source = words.Source };
            }
        }

        return null;
    }
}
