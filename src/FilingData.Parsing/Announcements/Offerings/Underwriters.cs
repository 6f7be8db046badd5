using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Offerings;

/// <summary>Finds who underwrites, places or manages an offering.</summary>
internal static class Underwriters
{
    /// <summary>What they are to an offering.</summary>
    public static readonly WordList Roles = WordClasses.Words(
        """
        underwriter underwriters bookrunner bookrunners book-runner book-runners bookrunning book-running manager managers co-manager co-managers
        coordinator coordinators
        agent agents purchaser purchasers arranger arrangers representative representatives
        """);

    // "Lead joint book-running managers for the offering:".
    private const int LongestLabel = 8;

    private static readonly WordList Being = WordClasses.Words(
        """
        acting act acts acted are is were was serving serve serves served include includes included
        """);

    // What stands before a role, or behind a comma before its owner.
    private static readonly WordList Ranks = WordClasses.Words(
        """
        joint lead sole global active additional senior placement book running joint-book joint-lead co-lead structuring green sustainability division
        subsidiary affiliate common preferred class notes note bonds debentures shares units offering offered
        """);

    // Who manages or represents may do so elsewhere: "an owner and manager of offices".
    private static readonly WordList Bare = WordClasses.Words(
        "manager managers agent agents purchaser purchasers coordinator coordinators arranger arrangers representative representatives");
    private static readonly WordList OfOffering = WordClasses.Words(
        """
        joint lead sole global senior placement book running joint-book joint-lead co-lead offering placement issue transaction financing underwriters
        underwriter co-manager co-managers bookrunner bookrunners initial sales exclusive agents
        """);

    // Copies of a prospectus are to be had from the underwriters, too; there stand addresses.
    private static readonly WordList Other = WordClasses.Words(
        "prospectus copies obtained contacting option email telephone granted exercise reoffer resell accredited counsel right buy given borrow");

    /// <summary>Who they are, each once, in the order of the text.</summary>
    public static IEnumerable<Party> In(News news) => news.Text
        .Where(sentence => sentence.Units.Any(unit => unit.Is(Roles)) && (sentence.Units.Any(unit => unit.Is(Being)) || IsLabelled(sentence))
        && !sentence.Units.Any(unit => unit.Is(Other)) && IsOf(sentence))
        .SelectMany(Names).Concat(news.Text.SelectMany(SyndicateMembers.Led)).Concat(news.Text.SelectMany(SyndicateMembers.Through))
        .Concat(news.Text.SelectMany(SyndicateMembers.With))
        .Where(party => !Referents.AreSame(news, party, news.Issuer)).GroupBy(party => party.Name).Select(group => group.First());

    /// <summary>Whether one of the roles is an offering's own, or one of its words stands beside.</summary>
    private static bool IsOf(Sentence sentence) => sentence.Units.Any(static unit => (unit.Is(Roles) && !unit.Is(Bare)) || unit.Is(OfOffering));

    /// <summary>"Joint book-running managers: Alder Securities and Birch &amp; Co.": who they are stands behind a colon.</summary>
    private static bool IsLabelled(Sentence sentence)
    {
        for (var i = 1; i < sentence.Units.Count && i <= LongestLabel; i++)
        {
            if (sentence.Units[i].Kind == UnitKind.Stop)
                return sentence.Units[i - 1].Is(Roles);
        }

        return false;
    }

    /// <summary>
    /// The names of the sentence. A list of banks gives many without a corporate form: there a run of words with capitals is a name.
    /// </summary>
    private static IEnumerable<Party> Names(Sentence sentence)
    {
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            var end = i;
            while (end < sentence.Units.Count && IsPart(sentence.Units[end]))
                end++;
            if (end == i)
                continue;
            // "acted as placement agent for the sales to Alder and Birch": who bought.
            if (i > 1 && sentence.Units[i - 1].Is("to") && sentence.Units[i - 2].Word is "sale" or "sales" or "sold" or "issuance")
                yield break;
            // "Alder, Birch & Co.": the comma belongs to the name.
            if (end - i == 1 && sentence.Units[i].Passage.Words.IndexOf(' ') < 0 && end + 1 < sentence.Units.Count
                && sentence.Units[end].Kind == UnitKind.Comma
                && sentence.Units[end + 1].Passage.Words.IndexOf(" & Co", StringComparison.Ordinal) > 0)
                end += 2;
            // "Alder Markets, a division of Birch LLC": the one that acts stands before.
            if (IsOwner(sentence, i))
            {
                i = end;
                continue;
            }

            var words = sentence.Range(i, end);
            if (end - i == 1 && Pair(sentence, i) is { } pair)
            {
                yield return pair.One;
                yield return pair.Other;
            }
            else if (end - i == 1 && sentence.Units[i].Mention is PartyMention mention)
                yield return mention.Party with { Source = words.Source };
            else
                yield return words.AsParty();
            i = end;
        }
    }

    /// <summary>"<em>Alder BBI and Elm Investment Bank</em> are acting": the plural tells two; null where the name is one firm's.</summary>
    private static (Party One, Party Other)? Pair(Sentence sentence, int index)
    {
        var name = sentence.Units[index].Passage;
        var at = name.Words.IndexOf(" and ", StringComparison.Ordinal);
        if ((index > 0 && sentence.Units[index - 1].Kind != UnitKind.Stop) || at < 0 || index + 1 >= sentence.Units.Count
            || !(sentence.Units[index + 1].Word is "are" or "were" || AreSeveral(sentence.Units, index + 1)) || name.Words.Length != name.Length)
            return null;
        var (one, other) = (name.Slice(0, at), name.Slice(at + " and ".Length, name.Length - at - " and ".Length));
        return other.Words.StartsWith("Co", StringComparison.Ordinal) ? null
            : (one.AsParty(), other.AsParty());
    }

    /// <summary>"<em>acted as joint bookrunners</em>": as several do.</summary>
    private static bool AreSeveral(IReadOnlyList<Unit> units, int verb) => units[verb].Word is "acted" or "act" or "served" or "serve"
        && units.Skip(verb + 1).Take(LongestLabel).Any(static unit => unit.Is(Roles) && unit.Word.EndsWith("s", StringComparison.Ordinal));

    private static bool IsOwner(Sentence sentence, int index) =>
        index > 1 && sentence.Units[index - 1].Is("of") && sentence.Units[index - 2].Word is "division" or "subsidiary" or "affiliate" or "unit";

    /// <summary>Whether it belongs to a name.</summary>
    public static bool IsPart(Unit unit) => unit.Kind is UnitKind.Word or UnitKind.Mention && !unit.IsPossessive && !unit.Is(Roles)
        && (unit.Mention is PartyMention or PersonMention || (unit.Kind == UnitKind.Word && char.IsUpper(unit.Passage[0]) && !IsFunction(unit)));

    private static bool IsFunction(Unit unit) =>
        unit.Is(WordClasses.Determiners) || unit.Is(WordClasses.Prepositions) || unit.Is(WordClasses.Conjunctions)
        || unit.Is(WordClasses.Pronouns) || unit.Is(Ranks);
}
