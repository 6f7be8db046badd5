using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Titles;

/// <summary>Finds the persons who share a title.</summary>
internal static class SharedTitle
{
    /// <summary>"directors Jane Doe of Example and John Roe"; "Jane Doe and John Roe, Co-Presidents"; "… were elected directors".</summary>
    public static IEnumerable<PersonFile> Holders(BlockReading block, TitlePhrase title, IReadOnlyList<PersonAt> people, int before)
    {
        if (TitlePlace.IsFormer(block, title.All.Start))
            yield break;
        var at = title.All.End;
        if (block.Is(at, ',') || block.Is(at, ':'))
            at++;
        // "five independent directors and Jane Doe": she is none of the five.
        for (var i = before + 1; !block.Is(title.Offices[title.Offices.Count - 1].Title.End, "and") && i < people.Count
            && people[i].Words.Start - at < 12 && IsList(block, at, people[i].Words.Start); i++)
        {
            yield return people[i].Person;
            at = people[i].Words.End;
        }

        if (before < 0 || at > title.All.End + 1
            || !(TitlePlace.IsApposition(block, people[before].End, title.All.Start)
            || TitleLink.Before(block, title, people[before].Words.End) >= 0))
            yield break;
        if (CareerHistory.Holds(block, people[before].Words.End, title))
            yield break;
        for (var i = before; i >= 0; i--)
        {
            yield return people[i].Person;
            if (i == 0 || !IsJoint(block, people[i - 1].Words.End, people[i].Words.Start))
                yield break;
        }
    }

    /// <summary>Whether only "and", commas, and organizations stand between.</summary>
    private static bool IsList(BlockReading block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!block.Is(i, ',') && !block.Is(i, "and") && !block.Is(i, "of") && !block.Is(i, "from") && !block.Is(i, "at")
                && block.PartyAt(i) is null && !block.IsCapitalized(i) && !block.Is(i, '.') && !block.Is(i, '&'))
                return false;
        }

        return true;
    }

    /// <summary>Whether only "and" and commas stand between, and what the first one is: "Jane Doe, Treasurer, Example Inc., and John Roe".</summary>
    private static bool IsJoint(BlockReading block, int start, int end)
    {
        var links = 0;
        for (var i = start; i < end;)
        {
            if (block.Is(i, ',') || block.Is(i, "and"))
            {
                links++;
                i++;
            }
            else if (block.FirstTitle(i) is var t && t < block.Titles.Count && block.Titles[t].All.Start == i)
                i = block.Titles[t].All.End;
            else if (links > 0 && block.PartyAt(i) is not null)
                i = block.PartySpan(i).End;
            else
                return false;
        }

        return links is > 0 and < 5;
    }
}
