using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Mentions;

namespace FilingData.Parsing.Announcements.Contracts;

/// <summary>
/// Finds what the parties of a contract pay each other: "Example will receive $40 million upfront", "is eligible to receive up to $2 million".
/// </summary>
internal static class ContractPayments
{
    // "will pay Example an upfront fee of $5 million": so far behind its verb the first amount stands at most.
    private const int Reach = 18;

    // "As previously announced, …": the word stands this near the sentence's beginning.
    private const int Opening = 3;
    private static readonly WordList Paying = WordClasses.Words("pay pays receive receives");

    /// <summary>Words behind which the parts of a whole stand.</summary>
    public static WordList Parts { get; } = WordClasses.Words("including includes consisting consists comprised comprising composed");

    // Shares of what is sold, options and what is no payment of this contract.
    private static readonly WordList Others = WordClasses.Words("royalty royalties dividend dividends salary fine penalty damages taxes");

    // What ends a lawsuit is no contract's price.
    private static readonly WordList Settling = WordClasses.Words("settle settles settlement settlements lawsuit lawsuits litigation");

    /// <summary>Whether the sentence says what somebody will pay or get, and who.</summary>
    public static bool IsToldBy(News news, Sentence sentence, IReadOnlyList<Party> parties) =>
        VerbIn(sentence) is >= 0 and var verb && !sentence.Units.Take(Opening).Any(unit => unit.Is("previously")) && !sentence.Units[verb].IsQuoted
        && sentence.Units.Take(verb).Where(unit => unit.IsActor).Select(unit => Referents.PartyOf(news, sentence, unit)).FirstOrDefault() is { } who
        && (Referents.AreSame(news, who, news.Issuer) || parties.Any(party => Referents.AreSame(news, who, party)));

    /// <summary>The amounts, in order; of an amount that others are the parts of, that one alone.</summary>
    public static IEnumerable<Money> In(Sentence sentence)
    {
        var units = sentence.Units;
        var verb = units.Any(unit => unit.Is(Settling)) ? -1 : VerbIn(sentence);
        var last = verb;
        for (var i = verb + 1; verb >= 0 && i < units.Count && i <= last + Reach && units[i].Kind != UnitKind.Stop && !units[i].Is(Parts)
            && !units[i].Is(Others)
            && !units[i].Is(WordClasses.Subordinators) && !units[i].Is(WordClasses.Relatives) && !units[i].Is("besides")
            && !units[i].Is("until"); i++)
        {
            // "$0.5 million of which has been received already": a part of what was told.
            if (units[i].IsQuoted || units[i].Mention is not MoneyMention { Value.Per: null } money
                || (i + 1 < units.Count && units[i + 1].Is("whereby")))
                continue;
            last = i;
            yield return money.Value;
        }
    }

    /// <summary>The first verb of paying that is still to come: "will pay", "eligible to receive"; -1 where there is none.</summary>
    private static int VerbIn(Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Count; i++)
        {
            if (units[i].Is(Paying) && (units[i - 1].Is(WordClasses.Will) || units[i - 1].Is("to") || WordClasses.IsAdverb(units[i - 1])))
                return i;
        }

        return -1;
    }
}
