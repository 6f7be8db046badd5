namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds who says a quote: before it, behind it, or within the sentence that it interrupts.</summary>
internal static class Attribution
{
    public const int Reach = 40;

    /// <summary>Sets the quote's speaker from the words between the quote before, or the block's beginning, and the next quote, or the block's end.</summary>
    public static void Read(Quote quote, int from, int to, IReadOnlyList<PersonAt> people)
    {
        var block = quote.Block;
        if (Behind(block, quote.Inner.End + 1, Math.Min(to, quote.Inner.End + Reach), people) is { } behind && EndsAsSpeech(block, quote))
        {
            quote.Speaker = behind;
            quote.IsAttributed = true;
        }
        else if (Before(block, Math.Max(from, quote.Inner.Start - Reach), quote.Inner.Start - 1, people) is { } before)
        {
            quote.Speaker = before;
            quote.IsAttributed = true;
        }
    }

    /// <summary>Whether the quote's attribution says that the speaker goes on.</summary>
    public static bool Continues(Quote quote)
    {
        for (var i = quote.Inner.End + 1; i < quote.Block.Count && i < quote.Inner.End + 8; i++)
        {
            if (quote.Block.Is(i, SpeechWords.Continuing))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words between two quotes are an attribution and nothing more.</summary>
    public static bool IsOneClause(BlockReading block, int start, int end)
    {
        var hasVerb = false;
        for (var i = start; i < end; i++)
        {
            if (i < end - 1 && block.Is(i, '.') && block.OpensSentence(i + 1))
                return false;
            hasVerb |= block.Is(i, SpeechWords.Verbs);
        }

        return hasVerb;
    }

    /// <summary>Whether only "and" joins the quote to the next one: "…," and "…," said Jane Doe.</summary>
    public static bool IsJoined(Quote quote, Quote next)
    {
        var at = quote.Inner.End + 1;
        if (!quote.Block.Is(quote.Inner.End - 1, ',') && !quote.Block.Is(at, ','))
            return false;
        if (quote.Block.Is(at, ','))
            at++;
        return quote.Block.Is(at, "and") && at + 1 == next.Inner.Start - 1;
    }

    /// <summary>Whether the quote reads as a sentence: it begins with a capital and ends with a full stop.</summary>
    public static bool IsStatement(Quote quote) =>
        quote.Inner.End - quote.Inner.Start > 4 && (quote.IsOpen || quote.Block.Is(quote.Inner.End - 1, '.') || quote.Block.Is(quote.Inner.End - 1, '!') || quote.Block.Is(quote.Inner.End - 1, '?'));

    private static bool EndsAsSpeech(BlockReading block, Quote quote)
    {
        var last = quote.Inner.End - 1;
        return block.Is(last, ',') || block.Is(last, '.') || block.Is(last, '?') || block.Is(last, '!') || block.Is(last, '-') || block.Is(last, '—') || block.Is(last + 2, ',') || block.Is(last + 1, ',');
    }

    /// <summary>"…," said Jane Doe; "…," Ms. Doe said; "…," says the Company's President, Jane Doe.</summary>
    private static PersonFile? Behind(BlockReading block, int start, int end, IReadOnlyList<PersonAt> people)
    {
        var at = start;
        if (block.Is(at, ','))
            at++;
        var verbFirst = block.Is(at, SpeechWords.Verbs);
        foreach (var (words, person) in people)
        {
            if (words.Start < at || words.Start >= end)
                continue;
            if (HasStop(block, at, words.Start))
                return null;
            if (verbFirst)
                return person;
            return HasVerb(block, words.End, Math.Min(end, words.End + 20)) ? person : null;
        }

        return null;
    }

    /// <summary>Jane Doe, President, said: "…"</summary>
    private static PersonFile? Before(BlockReading block, int start, int end, IReadOnlyList<PersonAt> people)
    {
        if (!block.Is(end - 1, ',') && !block.Is(end - 1, ':') && !block.Is(end - 1, SpeechWords.Verbs) && !(block.Is(end - 1, "that") && block.Is(end - 2, SpeechWords.Verbs)))
            return null;
        for (var i = people.Count - 1; i >= 0; i--)
        {
            var (words, person) = people[i];
            if (words.End > end || words.Start < start)
                continue;
            return !HasStop(block, words.End, end) && HasVerb(block, words.End, end) ? person : null;
        }

        return null;
    }

    private static bool HasVerb(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, SpeechWords.Verbs))
                return true;
            if (block.Is(i, '.') && block.OpensSentence(i + 1))
                return false;
        }

        return false;
    }

    private static bool HasStop(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, '.') && block.OpensSentence(i + 1))
                return true;
        }

        return false;
    }
}
