using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>How often a release has each of its longer words with a capital, and some others.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The words of all blocks.</summary>
    /// <param name="release">The release.</param>
    /// <param name="shortest">How many letters a word has at least that is asked for.</param>
    /// <param name="small">The words in small letters that are asked for.</param>
    public WordCounts(Release release, int shortest, IEnumerable<string> small)
    {
        foreach (var word in small)
            _counts[word] = 0;
        foreach (var block in release.Blocks)
        {
            foreach (var (start, length) in In(block.Text.All))
            {
                if (length < shortest)
                    continue;
                var word = SharedWords.Of(block.Text.Value, start, length);
                if (_counts.TryGetValue(word, out var count) || !char.IsLower(word[0]))
                    _counts[word] = count + 1;
            }
        }
    }

    /// <summary>How often it has this word, in just this case.</summary>
    public int Of(string word) => _counts.TryGetValue(word, out var count) ? count : 0;

    /// <summary>The words of a passage, a hyphen between letters included.</summary>
    public static IEnumerable<(int Start, int Length)> In(Passage text)
    {
        var (value, end) = (text.Text.Value, text.End);
        for (var i = text.Start; i < end;)
        {
            var start = i;
            while (i < end && (char.IsLetterOrDigit(value[i]) || (value[i] == '-' && i > start && i + 1 < end && char.IsLetter(value[i + 1]))))
                i++;
            if (i > start)
                yield return (start - text.Start, i - start);
            else
                i++;
        }
    }
}
