using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Offerings;
using FilingData.Parsing.Announcements.Transactions;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads offerings of the issuer's own securities.</summary>
internal sealed class SecuritiesOfferingReader : AnnouncementReader
{
    private static readonly string[] Unit = ["unit"];
    private static readonly WordList Offering = WordClasses.Words(
        "offering offerings offer offered placement issuance issued issue sell sold sale financing raise raised closed closes priced pricing priced consists comprised notes option exercise");

    // What it is used for, who may not buy, and where to read it: the standing sentences of every offering.
    private static readonly WordList Standing = WordClasses.Words(
        """
        constitute prospectus registration unlawful solicitation redeem redemption repay repurchase refinance purposes buy tender tendered
        """);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("public|private|registered|direct|rights|follow-on|secondary|notes|note|debt|stock|share|equity|unit|ads|bond offering|offerings|placement"), new("offering|offerings of"),
        new("pricing|prices|priced … offering|notes|shares|ipo"), new("closes|closed|closing|completes|completion … offering|notes"),
        new("initial public offering"), new("offer|offers|sell|sells|issue|issues … notes|shares|stock|debentures|bonds|bond", 0.9),
        new("equity|stock|share|debt|notes|million financing|raise", 0.9), new("common|preferred stock|share|shares sale", 0.9), new("convertible note|notes", 0.9),
        new("senior|convertible|subordinated … notes", 0.25), new("to raise … equity|debt", 0.9),
        new("sale|sold of|an|a|newly … common|preferred stock|shares"), new("sale of … securities|warrants|units", 0.9),
        new("sold … shares|units|ads|warrants of|to", 0.9), new("rais* … million|billion … sale of", 0.9), new("closed on … notes|bonds|debentures"),
        new("institutional|equity funding|investment", 0.9), new("invest … stock|shares|securities … private", 2),
        new("stock|securities|unit purchase agreement|agreements … investors"), new("pricing of … notes|debentures|bonds", 2),
        new("tender offer", -0.5), ShareRepurchaseReader.OwnTender.Weighing(-2),
        new("underwriters|underwriter|initial|full|partial … exercise|exercised|exercises … option|over-allotment|overallotment"),
        new("exercise of … over-allotment|overallotment|underwriters"), new("places|placed|sells|sold|issues|issued … bond|bonds|notes"), new("redemption|redeem|redeems … notes", -1), new("redeem all|any|its|the", -1), new("offering and … redemption", 2),
        new("offering memorandum", -0.5), new("debt financing from|with", -1), new("exchange offer|offers", -1),
        new("service|product offering|offerings", -1),
    ];

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        var headline = news.Sentences.Where(sentence => sentence.Zone == Zone.Headline).ToList();
        // The sentence that opens the text announces, whatever law it cites.
        var opening = news.Opening;
        var told = news.Text.Where(sentence => sentence.Units.Any(unit => unit.Is(Offering))
            && (sentence == opening || !sentence.Units.Any(unit => unit.Is(Standing)))).ToList();
        var named = told.SelectMany(OfferedAmounts.New)
            .Where(security => security.Principal is not null || security.Shares is not null || security.OverAllotment is not null).ToList();
        var offered = Merge(named.Select(security => OfTerm(news, security, named)));
        if (offered.Count == 0)
            offered = Merge(told.Select(sentence => OfferedAmounts.Counted(sentence).ToList()).FirstOrDefault(counted => counted.Count > 0) ?? []);
        // Units that the opening counts are offered, whatever else is sold beside them.
        if (offered.TrueForAll(static security => security.Principal is null && !security.Name.HasAny(Unit))
            && told.Where(sentence => offered.Count == 0 || sentence == opening).Select(OfferedAmounts.Units).FirstOrDefault(units => units is not null) is { } sold)
        {
            offered.Insert(0, new OfferedSecurity("units")
            {
                Shares = sold,
                Price = told.Select(OfferPrices.PerShare).FirstOrDefault(static price => price?.Per is { } per && per.HasAny(Unit)),
                Source = sold.Source,
            });
        }

        if (offered.Count == 0)
            offered = Merge(headline.SelectMany(OfferedAmounts.New)).Take(1).ToList();
        if (offered.Count == 0 || !IsTold(news))
            return new SecuritiesOffering();
        var whole = TakeTotal(offered);
        var total = whole ?? (offered.TrueForAll(static security => security.Principal is null)
            ? news.Text.Select(OfferingTotals.GrossProceeds).FirstOrDefault(found => found is not null) : null) ?? OfferingTotals.In(news, told).FirstOrDefault();
        if (offered.Count == 1)
            offered[0] = Complete(offered[0], told, news.Text.Where(IsPurchase).ToList());
        var due = news.Text.SelectMany(DebtTerms.DaysOfMaturity).ToList();
        for (var i = 0; i < offered.Count; i++)
            offered[i] = offered[i] with { Maturity = due.Find(time => DebtTerms.IsDayOf(offered[i].Maturity, time)) ?? offered[i].Maturity };
        return new SecuritiesOffering
        {
            Status = OfferingStages.Of(news),
            Total = total is not null && offered.Any(security => security.Principal?.Amount == total.Amount) ? null : total,
            Securities = offered.Concat(PrefundedWarrants.In(told)).ToValueList(),
            Underwriters = Underwriters.In(news).ToValueList(),
            Closing = Closings.Of(news, []).Closing,
            Proceeds = told.Where(sentence => sentence.Units.Any(unit => unit.Is("proceeds")))
                .SelectMany(sentence => sentence.Mentions.OfType<MoneyMention>())
                .Select(money => money.Value).FirstOrDefault(),
        };
    }

    /// <summary>"convertible senior notes due 2018 (the “Convertible Notes”)": by whichever name, one and the same.</summary>
    private static OfferedSecurity OfTerm(News news, OfferedSecurity security, List<OfferedSecurity> named) =>
        news.Release.Cast.Terms.FirstOrDefault(term => term.Term.Equals(security.Name, StringComparison.OrdinalIgnoreCase)) is { } term
        && named.Find(other => !other.Name.Equals(security.Name, StringComparison.OrdinalIgnoreCase)
            && term.Meaning.IndexOf(other.Name, StringComparison.OrdinalIgnoreCase) >= 0) is { } full ? security with { Name = full.Name } : security;

    /// <summary>One entry a name: what several sentences say of one security is put together.</summary>
    private static List<OfferedSecurity> Merge(IEnumerable<OfferedSecurity> securities) => Gather(OneByOne(securities));

    /// <summary>"$150 million of its common stock … up to an additional $22 million of shares": by the bare word the only stock is meant.</summary>
    private static List<OfferedSecurity> Gather(List<OfferedSecurity> securities)
    {
        var bare = securities.FindIndex(static security => security is { Name: "shares", Principal: null, Shares: null });
        if (bare < 0 || securities.Count != 2 || DebtTerms.Are(securities[1 - bare]))
            return securities;
        return [securities[1 - bare] with { OverAllotment = securities[1 - bare].OverAllotment ?? securities[bare].OverAllotment }];
    }

    private static List<OfferedSecurity> OneByOne(IEnumerable<OfferedSecurity> securities) =>
        securities.GroupBy(security => security.Name.ToLowerInvariant()).Select(group => group.Aggregate((first, second) => first with
        {
            Principal = first.Principal ?? second.Principal,
            OverAllotment = first.OverAllotment ?? second.OverAllotment,
            Shares = first.Shares ?? second.Shares,
            Coupon = first.Coupon ?? second.Coupon,
            Maturity = first.Maturity ?? second.Maturity,
        })).ToList();

    /// <summary>"$1 billion of notes" beside two series of notes is the two together: it is taken out of the list.</summary>
    private static Money? TakeTotal(List<OfferedSecurity> offered)
    {
        var whole = offered.FindIndex(security => offered.Count(other => other.Name.IndexOf(security.Name, StringComparison.OrdinalIgnoreCase) >= 0) > 1);
        if (whole < 0)
            return null;
        var total = offered[whole].Principal;
        // "the option to buy $15 million of notes" is of the only notes that are offered.
        if (offered.Count == 2)
            offered[1 - whole] = offered[1 - whole] with { OverAllotment = offered[1 - whole].OverAllotment ?? offered[whole].OverAllotment };
        offered.RemoveAt(whole);
        return total;
    }

    /// <summary>"The investor purchased 1,304,348 shares of common stock at a price of $1.15 per share": what one buyer pays, all pay.</summary>
    private static bool IsPurchase(Sentence sentence) => sentence.Units.Any(static unit => unit.Word is "purchased" or "purchase" or "received")
        && sentence.Units.Any(static unit => unit.Mention is ShareCountMention)
        && !sentence.Units.Any(static unit => unit.Is(Standing) || unit.Word is "warrant" or "warrants" or "option");

    /// <summary>Where only one security is offered, what the text says of price and interest is said of it.</summary>
    private static OfferedSecurity Complete(OfferedSecurity security, IReadOnlyList<Sentence> told, IReadOnlyList<Sentence> sold) => security with
    {
        Shares = security.Shares ?? (security.Coupon is null
            && security.Maturity is null ? told.SelectMany(OfferedAmounts.Counted)
            .FirstOrDefault(counted => counted.Name is "units" or "shares" or "ADSs")?.Shares
            ?? told.Select(OfferedAmounts.Units).FirstOrDefault(units => units is not null) : null),
        // At which price debt converts into shares is none of its own.
        Price = DebtTerms.Are(security) ? null : told.Concat(sold).Select(OfferPrices.PerShare).FirstOrDefault(price => price is not null),
        // Shares are "priced at 100% of the average closing price", too.
        IssuePrice = DebtTerms.Are(security) ? told.Select(OfferPrices.InPercent).FirstOrDefault(price => price is not null) : null,
        Coupon = security.Coupon ?? told.Where(sentence => sentence.Units.Any(unit => unit.Word is "interest" or "coupon"))
            .SelectMany(DebtTerms.Rates).FirstOrDefault(),
    };
}
