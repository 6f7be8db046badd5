using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Names;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People;

/// <summary>Finds every place in a block where a known person is meant: by the full name, the surname or the given name.</summary>
internal static class MentionCollector
{
    /// <summary>The persons in the block, in order, with the words that mean them.</summary>
    public static List<PersonAt> Find(BlockReading block, PeopleRegister register)
    {
        var found = new List<PersonAt>();
        var names = 0;
        for (var i = 0; i < block.Count;)
        {
            while (names < block.Names.Count && block.Names[names].All.Start < i)
                names++;
            if (names < block.Names.Count && block.Names[names].All.Start == i
                && (block.Names[names].Person ?? register.Find(block.Names[names])) is { } person)
            {
                var name = block.Names[names];
                name.Person = person;
                register.WidenByTitle(block, name, person);
                person.Honorific ??= name.Honorific;
                found.Add(new PersonAt(new Span(i, name.Name.End), person, name.All.End));
                i = name.All.End;
                continue;
            }

            if (ShortForm(block, i, register) is { } meant)
                found.Add(new PersonAt(new Span(i, i + 1), meant, i + 1));
            i++;
        }

        return found;
    }

    /// <summary>The person whom a lone surname or given name means.</summary>
    private static PersonFile? ShortForm(BlockReading block, int at, PeopleRegister register)
    {
        var token = block.Tokens[at];
        if (!token.IsCapitalized || token.Text.Length < 2 || block.IsFirm(at))
            return null;
        var person = register.FindShort(token.Text);
        if (person is null || IsPartOfName(block, at))
            return null;
        // "May 2020", "Will the Company": a word that is more than a name must not stand where the word can stand.
        var isWord = NameWords.NeverInNames.Has(token) || NameWords.Ambiguous.Has(token) || TitleWords.Areas.Has(token);
        return isWord && (block.OpensSentence(at) || block.Is(at + 1, TokenKind.Number)) ? null : person;
    }

    // "Lowell Family Trust", "New Lowell Street": the word belongs to another name.
    private static bool IsPartOfName(BlockReading block, int at)
    {
        if (block.Place == BlockPlace.Title)
            return false;
        var behind = at + 1;
        if (block.IsCapitalized(behind) && !NameWords.NeverInNames.Has(block.Tokens[behind]))
            return true;
        return at > 0 && block.IsCapitalized(at - 1) && !block.OpensSentence(at - 1) && !NameWords.NeverInNames.Has(block.Tokens[at - 1])
            && !TitleWords.Heads.Has(block.Tokens[at - 1]);
    }
}
