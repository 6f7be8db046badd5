using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Finds the title that stands behind a name and belongs to it.</summary>
internal static class Apposition
{
    private static readonly WordSet Fillers = new(
        "former formerly previous now the a an our its their his her currently current who is was as also and newly longtime long-time who's both",
        "new presently present until");

    // Whose officer somebody is: "the board's lead director".
    private static readonly WordSet Bodies = new("company board bank firm group corporation association");

    /// <summary>
    /// The token where the title behind a name begins: ", Chief Executive Officer", ", the Company's President", " (CEO)", " as Chair"; 0 where none
    /// does.
    /// </summary>
    public static int TitleBehind(BlockReading block, int nameEnd)
    {
        var at = nameEnd;
        // "elected Jane Doe to the role of lead independent director"
        if (block.Is(at, "to") && block.Is(at + 1, "the") && block.Is(at + 3, "of"))
            at += 3;
        if (block.Is(at, ',') || block.Is(at, '(') || block.Is(at, '–') || block.Is(at, '—') || block.Is(at, '-') || block.Is(at, "as")
            || (block.Is(at, "of") && at > nameEnd) || block.Is(at, ':') || (block.Is(at, "to") && TitleReader.Begins(block, at + 1)))
            at++;
        else if (!(at < block.Count && block.Tokens[at].OpensLine))
            return 0;
        // An age: "Jane Doe, 52, President".
        if (block.Is(at, TokenKind.Number) && block.Is(at + 1, ','))
            at += 2;
        if ((block.Is(at, "age") || block.Is(at, "aged")) && block.Is(at + 1, TokenKind.Number) && block.Is(at + 2, ','))
            at += 3;
        var start = at;
        while (at - start < 5 && (block.Is(at, Fillers) || TitlePlace.IsOfPresent(block, at)))
            at++;
        return TitleStart(block, at);
    }

    /// <summary>The token where a title begins here, with the organization before it or without.</summary>
    public static int TitleStart(BlockReading block, int at)
    {
        if (TitleReader.Begins(block, at))
            return at;
        var organization = at;
        while (organization < block.Count && organization - at < 6
            && (block.PartyAt(organization) is not null || block.IsCapitalized(organization)
            || (organization == at && block.Is(at, TokenKind.Number) && block.IsCapitalized(at + 1)) || block.Is(organization, Bodies)))
        {
            organization++;
            if (block.Is(organization, TokenKind.Possessive))
                organization += block.Is(organization + 1, TitleWords.Past) ? 2 : 1;
            if (TitleReader.Begins(block, organization))
                return organization;
        }

        return 0;
    }
}
