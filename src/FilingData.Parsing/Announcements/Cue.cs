namespace FilingData.Parsing.Announcements;

/// <summary>
/// Words that tell a kind of announcement. Written as words in small letters: "sale|disposal" is either, "report*" is all that begins so,
/// "…" is up to ten words, as in "declare* … dividend".
/// </summary>
internal sealed class Cue
{
    private const int WidestGap = 10;
    private readonly string[][] _steps;

    /// <summary>These words, with what they weigh: 1 tells the kind, less only hints at it, a negative weight speaks against it.</summary>
    public Cue(string words, double weight = 1)
    {
        _steps = words.Split(' ').Select(step => step.Split('|')).ToArray();
        Weight = weight;
    }

    /// <summary>How strongly it tells.</summary>
    public double Weight { get; }

    /// <summary>The words of texts as cues are matched against them: in small letters, punctuation left out, a full stop between texts.</summary>
    public static IReadOnlyList<string> WordsOf(IEnumerable<string> texts)
    {
        var words = new List<string>();
        foreach (var text in texts)
        {
            for (int i = 0, start = -1; i <= text.Length; i++)
            {
                var isInner = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '&' or '$' or '%');
                if (isInner && start < 0)
                    start = i;
                else if (!isInner && start >= 0)
                {
                    words.Add(text.Substring(start, i - start).ToLowerInvariant());
                    start = -1;
                }
            }

            words.Add(".");
        }

        return words;
    }

    /// <summary>Whether the words hold it.</summary>
    public bool IsIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Matches(words, i, 0))
                return true;
        }

        return false;
    }

    // At most as deep as the cue has steps, and at most WidestGap tries a gap.
    private bool Matches(IReadOnlyList<string> words, int at, int step)
    {
        if (step == _steps.Length)
            return true;
        if (_steps[step][0] == "…")
        {
            for (var skipped = 0; skipped <= WidestGap && at + skipped < words.Count && (skipped == 0 || words[at + skipped - 1] != "."); skipped++)
            {
                if (Matches(words, at + skipped, step + 1))
                    return true;
            }

            return false;
        }

        return at < words.Count && Array.Exists(_steps[step], form => IsForm(words[at], form)) && Matches(words, at + 1, step + 1);
    }

    private static bool IsForm(string word, string form) => form[form.Length - 1] == '*'
        ? string.CompareOrdinal(word, 0, form, 0, form.Length - 1) == 0 && word.Length >= form.Length - 1
        : word == form;
}
