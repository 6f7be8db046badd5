using FilingData.Parsing.Mentions.People;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>Tells persons' names from those of organizations that have no form.</summary>
internal static class PersonNames
{
    /// <summary>Whether the word is a given name, and above all that.</summary>
    public static bool IsGivenName(string word) => GivenNames.Has(word) && !GivenNames.Doubtful.Has(word);

    /// <summary>Whether two words are a Chinese person's name, in either order.</summary>
    public static bool IsChinese(string first, string last) =>
        (PinyinNames.Surnames.Has(last) && PinyinNames.IsGivenName(first)) || (PinyinNames.Surnames.Has(first) && PinyinNames.IsGivenName(last));
}
