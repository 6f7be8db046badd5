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
        && (count > 1 || (words[0].Length > 2 && !IsPlace(words[0]) && !document.HasSmall(words[0]) && !NameWords.IsStranger(words[0])
            && !Abbreviations.IsOpener(words[0]) && !Institutions.Ends(words[0])));

    // "American" is said of many things, and of a company that acts under it.
    private static bool IsPlace(string word) => Places.Are(word) && word is not "American";

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
