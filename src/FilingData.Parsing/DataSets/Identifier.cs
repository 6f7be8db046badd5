using System.Globalization;
using System.Text;

namespace FilingData.Parsing.DataSets;

/// <summary>
/// Makes C# names of a filing's words: "Ana Petrova" is AnaPetrova, "HFC" is Hfc, "Quay-Holdings" is QuayHoldings, "Kumo.com" is KumoCom.
/// </summary>
internal static class Identifier
{
    /// <summary>The compiler takes 511; nobody reads more than this.</summary>
    public const int MostCharacters = 64;

    private const int FewestLetters = 3;

    /// <summary>
    /// The words as one name that begins with a capital; empty where there is no letter and no digit in them. Only letters and digits get in: no
    /// format characters, which C# would allow and ignore.
    /// </summary>
    public static string FromWords(string text) => FromWords(Words(text));

    /// <inheritdoc cref="FromWords(string)"/>
    public static string FromWords(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var cased = Cased(name.Length == 0 ? WithoutLeadingDigits(word) : word);
            if (name.Length + cased.Length <= MostCharacters)
                name.Append(cased);
            else if (name.Length == 0)
                return cased.Substring(0, MostCharacters);
            else
                break;
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>
    /// The runs of letters and digits. An apostrophe or an ampersand inside a word doesn't end it ("O'Hara's", "R&amp;B"), nor does what is invisible
    /// or a mark on a letter; none of these gets into a name.
    /// </summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWordUnit(text[i]))
            {
                word.Append(text[i]);
            }
            else if (word.Length > 0 && !IsInsideWord(text, i))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>Whether it is a letter or a digit that may stand in a name.</summary>
    public static bool IsWordUnit(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>With a capital first; a word all in capital letters goes on in small ones.</summary>
    private static string Cased(string word)
    {
        var isAllCapitals = word.Length > 1 && word.All(char.IsUpper);
        return char.ToUpperInvariant(word[0]) + (isAllCapitals ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }

    /// <summary>
    /// C# has no name that begins with a digit: "21Lantern" is Lantern; where too little would be left ("4K", "1st"), the digits stay.
    /// </summary>
    private static string WithoutLeadingDigits(string word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
            digits++;
        return word.Length - digits >= FewestLetters ? word.Substring(digits) : word;
    }

    private static bool IsInsideWord(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text[at]) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => text[at] is '\'' or '’' or '&' && at + 1 < text.Length && IsWordUnit(text[at + 1]),
    };
}
