using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Finds the place in a word where a heading and its text, or two headings, ran together: "HighlightsPreliminary", "ExampleExample",
/// "INFORMATIONDosage". A name with capitals within it ("MidWest") is told from it by what the document writes elsewhere.
/// </summary>
internal static class RunTogetherWord
{
    /// <summary>A shorter first part may be the beginning of a name; the document must write it elsewhere.</summary>
    private const int LongPart = 5;

    /// <summary>A shorter second part ("LinkedIn") says little.</summary>
    private const int ShortOpener = 2;

    /// <summary>Fewer capitals before a word with small letters may belong to its name: "JPMorgan".</summary>
    private const int ManyCapitals = 4;

    private const int FewestCapitals = 2;

    /// <summary>The place in the last of these words, all others being the heading so far; null where it is whole.</summary>
    public static int? CutIn(string text, List<(int Start, int End)> words, Vocabulary vocabulary)
    {
        var (start, end) = words[words.Count - 1];
        for (var i = start + 1; i < end; i++)
        {
            if (IsSeam(text, start, i) && IsCut(text, words, i, vocabulary))
                return i;
        }

        return null;
    }

    /// <summary>Whether a word in capitals and small letters, or one in capitals only behind another kind of character, begins here.</summary>
    private static bool IsSeam(string text, int start, int at)
    {
        char before = text[at - 1], here = text[at], after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (here == '“')
            return char.IsLower(before) && char.IsUpper(after);
        if (!char.IsUpper(here))
            return false;
        if (before is ')' or '®' or '™')
            return true;
        if (char.IsDigit(before))
            return char.IsLetter(after);
        return char.IsLower(before) || (char.IsUpper(before) && at - start >= FewestCapitals
            && ((char.IsLower(after) && !IsPlural(text, at)) || IsDoubled(text, start, at)));
    }

    /// <summary>"CEOs", "NGLs": an "s" makes several of what the capitals stand for.</summary>
    private static bool IsPlural(string text, int at) => text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));

    /// <summary>Whether the same capitals stand before and behind this place, and nothing else: "EXAMEXAM".</summary>
    private static bool IsDoubled(string text, int start, int at)
    {
        var length = at - start;
        return at + length <= text.Length && string.CompareOrdinal(text, start, text, at, length) == 0
            && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
    }

    private static bool IsCut(string text, List<(int Start, int End)> words, int at, Vocabulary vocabulary)
    {
        var start = words[words.Count - 1].Start;
        string left = Letters(text, at, start), right = Part(text, at), rest = text.Substring(at, LettersBehind(text, at) - at), whole = left + rest;
        if (text[at - 1] is ')' or '®' or '™' || !char.IsLetter(text[at]))
            return words.Count > 1;
        if (IsDoubled(text, start, at) && words.Count > 1)
            return true;
        if (char.IsDigit(text[at - 1]))
            return words.Count > 1 && rest.Length > ShortOpener && (HeadingWords.IsOpener(right) || vocabulary.Has(rest));
        if (HeadingWords.EndsHeading(left))
            return true;
        if (at + 1 >= words[words.Count - 1].End)
            return false;
        // No name has an article within it, however often two headings end alike: "Bid Price NoticeThe", "Filing NoticeThe".
        if (words.Count > 1 && left.Length >= LongPart && rest is "The" or "This" or "These")
            return true;
        if (vocabulary.Count(whole) > 1 || (right.Length < rest.Length && vocabulary.Has(left + right)))
            return false;
        if (rest == left || (words.Count > 2 && Letters(text, words[1].End, words[1].Start) is var first && (right == first || rest == first)))
            return true;
        if (char.IsUpper(text[at - 1]))
            return at - start >= ManyCapitals && (words.Count > 1 || vocabulary.Has(right));
        var isOpener = HeadingWords.IsOpener(right) && (right.Length > ShortOpener || words.Count > 1);
        if (words.Count > 2 && left.Length >= LongPart && rest.Length >= LongPart && vocabulary.Has(left))
            return true;
        return (isOpener || vocabulary.Has(right) || vocabulary.Has(rest)) && (vocabulary.Has(left) || left.Length >= LongPart || words.Count > 1);
    }

    /// <summary>The letters right before this place.</summary>
    private static string Letters(string text, int end, int start)
    {
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        var from = end;
        while (from > start && char.IsLetter(text[from - 1]))
            from--;
        return text.Substring(from, end - from);
    }

    /// <summary>The word that begins here, up to the next capital.</summary>
    private static string Part(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]) && !(char.IsUpper(text[end]) && char.IsLower(text[end - 1])))
            end++;
        return text.Substring(at, end - at);
    }

    private static int LettersBehind(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }
}
