using System.Globalization;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Damages;

/// <summary>Control characters among the words: something stood there that is lost. The end-of-file mark of old editors is none.</summary>
internal sealed class ControlCharacters : TextDamage
{
    private const int LongestWord = 20;

    /// <inheritdoc/>
    protected override Problem? Find(SourceFile file, int start, int end)
    {
        var content = file.Content;
        for (var i = start; i < end; i++)
        {
            if (content[i] is not (< ' ' or '\u007F') || content[i] is '\t' or '\n' or '\v' or '\f' or '\r'
                || (content[i] == '\u001A' && content.Length - i <= 2))
                continue;
            int from = i, to = i + 1;
            while (from > start && i - from < LongestWord && IsOfWord(content[from - 1]))
                from--;
            while (to < end && to - i < LongestWord && IsOfWord(content[to]))
                to++;
            // The message shows the word with the place marked, for the character itself cannot be seen.
            var word = content.Substring(from, i - from) + "�" + content.Substring(i + 1, to - i - 1);
            return new Problem(Catalogue.ControlCharacter, file.At(i, 1), ((int)content[i]).ToString("X4", CultureInfo.InvariantCulture), word);
        }

        return null;
    }

    private static bool IsOfWord(char character) => character > ' ' && character != '\u007F' && !char.IsWhiteSpace(character);
}
