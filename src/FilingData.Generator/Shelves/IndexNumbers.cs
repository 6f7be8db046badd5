using System.Text;
using FilingData.Packed;

namespace FilingData.Generator.Shelves;

/// <summary>Numbers of the index, as <see cref="PackedDigits"/> says.</summary>
internal static class IndexNumbers
{
    public static void Append(StringBuilder to, int value)
    {
        for (; value > PackedDigits.Value; value >>= PackedDigits.BitsPerDigit)
            to.Append((char)(PackedDigits.First + PackedDigits.More + (value & PackedDigits.Value)));
        to.Append((char)(PackedDigits.First + value));
    }

    public static void AppendFixed(StringBuilder to, int value)
    {
        for (var digit = 0; digit < PackedDigits.FixedWidth; digit++)
            to.Append((char)(PackedDigits.First + ((value >> (digit * PackedDigits.BitsPerFixedDigit)) & ((1 << PackedDigits.BitsPerFixedDigit) - 1))));
    }
}
