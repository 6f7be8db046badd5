using FilingData.Parsing.Mentions.Parties.Tokens;
using FilingData.Parsing.Mentions.People.Gazetteers;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Tells persons' names from those of organizations that have no form.</summary>
internal static class PersonNames
{
    /// <summary>Whether the word is a given name, and above all that.</summary>
    public static bool IsGivenName(string word) => GivenNames.Has(word) && !GivenNames.Doubtful.Has(word);

    /// <summary>
    /// Whether these words of a block begin as a person's full name does: a given name and a further word, or an initial before one.
    /// </summary>
    public static bool Begins(TokenizedBlock block, int first, int last) =>
        last > first && (IsGivenName(block[first]) || (IsInitial(block[first]) && last > first + 1)
        || KoreanNames.Is([.. Enumerable.Range(first, last - first + 1).Select(i => block[i])]));

    /// <summary>Whether a title ends with the word: "Chief Executive Officer", "Chairman".</summary>
    public static bool EndsTitle(string word) => word is "Officer" || TitleWords.Heads.Has(word);

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1 && char.IsUpper(word[0]);

    /// <summary>Whether two words are a Chinese person's name, in either order.</summary>
    public static bool IsChinese(string first, string last) =>
        (PinyinNames.Surnames.Has(last) && PinyinNames.IsGivenName(first)) || (PinyinNames.Surnames.Has(first) && PinyinNames.IsGivenName(last));
}
