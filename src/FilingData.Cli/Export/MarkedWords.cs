using System.Text;
using FilingData.Parsing.Reading;

namespace FilingData.Cli.Export;

/// <summary>Words of a file without its markup: "$&lt;ix:nonFraction …&gt;5.5&lt;/ix:nonFraction&gt;&amp;nbsp;million" is "$5.5 million".</summary>
internal static class MarkedWords
{
    private static readonly string[] Tags = ["</p>", "</div>", "</td>", "<html"];

    // The facts of a file follow each other: it is looked through once.
    private static Looked _last = new("", false);

    /// <summary>The words as they are read; those of a file without markup as they stand.</summary>
    /// <param name="quote">The characters of the file.</param>
    /// <param name="file">The whole file.</param>
    public static string Of(string quote, string file)
    {
        if (quote.AsSpan().IndexOfAny('<', '&') < 0 || !IsMarked(file))
            return quote;
        var words = new StringBuilder(quote.Length);
        for (var at = 0; at < quote.Length;)
        {
            if (quote[at] == '<' && quote.IndexOf('>', at) is > 0 and var end)
                at = end + 1;
            else if (quote[at] == '&' && CharacterReference.Read(quote, at, quote.Length, out var length) is { Length: > 0 } character)
            {
                words.Append(character);
                at += length;
            }
            else
                words.Append(quote[at++]);
        }

        return words.ToString();
    }

    private static bool IsMarked(string file)
    {
        var last = _last;
        if (!ReferenceEquals(last.File, file))
            _last = last = new Looked(file, Array.Exists(Tags, tag => file.Contains(tag, StringComparison.OrdinalIgnoreCase)));
        return last.IsMarked;
    }

    private sealed record Looked(string File, bool IsMarked);
}
