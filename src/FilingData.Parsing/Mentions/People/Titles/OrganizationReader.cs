using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Reads the organization beside a title.</summary>
internal static class OrganizationReader
{
    private static readonly WordSet Generic = new("company corporation group bank firm airline partnership trust fund association foundation university registrant issuer");
    private static readonly WordSet Determiners = new("its our their");
    private static readonly WordSet Adjectives = new("new current next first newly appointed longtime long-time incoming outgoing");
    private static readonly WordSet Legal = new("Inc Incorporated Corp Corporation LLC LLP LP PLC Ltd Limited AG SA NV BV GmbH AB ASA Oyj SpA Co L.P N.V S.A L.L.C");

    /// <summary>
    /// The organization behind the title: "of Example", "at the Company", ", Example, Inc."; <paramref name="end"/> is behind it, or behind the title
    /// where there is none.
    /// </summary>
    public static Span Behind(BlockReading block, Span title, out int end)
    {
        end = title.End;
        var at = title.End;
        // "CEO Example Cloud, …": the name follows without a preposition.
        if (block.PartyAt(at) is not null && block.PartySpan(at) is var direct && direct.Start == at && block.Is(direct.End, ','))
            return Ending(direct, out end);
        var comma = block.Is(at, ',');
        if (!comma && !block.Is(at, "of") && !block.Is(at, "at") && !block.Is(at, "for") && !block.Is(at, "with") && !block.Is(at, "to")
            && !block.Is(at, '–') && !block.Is(at, '-'))
            return Span.None;
        var strong = block.Is(at, "of") || block.Is(at, "at") || block.Is(at, "for");
        var start = at + 1;
        var first = start;
        while (block.Is(first, "the") || block.Is(first, "our") || block.Is(first, "its"))
            first++;
        if (block.PartyAt(first) is not null && block.PartySpan(first).Start >= start)
            return Joined(block, new Span(Math.Min(first, block.PartySpan(first).Start), block.PartySpan(first).End), out end);
        if (first > start && !comma && block.Is(first, Generic))
            return Ending(new Span(start, first + 1), out end);
        var run = Run(block, first);
        if (run.IsNone || !(strong || (comma && !TitleReader.Begins(block, run.Start) && !IsPresented(block, title, run) && IsOrganization(block, run))))
            return Span.None;
        return Joined(block, run, out end);
    }

    /// <summary>The organization before the title: "Example CEO", "Example's Chief Financial Officer", "the Company's President".</summary>
    public static Span Before(BlockReading block, int title)
    {
        if (block.Tokens[title].OpensLine)
            return Span.None;
        var end = title;
        while (end > 1 && block.Is(end - 1, Adjectives))
            end--;
        var possessive = block.Is(end - 1, TokenKind.Possessive);
        if (possessive)
            end--;
        else if (end < title)
            return Span.None;
        if (end <= 0)
            return Span.None;
        if (block.PartyAt(end - 1) is not null)
            return new Span(block.PartySpan(end - 1).Start, end);
        if (possessive && block.Is(end - 1, Generic))
            return new Span(block.Is(end - 2, "the") ? end - 2 : end - 1, end);
        // "Board Chairman Jane Doe"
        if (!possessive && block.Is(end - 1, "board"))
            return Span.None;
        var start = end;
        while (start > 0 && block.IsCapitalized(start - 1) && ((possessive && start == end) || !NameWords.NeverInNames.Has(block.Tokens[start - 1]))
            && end - start < 6)
            start--;
        if (start == end || (block.OpensSentence(start) && !possessive && end - start == 1 && block.Is(end - 1, TitleWords.Areas)))
            return Span.None;
        if (!possessive && (block.Is(start - 1, "a") || block.Is(start - 1, "an")))
            return Span.None;
        // "appoints Jane Doe President": the words before the title are a name.
        return !possessive && NameGrammar.Read(block, start) is { IsCommon: true } ? Span.None : new Span(start, end);
    }

    /// <summary>Two organizations that share a title: "of Example and Example Bank".</summary>
    private static Span Joined(BlockReading block, Span first, out int end)
    {
        if ((block.Is(first.End, "and") || block.Is(first.End, '&')) && block.PartyAt(first.End + 1) is not null
            && !TitleReader.Begins(block, first.End + 1))
        {
            var second = block.PartySpan(first.End + 1);
            if (!block.Is(second.End, TokenKind.Possessive) && !TitleReader.Begins(block, second.End))
                return Ending(new Span(first.Start, second.End), out end);
        }

        return Ending(first, out end);
    }

    private static Span Ending(Span span, out int end)
    {
        end = span.End;
        return span;
    }

    /// <summary>The run of capitalized words from here, with what joins them in a company's name.</summary>
    private static Span Run(BlockReading block, int start)
    {
        var end = start;
        for (var i = start; i < block.Count && i - start < 10; i++)
        {
            var token = block.Tokens[i];
            if (token.IsCapitalized && !NameWords.Honorifics.Has(token) && (end == start || !TitleReader.Begins(block, i))
                && !(i > start && token.OpensLine))
                end = i + 1;
            else if (!(end > start && (token.Is('&') || token.Is("of") || token.Is("for") || (token.Is(',') && block.Is(i + 1, Legal)))
                && block.IsCapitalized(i + 1)))
                break;
        }

        if (end > start && block.Is(end, '.') && Legal.Has(block.Tokens[end - 1]) && !block.OpensSentence(end + 1))
            end++;
        return end == start ? Span.None : new Span(start, end);
    }

    /// <summary>
    /// "its chairman, Terrell Doe, …", "chairman, Terrell A. Doe": whoever stands there between commas is the one who has the title, whatever the
    /// name.
    /// </summary>
    private static bool IsPresented(BlockReading block, Span title, Span run)
    {
        if (block.Is(run.End, '.') && block.Tokens[run.End - 1].IsInitial && block.IsCapitalized(run.End + 1))
            return true;
        var at = title.Start - 1;
        while (block.Is(at, Adjectives) || block.Is(at, TitleWords.Past))
            at--;
        return run.End - run.Start is 2 or 3 && block.Is(run.End, ',') && !block.Is(run.End - 1, Legal)
            && !block.Is(run.End - 1, NameWords.OrganizationWords)
            && (block.Is(at, Determiners) || block.Is(at, TokenKind.Possessive)) && !block.Is(at - 1, ',');
    }

    /// <summary>Whether a run behind a comma is an organization and neither the next person of a list nor a place.</summary>
    private static bool IsOrganization(BlockReading block, Span run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (NameWords.OrganizationWords.Has(block.Tokens[i]) || Legal.Has(block.Tokens[i]))
                return true;
        }

        return !(NameGrammar.Read(block, run.Start) is { IsCommon: true }) && !NameGrammar.StandsBeforeTitle(block, run.Start)
            && (run.End >= block.Count || block.Is(run.End, '.') || block.Is(run.End, ',') || block.Is(run.End, ':')
            || block.Tokens[run.End].OpensLine);
    }
}
