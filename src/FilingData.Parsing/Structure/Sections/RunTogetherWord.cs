using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Finds the place in a word where a heading and its text, or two headings, ran together: "HighlightsPreliminary", "ExampleExample", "INFORMATIONDosage".
/// A name with capitals within it ("MidWest") is told from it by what the document writes elsewhere.
/// </summary>
internal static class RunTogetherWord
{
    /// <summary>A shorter first part may be the beginning of a name; the document must write it elsewhere.</summary>
    private const int LongPart = 5;

    /// <summary>A shorter second part ("LinkedIn") says little.</summary>
    private const int ShortOpener = 2;

    /// <summary>The place in the last of these words, all others being the heading so far; null where it is whole.</summary>
    public static int? CutIn(string text, List<(int Start, int End)> words, Vocabulary vocabulary)
    {
        var (start, end) = words[words.Count - 1];
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (IsSeam(text, start, i) && IsCut(text, words, i, vocabulary))
                return i;
        }

        return null;
    }

    /// <summary>Whether a word in capitals and small letters, or one in capitals only behind another kind of character, begins here.</summary>
    private static bool IsSeam(string text, int start, int at)
    {
        char before = text[at - 1], here = text[at], after = text[at + 1];
        if (!char.IsUpper(here))
            return false;
        if (before is ')' or '®' or '™')
            return true;
        return char.IsLower(before) || (char.IsUpper(before) && char.IsLower(after) && at - start >= 4);
    }

    private static bool IsCut(string text, List<(int Start, int End)> words, int at, Vocabulary vocabulary)
    {
        var (start, _) = words[words.Count - 1];
        string left = Letters(text, at, start), right = Part(text, at), rest = text.Substring(at, LettersBehind(text, at) - at), whole = left + rest;
        if (text[at - 1] is ')' or '®' or '™')
            return words.Count > 1;
        if (vocabulary.Count(whole) > 1 || (right.Length < rest.Length && vocabulary.Has(left + right)))
            return false;
        if (rest == left || (words.Count > 2 && right == Letters(text, words[1].End, words[1].Start)))
            return true;
        if (char.IsUpper(text[at - 1]))
            return words.Count > 1 || vocabulary.Has(right);
        var isOpener = HeadingWords.IsOpener(right) && (right.Length > ShortOpener || words.Count > 1);
        return (isOpener || vocabulary.Has(right)) && (vocabulary.Has(left) || left.Length >= LongPart || words.Count > 1);
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
