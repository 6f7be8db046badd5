using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>Finds words that are a slip of the pen away from a defined term.</summary>
internal sealed class TermSlips
{
    /// <summary>A shorter word is a slip of many others.</summary>
    public const int ShortestWord = 5;

    private const int ShortestTerm = ShortestWord + 1;

    // Every word is held against each of them; no release has as many.
    private const int MostTerms = 60;

    private readonly List<string> _terms;
    private readonly HashSet<string> _known;
    private readonly WordCounts _words;

    /// <summary>Slips of these terms.</summary>
    /// <param name="terms">The defined terms.</param>
    /// <param name="known">All names and terms that the release knows.</param>
    /// <param name="words">The release's words.</param>
    public TermSlips(IReadOnlyList<DefinedTerm> terms, HashSet<string> known, WordCounts words)
    {
        (_known, _words) = (known, words);
        _terms = terms.Select(term => term.Term).Where(term => term.Length >= ShortestTerm && IsName(term)).Distinct().Take(MostTerms).ToList();
    }

    /// <summary>"Quay-Holdigns" where "Quay-Holdings" is defined: a word of no other place in the release.</summary>
    public void AddIn(Passage text, List<Problem> problems)
    {
        if (_terms.Count == 0)
            return;
        for (var at = 0; WordCounts.Next(text, ref at) is { Length: > 0 } word;)
        {
            var (start, length) = word;
            if (length < ShortestWord || !char.IsUpper(text[start]))
                continue;
            var used = SharedWords.Of(text.Text.Value, text.Start + start, length);
            foreach (var term in _terms)
            {
                var blank = term.LastIndexOf(' ') + 1;
                if (Math.Abs(term.Length - blank - length) > 1 || term.Length - blank < ShortestWord)
                    continue;
                // Of a term of several words the last one must follow the others.
                if (blank > 0 && (start < blank || string.CompareOrdinal(text.Text.Value, text.Start + start - blank, term, 0, blank) != 0))
                    continue;
                var last = blank == 0 ? term : SharedWords.Of(term, blank, term.Length - blank);
                if (!Spelling.IsOneSlip(used, last) || IsForm(used, last) || _words.Of(used) > 1 || IsPartOfKnown(used))
                    continue;
                problems.Add(TermUseCheck.Problem(text.Slice(start - blank, blank + length), term));
                break;
            }
        }
    }

    private bool IsPartOfKnown(string word) =>
        _known.Any(name => name != word && name.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>
    /// Whether it is a name: a word that the release has in small letters too is one of the language, with neighbours that are no slips.
    /// </summary>
    private bool IsName(string term) =>
        char.IsUpper(term[0]) && (term.IndexOf(' ') > 0 || _words.Of(term.ToLowerInvariant()) == 0);

    /// <summary>Singular and plural, and what else grammar does to a word's end.</summary>
    private static bool IsForm(string word, string other) =>
        word + "s" == other || other + "s" == word || word + "d" == other || other + "d" == word || word + "n" == other || other + "n" == word;
}
