namespace FilingData.Parsing.Structure.Sections;

/// <summary>Finds phrases of a table in a text in one pass. Case doesn't count, hyphens count as spaces.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class Phrases<T>
{
    /// <summary>The phrases in lower case by their first letter, in the table's order.</summary>
    private readonly List<(string Words, T Meaning, int Rank)>?[] _byLetter = new List<(string, T, int)>?['z' + 1];

    public Phrases(IEnumerable<(string Words, T Meaning)> table)
    {
        var rank = 0;
        foreach (var (words, meaning) in table)
            (_byLetter[words[0]] ??= []).Add((words, meaning, rank++));
    }

    /// <summary>The phrase that stands in this part of the text; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="written">Whether the phrase must begin with a capital, and of several the first in the text counts; else the first of the table
    /// counts.</param>
    public (int Start, int End, T Meaning)? Find(string text, int start, int end, bool written = false)
    {
        (int Start, int End, T Meaning)? found = null;
        var best = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            var letter = Lower(text[i]);
            if (letter is < 'a' or > 'z' || _byLetter[letter] is not { } phrases || (written && letter == text[i])
                || (i > start && char.IsLetter(text[i - 1])))
                continue;
            foreach (var (words, meaning, rank) in phrases)
            {
                if (rank >= best || !Is(text, i, end, words))
                    continue;
                best = rank;
                found = (i, i + words.Length, meaning);
                if (written)
                    return found;
            }
        }

        return found;
    }

    private static bool Is(string text, int at, int end, string words)
    {
        if (at + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (Lower(text[at + i]) != words[i])
                return false;
        }

        return true;
    }

    private static char Lower(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | ' '),
        '-' or '‑' or '‐' => ' ',
        '’' => '\'',
        _ => character,
    };
}
