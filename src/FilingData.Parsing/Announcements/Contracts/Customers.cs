using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds who gives a contract, or goes on with one, and whom the issuer makes its agent or tenant.</summary>
internal static class Customers
{
    // How far behind its verb the other party may stand, and how long the row of parties may be.
    private const int Reach = 14, Row = 16;

    // "awarded Example a five-year, $9 million contract".
    private const int Given = 6, Signed = 10;

    /// <summary>"has been awarded a contract by X", "selected by X"; "X has selected the issuer".</summary>
    public static IEnumerable<Party> In(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].IsQuoted)
                continue;
            if (units[i].Is(ContractWords.Choosing) || ContractTurns.IsNamedAs(units, i))
            {
                for (var at = i + 1; at < units.Count && at - i <= Row && units[at].Kind != UnitKind.Stop; at++)
                {
                    if (!units[at].Is("by"))
                        continue;
                    foreach (var party in PartyRow.From(news, sentence, at + 1))
                        yield return party;
                    break;
                }
            }

            // "has granted Alder Inc. an exclusive licence to"
            if (units[i].Word is "granted" or "grants" or "grant" && i + 1 < units.Count && units[i + 1].Mention is PartyMention granted
                && units.Skip(i + 2).Take(Given).Any(static unit => unit.Word is "license" or "licence" or "licenses" or "rights"))
                yield return granted.Party;
            // "has named Alder Inc. as its exclusive distributor"
            if (units[i].Is(ContractWords.Naming) && i + 2 < units.Count && units[i + 1].Mention is PartyMention agent
                && units.Skip(i + 2).Take(Given).Any(static unit => unit.Is(ContractWords.Agents)))
                yield return agent.Party;
            // "has leased 10,000 square feet to Alder Inc.", "has agreed to time charter two vessels to Alder Inc."
            if ((units[i].Word is "leased" or "chartered" || (i > 0 && units[i].Is("charter") && units[i - 1].Word is "to" or "time"))
                && To(units, i) is > 0 and var to)
            {
                foreach (var tenant in PartyRow.From(news, sentence, to + 1))
                    yield return tenant;
            }

            // "members of the Steel Workers have ratified a contract", "the Ministry of Health has placed an order"
            if (units[i].Word is "ratified" or "placed" && units.Skip(i + 1).Take(Signed).Any(static unit => unit.Is(ContractWords.Nouns))
                && (Chooser(units, i) is { } union ? Referents.PartyOf(news, sentence, union) : UnknownCustomers.Before(sentence, i)) is { } other)
                yield return other;
            // "Alder Inc. has notified the company that it is terminating the agreement", "Alder Inc. has exercised its option to extend the
            // contract"
            if (units[i].Word is "notified" or "informed" or "exercised" && ContractTurns.Are(units, i)
                && (Chooser(units, i) is { } telling ? Referents.PartyOf(news, sentence, telling) : UnknownCustomers.Before(sentence, i)) is { } told)
                yield return told;
            if (units[i].Is(ContractWords.Signing) && Chooser(units, i) is { } renewing && Referents.PartyOf(news, sentence, renewing) is { } partner
                && units.Skip(i + 1).Take(Signed).Any(static unit => unit.Is(ContractWords.Nouns)))
                yield return partner;
            if (units[i].Is(ContractWords.Chooses) && Chooser(units, i) is { } chooser && Referents.PartyOf(news, sentence, chooser) is { } customer
                && (TakesIssuer(news, sentence, i) || (GivesContract(units, i) && !Referents.AreSame(news, customer, news.Issuer))))
                yield return customer;
            else if (units[i].Is(ContractWords.Chooses) && UnknownCustomers.Before(sentence, i) is { } unknown
                && (TakesIssuer(news, sentence, i) || GivesContract(units, i)))
                yield return unknown;
        }
    }

    /// <summary>
    /// "awards a $9 million contract for the supply of", "awarded Alder LLC, its subsidiary, a contract": of whatever company of the issuer's.
    /// </summary>
    private static bool GivesContract(IReadOnlyList<Unit> units, int verb)
    {
        if (!(units[verb].Word is "awards" or "awarded"))
            return false;
        for (var i = verb + 1; i < units.Count && i <= verb + Reach && units[i].Kind != UnitKind.Stop
            && !units[i].Is(WordClasses.Prepositions); i++)
        {
            if (units[i].Is(ContractWords.Given))
                return true;
        }

        return false;
    }

    private static int To(IReadOnlyList<Unit> units, int verb)
    {
        for (var i = verb + 1; i < units.Count && i - verb <= Reach && units[i].Kind != UnitKind.Stop; i++)
        {
            if (units[i].Is("to"))
                return i;
        }

        return -1;
    }

    private static Unit? Chooser(IReadOnlyList<Unit> units, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (WordClasses.IsAuxiliary(units[at]) || WordClasses.IsAdverb(units[at]) || units[at].Kind == UnitKind.Bracket))
            at--;
        return at >= 0 && units[at].IsActor ? units[at] : at > 1 && units[at].Kind == UnitKind.Comma ? Described(units, at - 1) : null;
    }

    /// <summary>"<em>Example</em>, a maker of paper, has": who stands before the description.</summary>
    private static Unit? Described(IReadOnlyList<Unit> units, int index)
    {
        var at = index;
        while (at > 1 && index - at < Reach && units[at].Kind is UnitKind.Word or UnitKind.Mention or UnitKind.Bracket)
            at--;
        return units[at].Kind == UnitKind.Comma && at > 0 && units[at - 1].IsActor ? units[at - 1] : null;
    }

    private static bool TakesIssuer(News news, Sentence sentence, int verb) => sentence.Units.Skip(verb + 1).Take(3)
        .Any(unit => unit.Word is "it" or "company" || (unit.Is("its") && IsNamedBefore(news, sentence, verb))
            || (unit.IsActor && Referents.AreSame(news, Referents.PartyOf(news, sentence, unit), news.Issuer)));

    /// <summary>"Example announced that Alder has picked <em>its</em> platform": whose it is, is told before the customer.</summary>
    private static bool IsNamedBefore(News news, Sentence sentence, int verb)
    {
        var that = verb;
        while (that > 0 && !sentence.Units[that].Is("that"))
            that--;
        for (var i = 0; i < that; i++)
        {
            if (sentence.Units[i].IsActor && Referents.AreSame(news, Referents.PartyOf(news, sentence, sentence.Units[i]), news.Issuer))
                return true;
        }

        return false;
    }
}
