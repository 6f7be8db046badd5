using System.Collections;
using System.Runtime.CompilerServices;

namespace FilingData;

/// <summary>Makes <see cref="ValueList{T}"/>s; collection expressions (<c>[a, b]</c>) go through here.</summary>
public static class ValueList
{
    /// <summary>A list of these items, in this order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of these items, in this order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(array);
    }
}

/// <summary>An immutable list that is equal to another one when it holds equal items in the same order.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>Never changed once the list has left <see cref="As{TList}"/>.</summary>
    private T[] _items;

    /// <summary>A list that holds nothing; generated lists with named members derive from it.</summary>
    public ValueList()
        : this(Empty._items)
    {
    }

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list that holds nothing.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray<T>.Empty: the type argument is at hand.")]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1825",
        Justification = "The runtime has no compiled Array.Empty<T> for our values: a program would wait for it.")]
    public static ValueList<T> Empty { get; } = new(new T[0]);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at this place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The same items in a list of this type; the list itself where it is one.</summary>
    internal TList As<TList>()
        where TList : ValueList<T>, new() => this as TList ?? new TList { _items = _items };

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(_items, other._items) || _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>The items one after another, in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
