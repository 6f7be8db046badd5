using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Names;

/// <summary>Tells the words that names of persons are made of from other words with capitals.</summary>
internal static class NameToken
{
    /// <summary>Whether the token may be one of a name's words.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">The token.</param>
    /// <param name="addressed">Whether an honorific stands before the name.</param>
    /// <param name="words">The name's words before it.</param>
    public static bool IsPart(BlockReading block, int at, bool addressed, IReadOnlyList<int> words)
    {
        ref readonly var token = ref block.Tokens[at];
        // "Jean d'Example"
        if (words.Count > 0 && token.Text.Length > 3 && token.Text[0] is 'd' or 'l' && token.Text[1] is '\'' or '’' && char.IsUpper(token.Text[2]))
            return true;
        if (!token.IsCapitalized || (!addressed && block.IsFirm(at)))
            return false;
        if (token.IsInitial)
            return token.Text.Length <= 5 && (block.Is(at + 1, '.') || words.Count > 0 || block.IsCapitalized(at + 1));
        var text = token.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not ('-' or '\'' or '’' or '\u2010'))
                return false;
        }

        if (NameEnding.IsDegree(text) || (words.Count > 0 && NameWords.Suffixes.Has(text)))
            return false;
        if (NameWords.NeverInNames.Has(text) || IsTitleWord(token))
            return IsSurname(block, at, words) || IsNameToo(block, at, addressed, words);
        // "Jane Doe Ph.D."
        if (words.Count > 1 && block.Is(at + 1, '.') && NameEnding.DegreeEnd(block, at) > at + 1)
            return false;
        return words.Count > 0 || !TitleWords.Areas.Has(text) || GivenNames.Has(text);
    }

    // "David Head, president", "Robert B. Current, Treasurer": behind a known given name, and an initial, such a word is a surname before the title
    // or what is said.
    private static bool IsSurname(BlockReading block, int at, IReadOnlyList<int> words) =>
        words.Count is 1 or 2 && GivenNames.Has(block.Tokens[words[0]].Text)
        && (TitleWords.WeakHeads.Has(block.Tokens[at]) || (words.Count == 2 && block.Tokens[words[1]].IsInitial))
        && ((block.Is(at + 1, ',') && TitleReader.Begins(block, at + 2)) || block.Is(at + 1, SpeechWords.Verbs));

    // "Mr. Even Roe", "Robert Toll": in a sentence, where other words have no capitals.
    private static bool IsNameToo(BlockReading block, int at, bool addressed, IReadOnlyList<int> words) =>
        NameWords.NamesToo.Has(block.Tokens[at]) && block.Place != BlockPlace.Title && !block.Is(at + 1, "to") && !block.Is(at + 1, "than")
        && (words.Count == 0 ? addressed && block.IsCapitalized(at + 1)
        : !block.IsCapitalized(at + 1) && (addressed || GivenNames.Has(block.Tokens[words[0]].Text)));

    private static bool IsTitleWord(in Token token) =>
        TitleWords.Heads.Has(token) || TitleWords.Heads.Has(Singular(token.Text)) || TitleWords.WeakHeads.Has(Singular(token.Text))
        && !GivenNames.Has(token.Text) || (TitleWords.Abbreviations.ContainsKey(token.Text) && token.IsAllCapitals)
        || ((TitleWords.Modifiers.Has(token) || TitleWords.WeakHeads.Has(token)) && !GivenNames.Has(token.Text));

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? SharedWords.Of(word, 0, word.Length - 1) : word;
}
