using System.Runtime.CompilerServices;

namespace FilingData.Generator.Shapes;

/// <summary>
/// What packed facts refer to more than once: its uses are counted before anything is written, and it is numbered while it is written.
/// </summary>
/// <typeparam name="T">What is referred to.</typeparam>
/// <param name="comparer">What is the same.</param>
internal sealed class SharedValues<T>(IEqualityComparer<T> comparer)
    where T : class
{
    private readonly Dictionary<T, int> _uses = new(comparer);
    private readonly Dictionary<T, int> _numbers = new(comparer);

    /// <summary>Counts a use; whether it is the first.</summary>
    public bool Count(T value)
    {
        _uses.TryGetValue(value, out var uses);
        _uses[value] = uses + 1;
        return uses == 0;
    }

    /// <summary>Whether more than one use was counted.</summary>
    public bool IsShared(T value) => _uses[value] > 1;

    /// <summary>Gives the value the next number.</summary>
    public void Add(T value) => _numbers.Add(value, _numbers.Count);

    /// <summary>The number that the value was given; false where it has none yet.</summary>
    public bool TryGetNumber(T value, out int number) => _numbers.TryGetValue(value, out number);

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        _uses.Clear();
        _numbers.Clear();
    }
}

/// <summary>Objects are the same only with themselves, whatever they say of their equality.</summary>
internal sealed class ByIdentity : IEqualityComparer<object>
{
    /// <summary>The one there need be.</summary>
    public static ByIdentity Comparer { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
