using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Checks;

/// <summary>
/// A symbol is one that an American exchange can give: one to five letters (the exchanges' plan for the selection and reservation of securities
/// symbols, which the SEC approved in 2008); what follows a point, a hyphen or a blank names the class.
/// </summary>
internal sealed class SymbolCheck : FilingCheck
{
    private const int LongestRoot = 5, Reach = 60;

    private static readonly HashSet<string> American = new(
        "NASDAQ NYSE AMEX NYSEAMERICAN NASDAQGS NASDAQGM NASDAQCM NASDAQ-GS NASDAQ-GM NASDAQ-CM".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release) => release.Mentioned.Release.Blocks
        .Where(block => block.Kind == BlockKind.Paragraph && block.Text.Value.IndexOf(':') > 0)
        .SelectMany(block => In(block.Text.All, release.Announcement.Issuer));

    private static IEnumerable<Problem> In(Passage text, Party issuer)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != ':' || Market(text, i) is not { } market || !IsInBracket(text, i))
                continue;
            var symbol = SymbolAt(text, i + 1);
            var place = symbol.Length > 0 ? symbol : text.Slice(i, 1);
            if (symbol.Length == 0)
                yield return new Problem(Catalogue.ImpossibleSymbol, place.Source, "", market, "a symbol behind the colon", "");
            else if (!IsPossible(symbol.Words))
                yield return new Problem(Catalogue.ImpossibleSymbol, place.Source, symbol.Words, market, "one to five letters",
                    DidYouMean(symbol.Words, issuer));
        }
    }

    /// <summary>The American exchange that is named before a colon; null for other words.</summary>
    private static string? Market(Passage text, int colon)
    {
        var end = colon;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        var word = text.Slice(start, end - start).Words;
        return American.Contains(word) ? word : null;
    }

    private static bool IsInBracket(Passage text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= Reach; i--)
        {
            if (text[i] is '(' or '[')
                return true;
            if (text[i] is ')' or '.')
                return false;
        }

        return false;
    }

    /// <summary>What stands behind the colon, up to a space, a comma or a bracket, without quotation marks.</summary>
    private static Passage SymbolAt(Passage text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '“' or '"' or '‘' or '\'')
            at++;
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ')' or '(' or ']' or '”' or '"' or '’' or '\''))
            end++;
        return text.Slice(at, end - at);
    }

    private static bool IsPossible(string symbol)
    {
        var root = 0;
        while (root < symbol.Length && char.IsLetter(symbol[root]))
            root++;
        // Words in small letters are no symbol at all but a sentence; preferred classes are written "ABCPrA".
        if (root > 0 && root == symbol.Length && symbol.Any(char.IsLower))
            return true;
        return root is > 0 and <= LongestRoot && (root == symbol.Length || symbol[root] is '.' or '-' or '/' or ':' or '®' or '*' or '^');
    }

    /// <summary>A symbol of the issuer's that differs in one character.</summary>
    private static string DidYouMean(string symbol, Party issuer)
    {
        var near = issuer.Listings.Select(listing => listing.Symbol).FirstOrDefault(other => other != symbol && Spelling.IsOneSlip(symbol, other));
        return near is null ? "" : "; did you mean '" + near + "'?";
    }
}
