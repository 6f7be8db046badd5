namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>Common given names of many cultures: evidence that two capitalized words are a person and not a product or a place.</summary>
internal static class GivenNames
{
    /// <summary>
    /// Given names that are surnames, places, words or parts of company names at least as often: other evidence must show the person.
    /// </summary>
    public static readonly WordSet Doubtful = new(
        "Morgan Russell Jackson Clark Marshall Morris Nelson Harris Warren Taylor Murray Mitchell Harvey Carter Parker Preston Spencer Ross",
        "Jefferson Hamilton Harrison Franklin Lloyd Perry Lewis Stewart Stuart Wallace Ellis Dean Duncan Logan Bradley Blair Jordan Austin Charlotte",
        "Madison Georgia Sydney Florence Victoria Sierra Chelsea Van Long Per Will Art Made Ran Tri Nam Lan Tor Ole Bo Sterling Summer April June",
        "Hope Faith Grace Joy Crystal Amber Ruby Pearl Opal Rose Dawn Violet Ivy Rich Chip Bud Bill Guy Norm Mercedes Angel Christian Max Grant Gale",
        "Gayle Ward Wade Forrest Hunter Tucker Melody Misty Star Gal Mai Tam Tien Thu Nga Sri Siti Cruz San Santiago Santos");

    /// <summary>Whether the word is a common given name; of a double name ("Jean-Marc"), its first part.</summary>
    public static bool Has(string word)
    {
        if (word.Length < 2)
            return false;
        if (EnglishGivenNames.Common.Has(word) || EuropeanGivenNames.Common.Has(word) || AsianGivenNames.Common.Has(word))
            return true;
        var hyphen = word.IndexOf('-');
        return hyphen > 1 && word.Substring(0, hyphen) is var first && Has(first) && !Doubtful.Has(first);
    }
}
