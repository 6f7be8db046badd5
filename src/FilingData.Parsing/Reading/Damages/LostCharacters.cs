using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Damages;

/// <summary>Characters that decoding lost: a decoder puts U+FFFD where it cannot read a byte.</summary>
internal sealed class LostCharacters : TextDamage
{
    private const char Replacement = '\uFFFD';

    /// <summary>How much of the damaged word a message shows on each side.</summary>
    private const int LongestWord = 20;

    /// <summary>Western text loses a letter here and there; as many in a row are a script that writes each letter with several bytes.</summary>
    private const int LongestWesternRun = 3;

    /// <inheritdoc/>
    protected override Problem? Find(SourceFile file, int start, int end)
    {
        var content = file.Content;
        var lost = content.IndexOf(Replacement, start, end - start);
        if (lost < 0)
            return null;
        var behind = lost;
        while (behind < end && content[behind] == Replacement)
            behind++;
        var (from, to) = (lost, behind);
        while (from > start && lost - from < LongestWord && !char.IsWhiteSpace(content[from - 1]))
            from--;
        while (to < end && to - behind < LongestWord && !char.IsWhiteSpace(content[to]))
            to++;
        var encoding = behind - lost > LongestWesternRun ? "an encoding of an Asian script (GB 18030, Big5, Shift JIS)" : "Windows-1252";
        return new Problem(Catalogue.EncodingDamage, file.At(lost, behind - lost), content.Substring(from, to - from), encoding);
    }
}
