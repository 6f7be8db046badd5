using System.Buffers;
using System.Text;
using FilingData.Generator.Emission;
using FilingData.Parsing.Words;

namespace FilingData.Generator.Shapes;

/// <summary>Packed facts as they stand on a shelf, as <c>FilingShelf</c> reads them: within a literal, a number before them.</summary>
internal static class FactLiteral
{
    /// <summary>The packed facts of a release's principal announcement; the number is how long they are.</summary>
    public static string Of(StringBuilder facts)
    {
        var length = facts.Length;
        var packed = ArrayPool<char>.Shared.Rent(length);
        facts.CopyTo(0, packed, 0, length);
        var bytes = Numbered(Encoding.UTF8.GetByteCount(packed, 0, length) << 1);
        var literal = StringBuilderCache.Acquire().Append(bytes);
        SafeText.AppendInLiteral(literal, packed, length);
        ArrayPool<char>.Shared.Return(packed);
        return StringBuilderCache.GetStringAndRelease(literal);
    }

    /// <summary>What stands there for the announcement with this number that a release makes besides.</summary>
    public static string OfBesides(int number) => Numbered((number << 1) | 1);

    private static string Numbered(int value)
    {
        var digits = StringBuilderCache.Acquire();
        new DigitWriter(digits).Append((ulong)value);
        return SafeText.InLiteral(StringBuilderCache.GetStringAndRelease(digits));
    }
}
