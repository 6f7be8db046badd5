using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Quotations;

/// <summary>Reads the clause that says who speaks.</summary>
internal static class AttributionClause
{
    /// <summary>How far from the quote an attribution's person and verb may stand: a name, two titles, an organization and a clause.</summary>
    public const int Reach = 45;

    /// <summary>Whether the words are an attribution and nothing more: one clause with a verb of saying, or nothing at all.</summary>
    public static bool IsAlone(BlockReading block, int start, int end)
    {
        if (end - start > Reach)
            return false;
        var hasVerb = end - start <= 1;
        for (var i = start; i < end; i++)
        {
            if (i < end - 1 && IsStop(block, i))
                return false;
            hasVerb |= block.Is(i, SpeechWords.Verbs) || block.Is(i, '–') || block.Is(i, '—');
        }

        return hasVerb;
    }

    /// <summary>Jane Doe, President, issued the following statement: “…”; issued a statement that “…”</summary>
    public static bool IsStatement(BlockReading block, int end) =>
        (block.Is(end - 1, ':') || block.Is(end - 1, "that"))
        && (block.Is(end - 2, "statement") || block.Is(end - 2, "comment") || block.Is(end - 2, "comments") || block.Is(end - 2, "remarks")
        || block.Is(end - 2, "update"));

    /// <summary>The verb of saying that follows within the clause; 0 where none does.</summary>
    public static int VerbBehind(BlockReading block, int start, int end)
    {
        for (var i = start; i < end && !IsStop(block, i); i++)
        {
            if (block.Is(i, SpeechWords.Verbs))
                return i;
        }

        return 0;
    }

    /// <summary>Whether the clause ends between these words.</summary>
    public static bool HasStop(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsStop(block, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the clause ends here. "said Example, Inc. Chairman Jane Doe" goes on.</summary>
    public static bool IsStop(BlockReading block, int at) =>
        block.Is(at, ';') || (block.Is(at, '.') && block.OpensSentence(at + 1)
        && !(block.Is(at - 1, NameWords.FirmWords) && TitleReader.Begins(block, at + 1)));

    /// <summary>"according to Jane Doe", "according to the Chairman of Example, Jane Doe": before the name, up to a stop.</summary>
    public static bool IsAccording(BlockReading block, int name)
    {
        for (var i = name - 1; i > 0 && i >= name - Reach && !IsStop(block, i); i--)
        {
            if (block.Is(i, "to") && (block.Is(i - 1, "according") || block.Is(i - 1, "According")))
                return true;
        }

        return false;
    }
}
