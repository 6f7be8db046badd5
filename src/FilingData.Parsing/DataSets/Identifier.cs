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
        var name = StringBuilderCache.Acquire();
        foreach (var word in words)
        {
            var isFirst = name.Length == 0;
            AppendCased(name, isFirst ? WithoutLeadingDigits(word) : word);
            if (name.Length <= MostCharacters)
                continue;
            name.Length = isFirst ? MostCharacters : name.Length - word.Length;
            break;
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
            name.Insert(0, '_');
        return StringBuilderCache.GetStringAndRelease(name);
    }

    /// <summary>
    /// The runs of letters and digits. An apostrophe or an ampersand inside a word doesn't end it ("O'Hara's", "R&amp;B"), nor does what is invisible
    /// or a mark on a letter; none of these gets into a name.
    /// </summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordUnit(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0 && (i == text.Length || !IsInsideWord(text, i)))
            {
                yield return Letters(text, start, i);
                start = -1;
            }
        }
    }

    private static string Letters(string text, int start, int end)
    {
        var letters = text.Substring(start, end - start);
        return letters.All(IsWordUnit) ? letters : new string(letters.Where(IsWordUnit).ToArray());
    }

    /// <summary>Whether it is a letter or a digit that may stand in a name.</summary>
    public static bool IsWordUnit(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Appends the word with a capital first; a word all in capital letters goes on in small ones.</summary>
    private static void AppendCased(StringBuilder name, string word)
    {
        var isAllCapitals = word.Length > 1 && word.All(char.IsUpper);
        name.Append(char.ToUpperInvariant(word[0]));
        if (!isAllCapitals)
        {
            name.Append(word, 1, word.Length - 1);
            return;
        }

        for (var i = 1; i < word.Length; i++)
            name.Append(char.ToLowerInvariant(word[i]));
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
