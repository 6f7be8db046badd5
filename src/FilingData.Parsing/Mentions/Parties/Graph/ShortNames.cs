using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>
/// Finds by which first words of its full name a release calls a company without having said so: "Example" for "Example Tools Group, Inc.". The words must act
/// somewhere ("Example said", "Example's plans"), belong to one company only, and not be ordinary words of the release.
/// </summary>
internal static class ShortNames
{
    private static readonly HashSet<string> Verbs = NameWords.Set(
        """
        is was are were has had have will would may can could does did said says announced announces reported reports expects expected plans intends believes
        operates owns provides offers serves continues completed acquired sold agreed entered received makes develops holds
        """);

    // Countries, regions and the words of direction and rank by which companies are named: by themselves they name none.
    private static readonly HashSet<string> Places = NameWords.Set(
        """
        Africa America Argentina Asia Australia Austria Belgium Brazil Britain California Canada Chile China Colombia Denmark Egypt England Europe Finland Florida
        France Germany Greece Hungary India Indonesia Ireland Israel Italy Japan Korea Luxembourg Malaysia Mexico Netherlands Norway Pacific Peru Philippines Poland
        Portugal Russia Scotland Singapore Spain Sweden Switzerland Taiwan Texas Thailand Turkey Ukraine Vietnam Washington Beijing Shanghai Shenzhen Guangzhou
        Hong London Paris Tokyo York New North South East West Northern Southern Eastern Western Central United First Second Third National International Global
        General Royal Saint San Los Las Santa The
        """);

    /// <summary>The short forms of a full name that the release uses, the longest first.</summary>
    public static IEnumerable<string> Of(DocumentWords document, string fullName, Func<string, bool> isTaken)
    {
        var words = NameKey.WordsOf(NameKey.WithoutForm(fullName));
        if (words.Count > 1 && words[0] == "The")
            words.RemoveAt(0);
        for (var count = words.Count - 1; count > 0; count--)
        {
            var name = string.Join(" ", words.Take(count));
            if (CanStandAlone(document, words, count) && !isTaken(name) && document.PlacesOf(words[0]).Any(place => Acts(place.Block, place.Index, words, count)))
                yield return name;
        }
    }

    private static bool CanStandAlone(DocumentWords document, List<string> words, int count) =>
        !NameWords.IsConnector(words[count - 1]) && !CorporateForms.Is(words[count - 1])
        && (count > 1 || (words[0].Length > 2 && !Places.Contains(words[0]) && !document.HasSmall(words[0]) && !NameWords.IsStranger(words[0])
            && !Abbreviations.IsOpener(words[0]) && !Institutions.Ends(words[0])));

    private static bool Acts(TokenizedBlock block, int first, List<string> words, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (block[first + i] != words[i])
                return false;
        }

        var next = first + count;
        if (block.IsTitle || block.Is(first - 1, "in") || NameWords.LooksLikeName(block[first - 1]))
            return false;
        return Verbs.Contains(block[next]) || (block.IsPossessive(next) && block.IsWord(next + 1) && char.IsLower(block[next + 1][0]));
    }
}
