using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds with whom the issuer makes a contract.</summary>
internal static class ContractParties
{
    // How far behind its noun the other party may stand, and how long the row of parties may be.
    private const int Reach = 14, Row = 16;

    // "awarded Example a five-year, $9 million contract".
    private const int Given = 6;

    private static readonly WordList Units = WordClasses.Words("subsidiary unit division affiliate");

    // "a pre-existing distribution agreement".
    private const int Near = 3;

    /// <summary>The other parties that a sentence names, in order.</summary>
    public static IEnumerable<Party> In(News news, Sentence sentence) =>
        With(news, sentence).Concat(Customers(news, sentence)).Concat(Partners(news, sentence)).Concat(Lenders.In(news, sentence))
            .Concat(Investments.Investors(news, sentence))
            .Where(party => !Referents.AreSame(news, party, news.Issuer) && !IsOwn(news, party));

    /// <summary>A company that goes by the issuer's name is its own: "Example Direct Mail" of Example.</summary>
    private static bool IsOwn(News news, Party party) =>
        news.Issuer is { } issuer && party.Name.StartsWith(issuer.Name + " ", StringComparison.Ordinal);

    /// <summary>"an agreement with X", "a contract from X", "to collaborate with X".</summary>
    private static IEnumerable<Party> With(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            var isNoun = units[i].Is(ContractWords.Nouns);
            // "which is the subject of a pre-existing distribution agreement with": that one is not the news.
            if ((!isNoun && !units[i].Is(ContractWords.Joining)) || units[i].IsQuoted
                || (isNoun && sentence.HasBefore(i, Near, static unit => unit.Word is "pre-existing" or "preexisting")))
                continue;
            for (var at = i + 1; at < units.Count && at - i <= Reach && units[at].Kind != UnitKind.Stop && !units[at].Is(WordClasses.Relatives); at++)
            {
                if (units[at].Word is "with" or "between" or "among" || (units[at].Word is "from" or "by" && units[i].Is(ContractWords.Given)))
                {
                    foreach (var party in PartyRow.From(news, sentence, at + 1))
                        yield return party;
                    break;
                }
            }
        }
    }

    /// <summary>"has been awarded a contract by X", "selected by X"; "X has selected the issuer".</summary>
    private static IEnumerable<Party> Customers(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].IsQuoted)
                continue;
            if (units[i].Is(ContractWords.Choosing))
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
                && units.Skip(i + 2).Take(Given).Any(static unit => unit.Word is "license" or "licence" or "licenses"))
                yield return granted.Party;
            if (units[i].Is(ContractWords.Chooses) && Chooser(units, i) is { } chooser && Referents.PartyOf(news, sentence, chooser) is { } customer
                && (TakesIssuer(news, sentence, i) || (GivesContract(units, i) && !Referents.AreSame(news, customer, news.Issuer))))
                yield return customer;
            else if (units[i].Is(ContractWords.Chooses) && UnknownCustomers.Before(sentence, i) is { } unknown && TakesIssuer(news, sentence, i))
                yield return unknown;
        }
    }

    /// <summary>"X and Y announced a partnership", "X and Y will collaborate": who stands beside the issuer.</summary>
    private static IEnumerable<Party> Partners(News news, Sentence sentence)
    {
        var units = sentence.Units;
        if (!units.Any(unit => !unit.IsQuoted && (unit.Is(ContractWords.Joining) || unit.Is(ContractWords.Nouns))))
            return [];
        var verb = 0;
        while (verb < units.Count && !WordClasses.IsAuxiliary(units[verb])
            && units[verb].Word is not ("announce" or "announced" or "today" or "reach" or "sign" or "signed" or "form" or "to"))
            verb++;
        var parties = Referents.PartiesOf(news, sentence, Actors.In(units, 0, verb).Where(unit => !IsOwnUnit(sentence, unit))).ToList();
        return parties.Exists(party => Referents.AreSame(news, party, news.Issuer)) ? parties : [];
    }

    /// <summary>"Example and its wholly-owned subsidiary, <em>Example Detect Corporation</em>".</summary>
    private static bool IsOwnUnit(Sentence sentence, Unit named) => sentence.PlaceOf(named) is var at && at < sentence.Units.Count
        && ((at > 1 && sentence.Units[at - 1].Kind == UnitKind.Comma && sentence.Units[at - 2].Is(Units)) || IsUnitOf(sentence.Units, at));

    /// <summary>"<em>Example Detect Corporation</em> (Nasdaq: EXD), an Example subsidiary".</summary>
    private static bool IsUnitOf(IReadOnlyList<Unit> units, int named)
    {
        var at = named + 1;
        while (at < units.Count && units[at].Kind is UnitKind.Bracket or UnitKind.Comma)
            at++;
        return at > named + 1 && at + 2 < units.Count && units[at].Is(WordClasses.Determiners) && units[at + 2].Is(Units)
            && units[at + 1].Mention is PartyMention;
    }

    /// <summary>"awards a $9 million contract for the supply of": of whatever company of the issuer's.</summary>
    private static bool GivesContract(IReadOnlyList<Unit> units, int verb)
    {
        if (!(units[verb].Word is "awards" or "awarded"))
            return false;
        for (var i = verb + 1; i < units.Count && i <= verb + Given && units[i].Kind is UnitKind.Word or UnitKind.Mention
            && !units[i].Is(WordClasses.Prepositions); i++)
        {
            if (units[i].Is(ContractWords.Given))
                return true;
        }

        return false;
    }

    private static Unit? Chooser(IReadOnlyList<Unit> units, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (WordClasses.IsAuxiliary(units[at]) || WordClasses.IsAdverb(units[at]) || units[at].Kind == UnitKind.Bracket))
            at--;
        return at >= 0 && units[at].IsActor ? units[at] : null;
    }

    private static bool TakesIssuer(News news, Sentence sentence, int verb) => sentence.Units.Skip(verb + 1).Take(3)
        .Any(unit => unit.Word is "it" or "company"
            || (unit.IsActor && Referents.AreSame(news, Referents.PartyOf(news, sentence, unit), news.Issuer)));
}
