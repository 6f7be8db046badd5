using FilingData.Parsing.Mentions.Parties.Names;
using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Graph;

/// <summary>A name as two spellings of it share it.</summary>
/// <param name="Core">The words without article, country and corporate forms, in capitals, without stops.</param>
/// <param name="Form">The corporate forms, each in its one spelling; empty where there are none.</param>
internal readonly record struct NameKey(string Core, string Form)
{
    private const int UsualLength = 128;

    /// <summary>The key of a name.</summary>
    public static NameKey Of(string name)
    {
        var words = WordsOf(name);
        var end = words.Count;
        var form = "";
        while (end > 1 && CorporateForms.Of(words[end - 1]) is { } known)
        {
            form = known + " " + form;
            end--;
        }

        var first = 0;
        while (first < end - 1 && words[first] is "The" or "the" or "THE" or "U.S." or "US")
            first++;
        return new NameKey(CoreOf(words, first, end), form);
    }

    private static string CoreOf(List<string> words, int first, int end)
    {
        var most = 0;
        for (var i = first; i < end; i++)
            most += words[i].Length + 1;
        var core = most <= UsualLength ? stackalloc char[UsualLength] : new char[most];
        var length = 0;
        for (var i = first; i < end; i++)
        {
            if (i > first)
                core[length++] = ' ';
            foreach (var character in words[i])
            {
                if (character != '.')
                    core[length++] = char.ToUpperInvariant(character);
            }
        }

        return core.Slice(0, length).ToString();
    }

    /// <summary>The name without its corporate forms, as written.</summary>
    public static string WithoutForm(string name)
    {
        // Behind the first token, and behind the last that is neither a form nor a mark.
        int? end = null;
        for (var at = 0; TokenScan.TryNext(name, ref at, out var token);)
        {
            if (end is null || !(token.IsWord ? CorporateForms.Is(SharedWords.Of(name, token.Start, token.Length)) : token.Length == 1))
                end = token.End;
        }

        return end is null ? name : name.Substring(0, end.Value);
    }

    /// <summary>The words of a name, without marks.</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        ReadWords(name, words);
        return words;
    }

    /// <summary>Adds the words of a name, without marks.</summary>
    public static void ReadWords(string name, List<string> words)
    {
        for (var at = 0; TokenScan.TryNext(name, ref at, out var token);)
        {
            if (token.IsWord)
                words.Add(SharedWords.Of(name, token.Start, token.Length));
        }
    }

    // "Example (NYSE: ABC)" is "Example Products Company", not "Example Poland Packaging Services Sp. z o.o.".
    private const int MostFurtherWords = 2;

    /// <summary>Whether the fuller name has no more than a word or two besides.</summary>
    public static bool IsLittleMore(string fuller, string name)
    {
        var words = 0;
        for (var i = name.Length; i < fuller.Length; i++)
            words += fuller[i] == ' ' ? 1 : 0;
        return words <= MostFurtherWords;
    }
}
