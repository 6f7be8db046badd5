using System.ComponentModel;

namespace FilingData.Parsing.Tests.Steps;

/// <summary>
/// What counted code calls: once a method that is entered, once a turn of a loop, once a character that a search of the runtime looks at.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StepCounter
{
    private static long[] _counts = [];

    /// <summary>Begins a count over so many methods.</summary>
    internal static void Begin(int methods) => _counts = new long[methods];

    /// <summary>The steps of each method.</summary>
    internal static IReadOnlyList<long> Counts => _counts;

    /// <summary>A step of this method.</summary>
    public static void Step(int method) => _counts[method]++;

    /// <summary>Stands for <see cref="string.IndexOf(char)"/>, and so on for those below: the same, counted.</summary>
    public static int IndexOf(string text, char value, int method) => Found(text.IndexOf(value), 0, text.Length, method);

    public static int IndexOf(string text, char value, int start, int method) => Found(text.IndexOf(value, start), start, text.Length, method);

    public static int IndexOf(string text, char value, int start, int count, int method) =>
        Found(text.IndexOf(value, start, count), start, start + count, method);

    public static int IndexOf(string text, string value, StringComparison comparison, int method) =>
        Found(text.IndexOf(value, comparison), 0, text.Length, method);

    public static int IndexOf(string text, string value, int start, StringComparison comparison, int method) =>
        Found(text.IndexOf(value, start, comparison), start, text.Length, method);

    public static int IndexOf(string text, string value, int start, int count, StringComparison comparison, int method) =>
        Found(text.IndexOf(value, start, count, comparison), start, start + count, method);

    public static int IndexOfAny(string text, char[] any, int method) => Found(text.IndexOfAny(any), 0, text.Length, method);

    public static int IndexOfAny(string text, char[] any, int start, int method) => Found(text.IndexOfAny(any, start), start, text.Length, method);

    public static int IndexOfAny(string text, char[] any, int start, int count, int method) =>
        Found(text.IndexOfAny(any, start, count), start, start + count, method);

    public static int LastIndexOf(string text, char value, int method) => FoundBackwards(text.LastIndexOf(value), text.Length - 1, method);

    public static int LastIndexOf(string text, char value, int start, int method) => FoundBackwards(text.LastIndexOf(value, start), start, method);

    public static int LastIndexOf(string text, string value, StringComparison comparison, int method) =>
        FoundBackwards(text.LastIndexOf(value, comparison), text.Length - 1, method);

    public static int LastIndexOf(string text, string value, int start, StringComparison comparison, int method) =>
        FoundBackwards(text.LastIndexOf(value, start, comparison), start, method);

    private static int Found(int at, int start, int end, int method)
    {
        _counts[method] += (at < 0 ? end : at) - start;
        return at;
    }

    private static int FoundBackwards(int at, int start, int method)
    {
        _counts[method] += start - at;
        return at;
    }
}
