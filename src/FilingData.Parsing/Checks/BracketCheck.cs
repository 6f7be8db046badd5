using FilingData.Parsing.Mentions.Parties.Listings;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>The bracket of a definition or a listing is closed, and was opened.</summary>
internal sealed class BracketCheck : FilingCheck
{
    private static readonly string[] Between = [" or the ", " or ", " and the ", " and ", ", the ", ", ", " and collectively, the ",
        " and, collectively, the ", " and together, the "];

    private static readonly string[] Collective = ["collectively,", "collectively ", "together,", "individually,"];

    private static readonly char[] Marks = ['(', ')'];

    // Between a bracket and what it defines stand no more words than "together with its subsidiaries, the".
    private const int Reach = 60;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.Mentioned.Release.Blocks
        .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Bullet && block.Text.Value.IndexOfAny(Marks) >= 0)
        .SelectMany(block => In(block.Text.All));

    private static IEnumerable<Problem> In(Passage text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
                open.Push(i);
            else if (text[i] == ')' && open.Count > 0)
                open.Pop();
            else if (text[i] == ')' && i > 0 && text[i - 1] is '”' or '"' && OpeningMark(text, i - 1) is var mark and >= 0)
                yield return Problem(text.Slice(mark, i + 1 - mark), "opening", "(" + text.Slice(mark, i + 1 - mark).Words);
        }

        foreach (var start in open)
        {
            if (EndOfDefinition(text, start) is var end and > 0)
                yield return Problem(text.Slice(start, end - start), "closing", text.Slice(start, end - start).Words + ")");
        }
    }

    private static Problem Problem(Passage words, string missing, string expected) =>
        new(Catalogue.UnbalancedBracket, words.Source, words.Words, missing, expected);

    /// <summary>Where the quoted term begins that ends here; -1 where none does.</summary>
    private static int OpeningMark(Passage text, int close)
    {
        for (var i = close - 1; i >= 0 && close - i <= Reach; i--)
        {
            if (text[i] is '“' || (text[i] == '"' && text[close] == '"'))
                return close - i > 1 ? i : -1;
        }

        return -1;
    }

    /// <summary>Behind the term or the symbol that the bracket holds; 0 where it holds none.</summary>
    private static int EndOfDefinition(Passage text, int open)
    {
        // "(collectively," begins nothing else.
        foreach (var opening in Collective)
        {
            if (open + 1 + opening.Length <= text.Length && text.Slice(open + 1, opening.Length).Words == opening
                && LacksTerm(text, open + 1 + opening.Length))
                return open + 1 + opening.Length;
        }

        var word = open + 1;
        for (var i = open + 1; i < text.Length && i - open <= Reach; i++)
        {
            if (text[i] is '.' or ')' or '(' or ';')
                return 0;
            if (text[i] is '“' or '"')
                return EndOfTerm(text, i);
            if (text[i] == ':' && Exchanges.IsMarket(text.Slice(word, i - word).Words))
                return EndOfSymbol(text, i + 1);
            if (text[i] is ' ')
                word = i + 1;
            else if (char.IsUpper(text[i]) && i == word && !HasMarket(text, word))
                return 0;
        }

        return 0;
    }

    private static bool LacksTerm(Passage text, int at)
    {
        for (var i = at; i < text.Length && i - at <= Reach; i++)
        {
            if (text[i] == '(')
                return true;
            if (text[i] is '“' or '"')
                return false;
        }

        return true;
    }

    private static bool HasMarket(Passage text, int word)
    {
        var end = word;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
            end++;
        return Exchanges.IsMarket(text.Slice(word, end - word).Words);
    }

    private static int EndOfTerm(Passage text, int mark)
    {
        for (var i = mark + 1; i < text.Length && i - mark <= Reach; i++)
        {
            if (text[i] == '”' || (text[i] == '"' && text[mark] == '"'))
                return i > mark + 1 && !char.IsLower(text[mark + 1]) && text[i - 1] is not ('.' or '!' or '?') ? EndOfTerms(text, i + 1) : 0;
        }

        return 0;
    }

    /// <summary>Behind the last of several terms: “A” or the “B”.</summary>
    private static int EndOfTerms(Passage text, int behind)
    {
        foreach (var between in Between)
        {
            var mark = behind + between.Length;
            if (mark < text.Length && text[mark] is '“' or '"' && text.Slice(behind, between.Length).Words == between
                && EndOfTerm(text, mark) is var end and > 0)
                return end;
        }

        return behind;
    }

    private static int EndOfSymbol(Passage text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var end = at;
        while (end < text.Length && (char.IsUpper(text[end]) || text[end] is '.' or '-'))
            end++;
        return end > at ? end : 0;
    }
}
