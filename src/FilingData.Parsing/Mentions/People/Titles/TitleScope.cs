using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Tells whether what stands behind a title is an organization or a part of one.</summary>
internal static class TitleScope
{
    private static readonly WordSet Units = new("division divisions unit units segment segments department region business businesses practice");

    // A unit's name has few words: "offshore exploration division".
    private const int LongestUnit = 4;

    /// <summary>
    /// Behind an organization that is a part of the one named behind it: "Example Laboratory at Example University"; 0 where it stands for itself.
    /// </summary>
    public static int PartEnd(BlockReading block, int start)
    {
        var end = block.PartySpan(start).End;
        return block.PartySpan(start).Start == start && block.Is(end, "at") && block.IsCapitalized(end + 1) ? end : 0;
    }

    /// <summary>Behind a unit named in small letters or large: "offshore division"; 0 where none is named.</summary>
    public static int UnitEnd(BlockReading block, int start)
    {
        for (var i = start; i < start + LongestUnit && block.Is(i, TokenKind.Word) && block.PartyAt(i) is null; i++)
        {
            if (i > start && block.Is(i, Units))
                return i + 1;
        }

        return 0;
    }

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

    /// <summary>
    /// The end of an area without the firm behind its comma: "Cell Biology, Example University"; 0 where the firm is all that stands there.
    /// </summary>
    public static int EndBeforeFirm(BlockReading block, int start, int end)
    {
        var comma = 0;
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, ','))
                comma = i;
            if (block.Is(i, NameWords.FirmWords))
                return comma;
        }

        return end;
    }

    // "President of Example Tools" leads the company; "Vice President of Example Tools" leads a part of it.
    public static bool IsOfWhole(BlockReading block, int start, int head) =>
        (block.Is(head, "president") && !HoldsVice(block, start, head)) || block.Is(head, "secretary") || block.Is(head, "treasurer")
        || block.Is(head, "controller") || block.Is(head, "trustee");

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
