using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>How often a release has each of its longer words with a capital, and some others.</summary>
internal sealed class WordCounts : IDisposable
{
    private readonly Dictionary<string, int> _counts = RentedTables<int>.Rent();

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
            var text = block.Text.All;
            for (var at = 0; Next(text, ref at) is { Length: > 0 } found;)
            {
                if (found.Length < shortest)
                    continue;
                var word = SharedWords.Of(block.Text.Value, found.Start, found.Length);
                if (_counts.TryGetValue(word, out var count) || !char.IsLower(word[0]))
                    _counts[word] = count + 1;
            }
        }
    }

    /// <summary>How often it has this word, in just this case.</summary>
    public int Of(string word) => _counts.TryGetValue(word, out var count) ? count : 0;

    /// <summary>Gives the memory back: no word can be asked for any more.</summary>
    public void Dispose() => RentedTables<int>.Return(_counts);

    /// <summary>The next word of a passage, a hyphen between letters included; of no length where there is none.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Where in it to look from; behind the word then.</param>
    public static (int Start, int Length) Next(Passage text, ref int at)
    {
        var value = text.Text.Value;
        int i = text.Start + at, end = text.End;
        while (i < end && !char.IsLetterOrDigit(value[i]))
            i++;
        var start = i;
        while (i < end && (char.IsLetterOrDigit(value[i]) || (value[i] == '-' && i > start && i + 1 < end && char.IsLetter(value[i + 1]))))
            i++;
        at = i - text.Start;
        return (start - text.Start, i - start);
    }
}
