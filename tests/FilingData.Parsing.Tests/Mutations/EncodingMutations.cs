using System.Text;
using System.Text.RegularExpressions;
using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Tests.Mutations;

internal sealed class EmptiedFile : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        new[] { "", " \r\n", "\n\n\f", "\uFEFF", "\u00A0\t" }.Select(text => Mutant.At(text, 0, 0, "FD0101"));
}

internal sealed class PdfInItsPlace : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        new[] { "%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1 ", "GIF89a" }.Select(start => Mutant.At(start + original.Text, 0, 4, "FD0102"));
}

internal sealed class Utf16ReadByteByByte : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        yield return Mutant.With(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(original.Text)), "FD0102");
        yield return Mutant.With(Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(original.Text)), "FD0102");
    }
}

internal sealed class ManyBytesFlipped : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => Enumerable.Range(0, 2).Select(_ =>
        Mutant.With(new string(original.Text.Select(character => random.Next(20) == 0 ? (char)random.Next(1, 9) : character).ToArray()), "FD0102"));
}

internal sealed class NullInAWord() : Damaged("(?<=[a-z])(?<at>[a-z])(?=[a-z]+ )", "FD0106")
{
    protected override string By(string found, Random random) => "\0";

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index > original.News;
}

internal sealed class ControlCharacterInAWord() : Damaged("(?<=[a-z])(?<at>[a-z])(?=[a-z]+ )", "FD0106")
{
    protected override string By(string found, Random random) => ((char)random.Next(14, 31)).ToString();

    protected override bool IsRight(Original original, Match match) => base.IsRight(original, match) && match.Index > original.News;
}

internal sealed class CharacterLostInDecoding() : Damaged("[“”—’]", "FD0103")
{
    protected override string By(string found, Random random) => "\uFFFD";
}

internal sealed class AllReadInTheWrongEncoding : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random)
    {
        var first = original.Text.IndexOfAny(['“', '—']);
        return [Mutant.At(CodePages.Windows1252.GetString(Encoding.UTF8.GetBytes(original.Text)), first, 3, "FD0105")];
    }
}

internal sealed class MarkReadInTheWrongEncoding() : Damaged("[“”—’]", "FD0105")
{
    protected override string By(string found, Random random) => CodePages.Windows1252.GetString(Encoding.UTF8.GetBytes(found));

    // Bytes that Windows-1252 has no letter for come as control characters, which stand for themselves.
    protected override string[] Or => ["FD0106"];
}

internal sealed class SavedAsWindows1252 : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) =>
        [Mutant.Sound(FilingBytes.Decode(CodePages.Windows1252.GetBytes(original.Text)))];
}

internal sealed class SavedAsUtf16 : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => new[] { Encoding.Unicode, Encoding.BigEndianUnicode }
        .Select(encoding => Mutant.Sound(FilingBytes.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(original.Text)])));
}

internal sealed class ByteOrderMarkAdded : Mutation
{
    public override IEnumerable<Mutant> Of(Original original, Random random) => [Mutant.Sound("\uFEFF" + original.Text)];
}

internal static class CodePages
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
