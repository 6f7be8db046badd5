using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>
/// Ends names of a headline where the text ends them: in "Jane Roe Separated From Company" and "Director John Doe Will Succeed Her" each word has a
/// capital, and only the text tells the name from the verb.
/// </summary>
internal static class HeadlinedNames
{
    private const int FewestWords = 3;

    /// <summary>Shortens the candidates of the titles that go on behind a name of the text.</summary>
    public static void Shorten(IReadOnlyList<BlockReading> blocks)
    {
        foreach (var title in blocks)
        {
            for (var i = 0; title.Place == BlockPlace.Title && i < title.Names.Count; i++)
            {
                if (title.Names[i] is { IsSurnameOnly: false, HasDegrees: false } name && name.Name.End - name.Name.Start >= FewestWords
                    && EndIn(blocks, title, name) is { } end)
                    title.Names[i] = Until(title, name, end);
            }
        }
    }

    private static NameCandidate Until(BlockReading title, NameCandidate name, int end) => name with
    {
        All = name.All with { End = end },
        Name = name.Name with { End = end },
        Surname = title.Tokens[end - 1].Text,
        HasInitial = end - name.Name.Start >= FewestWords && name.HasInitial,
    };

    /// <summary>Where the text's name ends within the candidate; null where the text has the whole of it, or no part.</summary>
    private static int? EndIn(IReadOnlyList<BlockReading> blocks, BlockReading title, NameCandidate name)
    {
        int? end = null;
        foreach (var block in blocks)
        {
            if (block.Place != BlockPlace.News)
                continue;
            foreach (var told in block.Names)
            {
                if (told.IsSurnameOnly || !IsWord(told.Given, name.Given))
                    continue;
                if (IsWord(told.Surname, name.Surname))
                    return null;
                for (var at = name.Name.Start + 1; at < name.Name.End - 1; at++)
                {
                    if (IsWord(title.Tokens[at].Text, told.Surname))
                        end = at + 1;
                }
            }
        }

        return end;
    }

    private static bool IsWord(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
