using FilingData.Parsing.Announcements.Clauses;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>Finds with whom the issuer makes a contract.</summary>
internal static class ContractParties
{
    // How far behind its noun the other party may stand, and how long the row of parties may be.
    private const int Reach = 10, Row = 16;

    /// <summary>The other parties that a sentence names, in order.</summary>
    public static IEnumerable<Party> In(News news, Sentence sentence) =>
        With(news, sentence).Concat(Customers(news, sentence)).Concat(Partners(news, sentence)).Concat(Lenders.In(news, sentence))
            .Where(party => !Referents.AreSame(news, party, news.Issuer) && !IsOwn(news, party));

    /// <summary>A company that goes by the issuer's name is its own: "Example Direct Mail" of Example.</summary>
    private static bool IsOwn(News news, Party party) => news.Issuer is { } issuer && party.Name.StartsWith(issuer.Name + " ", StringComparison.Ordinal);

    /// <summary>"an agreement with X", "a contract from X", "to collaborate with X".</summary>
    private static IEnumerable<Party> With(News news, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Count; i++)
        {
            var isNoun = units[i].Is(ContractWords.Nouns);
            if ((!isNoun && !units[i].Is(ContractWords.Joining)) || units[i].IsQuoted)
                continue;
            for (var at = i + 1; at < units.Count && at - i <= Reach && units[at].Kind != UnitKind.Stop && !units[at].Is(WordClasses.Relatives); at++)
            {
                if (units[at].Word is "with" or "between" or "among" || (units[at].Word is "from" or "by" && units[i].Is(ContractWords.Given)))
                {
                    foreach (var party in PartiesFrom(news, sentence, at + 1))
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
                    foreach (var party in PartiesFrom(news, sentence, at + 1))
                        yield return party;
                    break;
                }
            }

            if (units[i].Is(ContractWords.Chooses) && Chooser(units, i) is { } chooser && Referents.PartyOf(news, sentence, chooser) is { } customer && TakesIssuer(news, sentence, i))
                yield return customer;
        }
    }

    /// <summary>"X and Y announced a partnership", "X and Y will collaborate": who stands beside the issuer.</summary>
    private static IEnumerable<Party> Partners(News news, Sentence sentence)
    {
        var units = sentence.Units;
        if (!units.Any(unit => !unit.IsQuoted && (unit.Is(ContractWords.Joining) || unit.Is(ContractWords.Nouns))))
            return [];
        var verb = 0;
        while (verb < units.Count && !WordClasses.IsAuxiliary(units[verb]) && units[verb].Word is not ("announce" or "announced" or "today" or "reach" or "sign" or "signed" or "form" or "to"))
            verb++;
        var parties = Actors.In(units, 0, verb).Where(unit => !IsOwnUnit(units, unit)).Select(unit => Referents.PartyOf(news, sentence, unit)).OfType<Party>().ToList();
        return parties.Exists(party => Referents.AreSame(news, party, news.Issuer)) ? parties : [];
    }

    /// <summary>"Example and its wholly-owned subsidiary, <em>Example Detect Corporation</em>".</summary>
    private static bool IsOwnUnit(IReadOnlyList<Unit> units, Unit named)
    {
        for (var i = 2; i < units.Count; i++)
        {
            if (ReferenceEquals(units[i], named))
                return units[i - 1].Kind == UnitKind.Comma && units[i - 2].Word is "subsidiary" or "unit" or "division" or "affiliate";
        }

        return false;
    }

    /// <summary>The parties of the row that begins at this unit; a name that nothing else makes known as a company's, where it names none.</summary>
    public static IEnumerable<Party> PartiesFrom(News news, Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Units.Count && end - start < Row && sentence.Units[end].Kind != UnitKind.Stop)
            end++;
        var named = Actors.In(sentence.Units, start, end).Select(unit => Referents.PartyOf(news, sentence, unit)).OfType<Party>().ToList();
        return named.Count > 0 ? named.Concat(Further(news, sentence, start, end)) : Unknown(sentence, start, end);
    }

    /// <summary>"with Alder and with Birch": those behind a further "and with".</summary>
    private static IEnumerable<Party> Further(News news, Sentence sentence, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (sentence.Units[i].Is("with") && sentence.Units[i - 1].Is("and"))
                return Actors.In(sentence.Units, i + 1, end).Select(unit => Referents.PartyOf(news, sentence, unit)).OfType<Party>();
        }

        return [];
    }

    /// <summary>A name that nothing else in the text makes known as a company's: "a contract with BD".</summary>
    private static IEnumerable<Party> Unknown(Sentence sentence, int start, int end)
    {
        // "by the U.S. Navy": behind an article two words at least.
        var isDetermined = start < end && sentence.Units[start].Is(WordClasses.Determiners);
        if (isDetermined)
            start++;
        var last = start;
        while (last < end && sentence.Units[last].Kind != UnitKind.Comma && !sentence.Units[last].Is(WordClasses.Prepositions) && !sentence.Units[last].Is(WordClasses.Relatives)
            && !WordClasses.IsAuxiliary(sentence.Units[last]) && !sentence.Units[last].Is(WordClasses.Subordinators))
            last++;
        return last - start < (isDetermined ? 2 : 1) ? [] : ProperNames.In(new Slot(sentence, "with", start, last)).Select(name => name.Party);
    }

    private static Unit? Chooser(IReadOnlyList<Unit> units, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (WordClasses.IsAuxiliary(units[at]) || WordClasses.IsAdverb(units[at])))
            at--;
        return at >= 0 && units[at].IsActor ? units[at] : null;
    }

    private static bool TakesIssuer(News news, Sentence sentence, int verb) => sentence.Units.Skip(verb + 1).Take(3)
        .Any(unit => unit.Is("it") || (unit.IsActor && Referents.AreSame(news, Referents.PartyOf(news, sentence, unit), news.Issuer)));
}
