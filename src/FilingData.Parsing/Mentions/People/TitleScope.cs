namespace FilingData.Parsing.Mentions.People;

/// <summary>Tells whether what stands behind a title is an organization or a part of one.</summary>
internal static class TitleScope
{
    // "Pricing & Yield Management" may have passed for a company, but all of its words are areas.
    public static bool IsOrganization(BlockReading block, int at)
    {
        if (block.PartyAt(at) is null)
            return false;
        var span = block.PartySpan(at);
        // "Vice President of Example Regional and Operations Planning"
        var end = span.End;
        while (block.IsCapitalized(end))
            end++;
        if (block.Is(end, "and") && block.IsCapitalized(end + 1) && block.Is(end + 1, TitleWords.Areas) && !TitleReader.Begins(block, end + 1))
            return false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Word && !TitleWords.Areas.Has(block.Tokens[i]) && !block.Is(i, "and"))
                return true;
        }

        return false;
    }

    public static bool HoldsFirm(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, NameWords.FirmWords))
                return true;
        }

        return false;
    }

    // "President of Example Tools" leads the company; "Vice President of Example Tools" leads a part of it.
    public static bool IsOfWhole(BlockReading block, int start, int head) =>
        (block.Is(head, "president") && !HoldsVice(block, start, head)) || block.Is(head, "secretary") || block.Is(head, "treasurer") || block.Is(head, "controller") || block.Is(head, "trustee");

    private static bool HoldsVice(BlockReading block, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (block.Is(i, "vice"))
                return true;
        }

        return false;
    }
}
