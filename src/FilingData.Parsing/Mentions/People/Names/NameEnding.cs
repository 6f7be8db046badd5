using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>Reads what stands behind a name and belongs to it: a Western given name, a suffix, degrees.</summary>
internal static class NameEnding
{
    /// <summary>"Mr. CHAN Tai Man, Peter": a Chinese name with a Western given name behind it, as Hong Kong writes it.</summary>
    public static int WesternEnd(BlockReading block, int end, List<int> words) =>
        words.Count == 3 && (block.Tokens[words[0]].IsAllCapitals || !GivenNames.Has(block.Tokens[words[0]].Text)) && block.Is(end, ',')
        && block.IsCapitalized(end + 1) && GivenNames.Has(block.Tokens[end + 1].Text) && !block.IsCapitalized(end + 2)
        && !block.Is(end + 2, '.') ? end + 2 : end;

    /// <summary>Behind the suffix: ", Jr.", " III"; <paramref name="end"/> where there is none.</summary>
    public static int SuffixEnd(BlockReading block, int end)
    {
        var at = block.Is(end, ',') ? end + 1 : end;
        if (!block.Is(at, NameWords.Suffixes) || !block.IsCapitalized(at))
            return end;
        // "Jane Doe, Sr. Vice President"
        if (at > end && block.Is(at, "Sr") && TitleReader.Begins(block, at))
            return end;
        return block.Is(at + 1, '.') && !(block.Is(at, "II") || block.Is(at, "III") || block.Is(at, "IV")) ? at + 2 : at + 1;
    }

    /// <summary>Behind the degrees: ", MD, PhD", ", Ph.D."; <paramref name="end"/> where there are none.</summary>
    public static int DegreesEnd(BlockReading block, int end)
    {
        while (true)
        {
            var at = block.Is(end, ',') ? end + 1 : end;
            var behind = DegreeEnd(block, at);
            if (behind == at)
                return end;
            end = behind;
        }
    }

    /// <summary>
    /// "Jane Doe CPA P.C.", "Jane Doe, PLLC": the form of a professional corporation makes the name a firm's (the model act of the American Bar
    /// Association).
    /// </summary>
    public static bool IsFirmOf(BlockReading block, int end)
    {
        var at = block.Is(end, ',') ? end + 1 : end;
        return block.IsCapitalized(at) && (block.Is(at, "PLLC") || block.Is(at, "P.C") || block.Is(at, "PC")
            || (block.Is(at, "P") && block.Is(at + 1, '.') && block.Is(at + 2, "C")));
    }

    /// <summary>Behind the degree that begins at this token; the token itself where none does.</summary>
    public static int DegreeEnd(BlockReading block, int at)
    {
        var letters = "";
        var end = at;
        for (var i = at; i < block.Count && i - at < 6; i++)
        {
            if (block.Is(i, '.'))
            {
                if (letters.Length == 0)
                    break;
                if (end == i)
                    end = i + 1;
                continue;
            }

            if (!block.IsCapitalized(i) || (i > at && !block.Is(i - 1, '.')))
                break;
            letters += block.Tokens[i].Text.Replace(".", "");
            if (IsDegree(letters))
                end = i + 1;
        }

        return end;
    }

    /// <summary>Whether the word is a degree: "MA" is one, and "Ma" a surname.</summary>
    public static bool IsDegree(string word) =>
        NameWords.Degrees.Has(word) && word.Length > 1
        && (char.IsUpper(word[word.Length - 1]) || word.StartsWith("Esq", StringComparison.Ordinal) || word.Count(char.IsUpper) > 1);
}
