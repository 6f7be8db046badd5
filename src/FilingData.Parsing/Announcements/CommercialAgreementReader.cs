using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Announcements.Contracts;
using FilingData.Parsing.Announcements.Markets;

namespace FilingData.Parsing.Announcements;

/// <summary>Reads contracts: supply, partnership, licence, lease, credit.</summary>
internal sealed class CommercialAgreementReader : AnnouncementReader
{
    private const double LeadShare = 0.6;

    // "Alder and Birch Announce Arrangement Agreement", by which one acquires the other.
    private const double DealShare = 0.3;

    // How a lead says that a contract is made.
    private static readonly Cue[] Making =
    [
        new("announce*|sign*|enter*|expand*|extend*|form*|establish*|execut* … agreement|agreements|contract|contracts|partnership|collaboration|alliance|venture|facility|order"),
        new("announce*|sign*|enter*|conclud* … arrangement"), new("sign*|execut* … memorandum|mou|letter|license|licence|lease|leases"),
        new("amend*|renegotiat* … lease|leases"), new("army|navy|force|corps|nasa|defense|department|agency|command … awarded"),
        new("agree* to time|bareboat|charter"), new("subcontract from|with"), new("ratified … contract|agreement"), new("placed … order|orders"),
        new("enter*|sign*|extend*|secur* … charter|charters"),
        new("conclud* … agreement|agreements|contract"),
        new("award*|select*|receiv*|receipt|won … contract|order|award|agreement"), new("will|to partner|collaborate"),
        new("selected|chosen|awarded … to build|supply|provide|develop|deliver|design|operate"),
        new("selected|chosen|named|appointed|awarded … as|its … supplier|distributor|contractor|vendor|licensee|provider|dealer|operator|agent"),
        new("secur*|won|land*|gain*|finaliz* … contract|contracts|charter|charters|work"),
        new("reach*|sign*|strik*|struck … agreement|agreements|accord|deal|pact"),
        new("has|have|been selected|chosen|tapped|picked|hired … by|to|for|as"), new("team*|teaming|teamed|link*|partner* up"), new("join* forces"),
        new("deliver*|fix*|charter* … under … charter"), new("terminat*|return* … license|agreement|agreements|contract|rights"),
        new("announce*|sign* … firm|purchase order|orders"),
        new("order|contract … worth|value"), new("will supply"), new("sign* … cross-license|cross-licence"), new("secur* … extension"),
        new("receiv*|obtain*|secur*|clos*|complet*|amend*|increas*|renew* … commitment|loan|facility|facilities|credit"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<Cue> Cues { get; } =
    [
        new("agreement|agreements|contract|contracts", 0.9), new("partnership|partner|collaboration|collaborate|alliance", 0.9),
        new("partners with|on|to", 0.9),
        new("joint venture", 0.9), new("arrangement|pact|memorandum|offtake|off-take", 0.9),
        new("defense|segment|contract|contracts|subcontract|procurement award|awards", 0.9), new("subcontract", 0.9), new("master lease|leases", 0.9),
        new("time charter|charters", 0.9),
        new("secures|signs|lands|wins … supply|volumes|capacity … from|with|to", 0.9),
        new("supply|development|distribution|cooperation|framework deal", 0.9),
        new("agreement|agreements … form|create|establish … venture|partnership", 1.3),
        new("credit facility|agreement", 0.9), new("credit and construction|term|loan … facility", 0.9), new("term loan", 0.9),
        new("loan|loans", 0.8),
        new("grant|grants|granted … license|licence|rights", 0.9),
        new("names|named|appoints|appointed … distributor|licensee|supplier|agent|dealer|reseller|contractor", 0.9),
        new("team|teams|teaming|teamed up", 0.9),
        new("ppa|ppas|mou|accord|accords", 0.9), new("sole|preferred|primary supplier|distributor|provider", 0.9),
        new("selected|chosen|picked|tapped by|to|as|for", 0.8), new("has selected|chosen|picked", 0.8), new("nod from", 0.8),
        new("wins|lands|secures|gains|garners … business|program|programs|rollout", 0.6),
        new("power|offtake|energy purchase agreement|agreements", 1.8),
        new("credit|bank line|facilities", 0.9), new("line|lines of credit", 0.9),
        new("received|booked|secured|awarded … order|orders|contract|contracts … from|by|worth|totaling|totalling|valued", 0.9),
        new("cross-license|cross-licence|cross-licensing", 0.9), new("to supply … to|for|with", 0.6), new("secures|wins|gains … extension", 0.8),
        new("delivers|delivered … under … order|contract|orders", 0.9), new("streaming|royalty agreement|financing", 0.9),
        new("receipt of … order|orders|contract|contracts|award|awards"),
        new("awarded|awards|wins|won|receives|secures|books|lands … contract|contracts|order|orders|award|awards"),
        new("selects|selected|chooses|chosen|picks|taps … as|to|by|for", 0.6), new("memorandum of understanding", 0.9),
        new("enters|signs|executes|inks|announces|strikes|strike|reaches|reach … lease|deal|leases", 0.9), new("leased … to", 0.8),
        new("exclusive distributor|licensee|supplier|agent", 0.9), new("renews|renewed|extends|extended … agreement|contract|partnership"),
        new("wins|awarded|lands … work|job|project|award", 0.9), new("orders|order … from", 0.7), new("firm|purchase order|orders", 0.9), new("orders … jets|aircraft|vessels|ships|buses|trucks|locomotives|turbines", 0.9),
        new("license|licensing agreement", 0.9),
        new("sign|signs|enters|inks|grants|acquires … license|licence|sublicense", 0.9), new("license|licence with|from|to", 0.9),
        new("license|licence|licensing fee|fees", 0.9), new("milestone payment|payments", 0.8),
        new("investment|invest|invests … from|by|in", 0.6), new("strategic|equity investment", 0.9),
        new("time|bareboat|voyage charter|charters"), new("charter contract|contracts|agreement|agreements|extension"), new("charter|charters with"),
        new("construction phase", 0.8), new("begins construction", 0.8), new("breaks ground", 0.8),
        // Agreements to buy, to sell and to merge belong to those kinds.
        new("agreement to acquire|sell|purchase|merge|be", -1), new("agreement under|pursuant … acquire|merge", -1),
        new("agreement with … to acquire|sell|purchase|merge", -1),
        new("purchase and sale agreement", -0.9), new("merger pact", -0.9), new("business combination agreement", -0.9),
        new("arbitration award", -1), new("award|awards|awarded … damages", -1), new("merger|acquisition|purchase agreement|agreements", -0.9),
        new("definitive agreement|agreements for|on … sale|acquisition|purchase|merger of", -1), new("definitive agreement", -0.3),
        new("settlement agreement", -0.5), new("plea agreement", -1), new("selects|chooses|picks|taps … to lead|head|run", -0.6),
        new("breach of contract|agreement", -1), new("capacity purchase agreement", 1.8), new("agreement … on|for the sale|acquisition|disposal|divestiture of", -1), new("cash for|per each|share", -1), new("bought deal", -1),
        new("debt|loan financing from|with"), new("contract|contracts … backlog"),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Items => ["Entry into a Material Definitive Agreement"];

    /// <inheritdoc/>
    public override Evidence Weigh(News news)
    {
        // Many a release mentions a partner in its lead: that is no news alone.
        var words = base.Weigh(news);
        var isMade = words.Lead > 0 && news.Words.TryGetValue(Zone.Lead, out var lead) && Making.Any(cue => cue.IsIn(lead));
        if (DealSentences.AreToldBy(news))
            words = words with { Headline = words.Headline * DealShare, Lead = words.Lead * DealShare };
        return isMade ? words : words with { Lead = words.Lead * LeadShare };
    }

    /// <inheritdoc/>
    public override Announcement Read(News news)
    {
        // Most deals of other kinds are made by agreement, too; what is told by its agreement has it in its headline.
        if ((!IsInHeads(news) && !IsTold(news)) || DealSentences.AreToldBy(news)
            || news.Sentences.Any(sentence => sentence.Zone == Zone.Headline && DealSentences.IsTaken(sentence)))
            return new CommercialAgreement();
        var told = news.Sentences.Where(sentence => sentence.Zone != Zone.Rest && !DealSentences.IsOfDeal(sentence)
            && !DealSentences.IsOfTransfer(news, sentence) && !DealSentences.IsOfSettlement(sentence)).ToList();
        // "Announces Agreement for Sale of Mill": the only agreement is that of the deal.
        if (told.Count < news.Sentences.Count(static sentence => sentence.Zone != Zone.Rest)
            && !told.Any(static sentence => sentence.Units.Any(static unit => unit.Is(ContractWords.Nouns) || unit.Is(ContractWords.Joining)
            || unit.Is(ContractWords.Choosing) || unit.Is(ContractWords.Chooses) || unit.Word is "loan" or "loans" or "credit" or "line")))
            return new CommercialAgreement();
        var parties = (SeveralContracts.Are(news) || news.Text.Any(SeveralContracts.Adds) ? PartiesIn(news, told)
            .Concat(SeveralContracts.Customers(news)) : PartiesIn(news, told))
            .GroupBy(party => party.Name).Select(group => group.First()).ToValueList();
        return new CommercialAgreement
        {
            Counterparties = parties,
            Amounts = ContractAmounts.Of(news, told, parties).ToValueList(),
            Subject = told.SelectMany(Subjects).FirstOrDefault()?.Stated(),
        };
    }

    // The text names them in full; the first sentence that names any tells the news, later ones tell of other contracts.
    private static IEnumerable<Party> PartiesIn(News news, IReadOnlyList<Sentence> told)
    {
        var first = told.OrderBy(sentence => sentence.Zone == Zone.Lead ? 0 : 1)
            .Select(sentence => (Sentence: sentence, Found: ContractParties.In(news, sentence).ToList())).FirstOrDefault(one => one.Found.Count > 0);
        // Who lends may stand behind ("The facility is led by X."), and in several sentences.
        return first.Found is null || Lenders.In(news, first.Sentence).Any()
            ? (first.Found ?? []).Concat(news.Text.Where(static sentence => !DealSentences.IsOfOffering(sentence))
            .SelectMany(sentence => Lenders.In(news, sentence)))
            .Where(party => !Referents.AreSame(news, party, news.Issuer)) : first.Found;
    }

    /// <summary>The contract's noun with the words that narrow it down: "multi-year supply agreement".</summary>
    private static IEnumerable<NamedStretch> Subjects(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (!sentence.Units[i].Is(ContractWords.Nouns))
                continue;
            var start = i;
            while (start > 0 && sentence.Units[start - 1] is { Kind: UnitKind.Word, IsPossessive: false } before
                && !before.Is(WordClasses.Determiners)
                && !before.Is(WordClasses.Prepositions) && !before.Is(WordClasses.Conjunctions) && !before.Is(WordClasses.FiniteVerbs)
                && !WordClasses.IsAuxiliary(before))
                start--;
            yield return new NamedStretch(sentence.Range(start, i + 1));
        }
    }
}
