using FilingData.Parsing.Announcements.Clauses;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Announcements.Markets;

/// <summary>A stretch of a text that names something.</summary>
/// <param name="Words">The words.</param>
internal sealed record NamedStretch(Passage Words)
{
    /// <summary>The words with their place.</summary>
    public Stated<string> Stated() => Words.Stated();
}

/// <summary>Finds the exchanges and indices that a sentence names outside of brackets: "New York Stock Exchange", "Nasdaq-100 Index".</summary>
internal static class MarketNames
{
    // The operators' short names, which stand alone; ISO 10383 lists their markets.
    private static readonly WordList Alone = WordClasses.Words("nasdaq nyse amex tsx hkex euronext otcqb otcqx nasdaq's nyse's");
    private static readonly WordList Heads = WordClasses.Words("exchange index indices indexes market markets");

    // What makes "market" an exchange's tier rather than a market for goods.
    private static readonly WordList Tiers = WordClasses.Words("nasdaq nyse global capital select otcqb otcqx stock american");

    private static readonly string[] TierNames = ["Global Market", "Global Select Market", "Capital Market"];

    // What the names of exchanges and indices consist of: in a headline every word has a capital, so that only these tell where a name ends.
    private static readonly WordList Parts = WordClasses.Words(
        """
        nasdaq nasdaq's nyse nyse's amex tsx hkex euronext otcqb otcqx otc american arca texas chicago new york toronto london tokyo hong kong
        singapore shanghai frankfurt swiss
        australian bulletin stock securities exchange global capital select market markets venture best main board index indices indexes composite s&p
        dow jones industrial average
        russell ftse msci stoxx nikkei midcap smallcap nasdaq-100
        """);

    // Organs and rules of an exchange, which stand right behind its name.
    private static readonly WordList Organs = WordClasses.Words(
        """
        staff department panel council hearings qualifications regulation rule rules marketplace letter company guide manual
        """);

    // Words of such names that name none alone.
    private static readonly WordList Common = WordClasses.Words(
        """
        stock securities exchange global select market markets main board index indices indexes
        """);

    /// <summary>Verbs of coming to a market and leaving it; in a headline they have capitals as names have.</summary>
    public static WordList Moves { get; } = WordClasses.Words(
        """
        join joins joining joined become becomes added addition replace replaces transfer transfers transferring transferred move moves moving switch
        switches
        list lists listing listed quoted quotation delist delisting delisted uplist uplisting trade trades trading
        change changes changing begin commence symbol notice
        notification
        notified compliance noncompliance non-compliance deficiency
        """);

    /// <summary>The names, in order; the market that is left ("from the NYSE to Nasdaq") comes last.</summary>
    public static IEnumerable<NamedStretch> In(Sentence sentence)
    {
        var left = new List<NamedStretch>();
        var behindLeft = -1;
        for (var i = 0; i < sentence.Units.Count; i++)
        {
            if (!IsPart(sentence, i))
                continue;
            var end = i;
            while (end < sentence.Units.Count && (IsPart(sentence, end)
                || (sentence.Units[end].Is("of") && end > i && end + 1 < sentence.Units.Count && IsPart(sentence, end + 1))))
                end++;
            // "the OTC Bulletin Board market"
            if (end - i > 1 && sentence.Units[end - 1].Is("market") && sentence.Units[end - 2].Passage.EndsWith("oard"))
                end--;
            if (IsMarket(sentence, i, end) && !IsOfRule(sentence.Units, end) && !sentence.Units.Skip(i).Take(end - i).All(unit => unit.Is(Common)))
            {
                var name = new NamedStretch(sentence.Range(i, end));
                // "from the Nasdaq Global Market (“NGM”) of the Nasdaq Stock Market": the market's operator.
                if (LeftMarkets.IsLeft(sentence, i) || (behindLeft >= 0 && sentence.Units[behindLeft].Is("of") && i - behindLeft <= 2))
                {
                    left.Add(name);
                    behindLeft = end < sentence.Units.Count && sentence.Units[end].Kind == UnitKind.Bracket ? end + 1 : end;
                    behindLeft = behindLeft < sentence.Units.Count ? behindLeft : -1;
                }
                else
                    yield return name;
            }

            i = end;
        }

        foreach (var name in left)
            yield return name;
    }

    /// <summary>"in accordance with Nasdaq Listing Rule 5635(c)(4)": the exchange only made the rule.</summary>
    private static bool IsOfRule(IReadOnlyList<Unit> units, int end) =>
        end + 1 < units.Count && units[end].Is("listing") && units[end + 1].Word is "rule" or "rules";

    private static bool IsPart(Sentence sentence, int index) => IsNumberOfIndex(sentence, index) || IsName(sentence.Units[index])
        && (sentence.Zone is not (Zone.Headline or Zone.Subheadline) || IsMadeOfParts(sentence.Units[index].Passage.Words));

    /// <summary>"S&amp;P <em>500</em>".</summary>
    private static bool IsNumberOfIndex(Sentence sentence, int index) =>
        index > 0 && sentence.Units[index - 1].Word is "s&p" or "russell" or "midcap" or "smallcap" && sentence.Units[index].Passage is { Length: > 0 } number
        && char.IsDigit(number[0]) && (char.IsDigit(number[number.Length - 1]) || number[number.Length - 1] is '®' or ')');

    /// <summary>Whether these words are a whole name, with or without its legal form: "NYSE American LLC", but not "NYSE American Company".</summary>
    public static bool IsName(string words) =>
        IsMadeOfParts(words) || (words.LastIndexOf(' ') is > 0 and var last
        && words.Substring(last + 1).TrimEnd('.') is "LLC" or "Inc" or "plc" or "Ltd"
        && IsMadeOfParts(words.Substring(0, last).TrimEnd(',')));

    /// <summary>Whether the letters are the first ones of the name's words: "NYSE", "New York Stock Exchange".</summary>
    public static bool AreInitials(string letters, string name)
    {
        var words = name.Split(' ');
        if (words.Length != letters.Length || words.Length < 2)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 0 || words[i][0] != letters[i])
                return false;
        }

        return true;
    }

    /// <summary>Whether the name says which tier of an exchange is meant: "Nasdaq Capital Market".</summary>
    public static bool IsTier(string words) => words.HasAny(TierNames);

    private static bool IsMadeOfParts(string words) =>
        Array.TrueForAll(words.ToLowerInvariant().Split(' '), word => Parts.Contains(word) || Array.TrueForAll(word.ToCharArray(), char.IsDigit));

    private static bool IsName(Unit unit) => unit.Kind is UnitKind.Word or UnitKind.Mention && unit.Passage.Length > 0 && !unit.IsQuoted
        && (char.IsUpper(unit.Passage[0]) || unit.Is(Heads)) && !unit.Is(WordClasses.Determiners) && !unit.Is(WordClasses.Prepositions)
        && !unit.Is(Moves) && !unit.Is(Organs);

    private static bool IsMarket(Sentence sentence, int start, int end)
    {
        var last = Last(sentence.Units[end - 1]);
        var words = sentence.Units.Skip(start).Take(end - start).SelectMany(unit => unit.Passage.Words.ToLowerInvariant().Split(' ')).ToList();
        // The operator of indices is none.
        if (words.Count > 2 && words[words.Count - 1] == "indices" && words[words.Count - 2] == "jones")
            return false;
        return words.Exists(Alone.Contains) || (words.Count > 2 && words.Contains("bulletin") && words.Contains("otc"))
            || (words.Count > 1 && words.Contains("s&p") && words[words.Count - 1].All(char.IsDigit)) || (words.Count > 1 && Heads.Contains(last) && (last is not ("market" or "markets") || words.Exists(Tiers.Contains)));
    }

    private static string Last(Unit unit) => unit.Passage.Words.Substring(unit.Passage.Words.LastIndexOf(' ') + 1).ToLowerInvariant();
}
