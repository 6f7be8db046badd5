namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>
/// Korean names in Latin letters: a given name of two syllables, as two words, with a hyphen or as one word, before or behind the surname.
/// </summary>
internal static class KoreanNames
{
    /// <summary>The commonest surnames of Korea (Statistics Korea, census of 2015), in the spellings in use.</summary>
    private static readonly WordSet Surnames = new(
        "Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Yoo",
        "Yu Ryu Hong Jeon Chun Ko Moon Son Yang Bae Paik Baek Heo Huh Nam Shim Noh Roh Ha Joo Koo Ku Min Ji Eom Chae Won Bang Pyo Byun Kwak Sung Cha",
        "Woo");

    // Revised Romanization of Korean (2000), McCune-Reischauer, and the spellings that bearers of names prefer ("Whan", "Soo", "Young").
    private static readonly string[] Onsets = ["ch", "wh", "kk", "tt", "ss", "jj", "g", "k", "n", "d", "t", "r", "l", "m", "b", "p", "s", "j", "h",
        "y", "w", "c", ""];
    private static readonly WordSet Rhymes = new(
        "a ae e eo eu i o oo u ee ui oe an aen en eon eun in on oon un won yun ang aeng eng eong eung ing ong oong ung oung ook uk ok ik ak aek eok",
        "eul ul il al ol ael eol yeol am eom eum im om um yeom ap eop ip op up yeo yeon yeong yo yu yuk yong ya wa wan wang weon woo oon at eot uk",
        "yun iyeon");

    /// <summary>Whether the words are a Korean person's name.</summary>
    public static bool Is(IReadOnlyList<string> words) => words.Count switch
    {
        2 => (Surnames.Has(words[1]) && IsHyphenated(words[0])) || (Surnames.Has(words[0]) && IsHyphenated(words[1])),
        3 => (Surnames.Has(words[2]) && IsSyllable(words[0]) && IsSyllable(words[1]))
            || (Surnames.Has(words[0]) && IsSyllable(words[1]) && IsSyllable(words[2])),
        _ => false,
    };

    private static bool IsHyphenated(string word) =>
        word.IndexOf('-') is > 0 and var hyphen && hyphen < word.Length - 1 && IsSyllable(word.Substring(0, hyphen))
        && IsSyllable(word.Substring(hyphen + 1));

    private static bool IsSyllable(string word)
    {
        foreach (var onset in Onsets)
        {
            if (word.Length > onset.Length && word.StartsWith(onset, StringComparison.OrdinalIgnoreCase) && Rhymes.Has(word.Substring(onset.Length)))
                return true;
        }

        return false;
    }
}
