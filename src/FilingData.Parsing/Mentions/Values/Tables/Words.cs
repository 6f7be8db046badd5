using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Mentions.Values.Tables;

/// <summary>Looks for words in labels and heads.</summary>
internal static class Words
{
    /// <summary>Whether the passage has these words, in any case, as whole ones: "ratio" is none of "operations".</summary>
    public static bool HasWord(this Passage passage, string words)
    {
        var text = passage.Text.Value;
        for (var at = passage.Start; at <= passage.End - words.Length; at++)
        {
            at = text.IndexOf(words, at, passage.End - at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            var end = at + words.Length;
            if ((at == passage.Start || !char.IsLetterOrDigit(text[at - 1])) && (end == passage.End || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
