using System.Text;

namespace FilingData.Parsing.Words;

/// <summary>One text after the other is built in the same memory, as the base library does it for itself.</summary>
internal static class StringBuilderCache
{
    private const int UsualLength = 2_000, MostKept = 100_000;

    [ThreadStatic]
    private static StringBuilder? _free;

    /// <summary>An empty builder; a new one where the kept one is in use.</summary>
    public static StringBuilder Acquire()
    {
        var builder = _free ?? new StringBuilder(UsualLength);
        _free = null;
        return builder;
    }

    /// <summary>The text of a builder, which must not be used behind it.</summary>
    public static string GetStringAndRelease(StringBuilder builder)
    {
        var text = builder.ToString();
        if (builder.Capacity <= MostKept)
            _free = builder.Clear();
        return text;
    }
}
