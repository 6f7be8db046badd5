using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>A table of words, written as one text; capitals don't count.</summary>
internal sealed class WordSet
{
    private readonly WordList _words;

    /// <summary>The words of these texts, which white space sets apart.</summary>
    public WordSet(params string[] words) =>
        _words = WordList.InAnyCase(words);

    /// <summary>A table of the words of both.</summary>
    public WordSet With(WordSet other) => new([.. _words.Words, .. other._words.Words]);

    /// <summary>Whether the word is in the table.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>Whether the token is a word of the table.</summary>
    public bool Has(in Token token) => token.Kind == TokenKind.Word && _words.Contains(token.Text);
}
