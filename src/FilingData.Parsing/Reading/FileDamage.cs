using System.Globalization;
using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading;

/// <summary>Finds what shows that a file is no text at all.</summary>
internal static class FileDamage
{
    /// <summary>Text may hold a stray control character. As many as these, and one in so many characters, are none of a text's.</summary>
    private const int FewestControls = 4, CharactersPerControl = 64;

    /// <summary>
    /// How files of other kinds begin, after their formats' specifications. Their bytes over 127 come as U+FFFD out of UTF-8 and as letters out of
    /// Windows-1252.
    /// </summary>
    private static readonly (string Start, string What)[] Signatures =
    [
        ("%PDF-", "a PDF file"),
        ("PK\u0003\u0004", "a ZIP archive, such as a Word or Excel file"),
        ("{\\rtf", "a file in Rich Text Format"),
        ("\uFFFDPNG", "a PNG picture"),
        ("‰PNG", "a PNG picture"),
        ("GIF8", "a GIF picture"),
        ("\uFFFD\uFFFD\uFFFD\uFFFD\0\u0010JFIF", "a JPEG picture"),
        ("ÿØÿà\0\u0010JFIF", "a JPEG picture"),
        ("\u001F\uFFFD", "a gzip archive"),
        ("\u001F‹", "a gzip archive"),
    ];

    /// <summary>The problem that makes a file unreadable: it is empty, or no text. Null for a text.</summary>
    public static Problem? Of(SourceFile file)
    {
        var content = file.Content;
        int controls = 0, nulls = 0, first = -1;
        var empty = true;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r') && controls++ == 0)
                first = i;
            if (content[i] == '\0' && i > 0 && content[i - 1] >= ' ')
                nulls++;
            empty = empty && (Characters.IsBlank(content[i]) || Characters.IsLineEnd(content[i]) || content[i] == '\f');
        }

        if (empty)
            return new Problem(Catalogue.EmptyFile, file.At(0, 0));
        var signature = Array.Find(Signatures, signature => content.StartsWith(signature.Start, StringComparison.Ordinal));
        if (signature.What is not null)
            return new Problem(Catalogue.BinaryContent, file.At(0, signature.Start.Length), signature.What);
        // Every second byte of UTF-16 is zero in the letters of English.
        if (nulls >= FewestControls && nulls > content.Length / 3)
            return new Problem(Catalogue.BinaryContent, file.At(first, 1), "UTF-16 that was read byte by byte: save it as UTF-8");
        if (controls >= FewestControls && controls > content.Length / CharactersPerControl)
            return new Problem(Catalogue.BinaryContent, file.At(first, 1),
                "control characters where letters should be, such as U+" + CodeOf(content[first]));
        return null;
    }

    private static string CodeOf(char character) => ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
