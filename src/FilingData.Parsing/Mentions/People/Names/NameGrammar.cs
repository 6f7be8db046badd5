using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>Reads names of persons by their form: honorific, given names and initials, particles, surname, suffix, degrees.</summary>
internal static class NameGrammar
{
    private const int LongestName = 6;

    /// <summary>The name that begins at this token; null where none does.</summary>
    public static NameCandidate? Read(BlockReading block, int start)
    {
        var first = HonorificEnd(block, start);
        var honorific = first > start ? Honorific(block, start, first) : null;
        // Most words with a capital begin no name.
        if (first >= block.Count || !NameToken.IsPart(block, first, honorific is not null, []))
            return null;
        var words = new List<int>();
        var end = ReadWords(block, first, words, honorific is not null);
        if (words.Count == 0 || (words.Count == 1 && honorific is null))
            return null;
        // "the Genesis Mission": what takes an article is a thing.
        if (honorific is null && (block.Is(start - 1, "the") || block.Is(start - 1, "a") || block.Is(start - 1, "an") || block.Is(start - 1, "this")
            || block.Is(start - 1, "our") || block.Is(start - 1, "its")))
            return null;
        var surname = block.Tokens[words[words.Count - 1]];
        if (surname.IsInitial || (honorific is null && NameKind.IsThing(block, words, end))
            || (block.Is(start - 1, TokenKind.Number) && !block.Tokens[start].OpensLine))
            return null;
        // "J. Patrick Doe" goes by Patrick.
        var called = words.Count > 2 && block.Tokens[words[0]].IsInitial && !block.Tokens[words[1]].IsInitial ? 1 : 0;
        var given = words.Count == 1 ? "" : block.Tokens[words[called]].Text;
        var suffix = NameEnding.SuffixEnd(block, honorific is null ? end : NameEnding.WesternEnd(block, end, words));
        var degrees = NameEnding.DegreesEnd(block, suffix);
        if (NameEnding.IsFirmOf(block, degrees))
            return null;
        return new NameCandidate(new Span(start, degrees), new Span(first, suffix), honorific, given, surname.Text, NameKind.IsCommon(block, words))
        {
            HasDegrees = degrees > suffix,
            HasInitial = words.Count > 2 && block.Tokens[words[1]].IsInitial,
        };
    }

    /// <summary>Whether a name and, behind a comma, a title stand here: the next person of a list, and no organization.</summary>
    public static bool StandsBeforeTitle(BlockReading block, int start) =>
        Read(block, start) is { } name && block.Is(name.All.End, ',') && TitleReader.Begins(block, name.All.End + 1);

    private static int HonorificEnd(BlockReading block, int start)
    {
        // "Rear Admiral", "Lieutenant General"
        var at = block.Is(start, NameWords.RankWords) && block.IsCapitalized(start) && block.Is(start + 1, NameWords.Ranks)
            && block.IsCapitalized(start + 1) ? start + 1 : start;
        var rank = at;
        while (block.Is(at, NameWords.Honorifics) && block.IsCapitalized(at))
        {
            var point = block.Is(at + 1, '.');
            // "General Motors", "Judge": a word that is no more than a word without its point, unless a given name follows.
            if (!point && NameWords.WeakHonorifics.Has(block.Tokens[at])
                && !(block.IsCapitalized(at + 1) && GivenNames.Has(block.Tokens[at + 1].Text)))
                break;
            at += point ? 2 : 1;
        }

        return at == rank ? start : at;
    }

    private static string Honorific(BlockReading block, int start, int end) => block.Words(new Span(start, end));

    /// <summary>Collects the words of the name and returns the token behind them.</summary>
    private static int ReadWords(BlockReading block, int start, List<int> words, bool addressed)
    {
        var at = start;
        while (at < block.Count && words.Count < LongestName)
        {
            if (at > start && block.Tokens[at].OpensLine)
                break;
            if (NameToken.IsPart(block, at, addressed, words))
            {
                words.Add(at);
                at++;
                if (block.Tokens[at - 1].IsInitial && block.Is(at, '.'))
                    at++;
            }
            else if (Nickname(block, at) is > 0 and var behind && words.Count > 0)
            {
                at = behind;
            }
            else if (words.Count > 0 && block.Is(at, NameWords.Particles) && FollowsParticles(block, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return words.Count == 0 ? start : at;
    }

    private static bool FollowsParticles(BlockReading block, int at)
    {
        while (block.Is(at, NameWords.Particles) && !block.IsCapitalized(at))
            at++;
        return block.IsCapitalized(at);
    }

    /// <summary>Behind a nickname in brackets or quotation marks: Robert (“Bob”), "Bob"; 0 where none stands here.</summary>
    private static int Nickname(BlockReading block, int at)
    {
        var inner = at;
        while (block.Is(inner, '(') || block.Is(inner, '“') || block.Is(inner, '"'))
            inner++;
        // In brackets and quotation marks any name may be one.
        if (inner == at || !block.IsCapitalized(inner) || (block.Tokens[inner].IsAllCapitals && !block.Tokens[at - 1].IsAllCapitals)
            || NameWords.NeverInNames.Has(block.Tokens[inner]) || block.PartyAt(inner) is not null)
            return 0;
        var behind = inner + 1;
        while (block.Is(behind, ')') || block.Is(behind, '”') || block.Is(behind, '"'))
            behind++;
        return behind > inner + 1 && block.IsCapitalized(behind) ? behind : 0;
    }
}
