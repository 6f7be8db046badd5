using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>
/// What is used as a defined term is defined: what is "as defined below", what stands in quotation marks behind "the", and what is a slip of a
/// defined term.
/// </summary>
internal sealed class TermUseCheck : FilingCheck
{
    private const int LongestTerm = 60;

    /// <summary>What contracts call their things; other capitals in quotation marks are titles and slogans.</summary>
    private static readonly HashSet<string> Heads = new(
        """
        Company Companies Agreement Agreements Notes Note Bonds Shares Entities Entity Merger Offer Offering Transaction Transactions Acquisition
        Divestiture Sale Purchaser Buyer Seller Sellers Parent Partnership Fund Trust Securities Bank Plan Board Issuer Trustee Warrants Units
        Distribution Spin-Off Closing Parties Group
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly string[] References = [" (as defined below", " (as defined above", " (as defined herein", " (as defined hereinafter"];

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var cast = release.Mentioned.Cast;
        var defined = new HashSet<string>(cast.Terms.Select(term => term.Term), StringComparer.Ordinal);
        // Outside of brackets a term is defined too: "referred to as the “Notes”".
        var known = new HashSet<string>(defined.Concat(cast.Parties.SelectMany(party => party.Aliases.Prepend(party.Name))), StringComparer.Ordinal);
        if (known.Count == 0)
            return [];
        using var words = new WordCounts(release.Mentioned.Release, TermSlips.ShortestWord, cast.Terms.Select(term => term.Term.ToLowerInvariant()));
        var slips = new TermSlips(cast.Terms, known, words);
        var problems = new List<Problem>();
        var news = release.Mentioned.Release.News;
        for (var i = 0; i < news.Count; i++)
        {
            if (news[i].Kind is not (BlockKind.Paragraph or BlockKind.Bullet))
                continue;
            var text = news[i].Text.All;
            AddQuoted(problems, text, known);
            AddReferring(problems, text, known);
            slips.AddIn(text, problems);
        }

        return problems;
    }

    /// <summary>The “Notes” or the "Notes", outside of a bracket.</summary>
    private static void AddQuoted(List<Problem> problems, Passage text, HashSet<string> known)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] is not ('“' or '"') || depth > 0 || !IsBehindArticle(text, i) || TermAt(text, i + 1) is not { } term)
                continue;
            var last = term.Words.Substring(term.Words.LastIndexOf(' ') + 1);
            if (Heads.Contains(last) && !known.Contains(term.Words))
                problems.Add(Problem(term, null));
        }
    }

    /// <summary>The Notes (as defined below).</summary>
    private static void AddReferring(List<Problem> problems, Passage text, HashSet<string> known)
    {
        var words = text.Words;
        foreach (var phrase in References)
        {
            for (var at = words.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                for (var i = at; i > 0 && at - i < LongestTerm; i--)
                {
                    if (words[i - 1] != ' ' && i > 1)
                        continue;
                    var first = i == 1 ? 0 : i;
                    if (!char.IsUpper(words[first]))
                        break;
                    start = first;
                }

                if (start < at && !EndsWithTerm(words.Substring(start, at - start), known))
                    problems.Add(Problem(text.Slice(start, at - start), null));
            }
        }
    }

    /// <summary>"Closing of the Merger" ends with a term as well as "Merger".</summary>
    private static bool EndsWithTerm(string phrase, HashSet<string> known)
    {
        for (var start = 0; start >= 0 && start < phrase.Length;)
        {
            if (known.Contains(phrase.Substring(start)))
                return true;
            start = phrase.IndexOf(' ', start) is >= 0 and var blank ? blank + 1 : -1;
        }

        return false;
    }

    /// <summary>Says that the term is used and not defined.</summary>
    /// <param name="term">Where it stands.</param>
    /// <param name="meant">The defined term that may be meant; null where none is near.</param>
    public static Problem Problem(Passage term, string? meant) =>
        new(Catalogue.TermNotDefined, term.Source, term.Words, meant is null ? "" : "; did you mean '" + meant + "'?");

    private static bool IsBehindArticle(Passage text, int mark) =>
        mark > 4 && text.Slice(mark - 4, 4).Words is "the " or "The " && !(mark > 7 && text.Slice(mark - 7, 7).Words is "as the ");

    /// <summary>The words up to the closing mark, all with capitals; null for others.</summary>
    private static Passage? TermAt(Passage text, int start)
    {
        for (var i = start; i < text.Length && i - start <= LongestTerm; i++)
        {
            if (text[i] is '”' or '"')
                return i > start && text.Slice(start, i - start) is var term
                    && term.Words.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0])) ? term : null;
        }

        return null;
    }
}
