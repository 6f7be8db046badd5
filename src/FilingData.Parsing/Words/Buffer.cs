using System.Buffers;

namespace FilingData.Parsing.Words;

/// <summary>
/// A list to read into. Its memory is rented, so that one release after the other uses it: give it back with <see cref="Dispose"/>.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
internal sealed class Buffer<T> : IDisposable
{
    private const int UsualCount = 512;

    private T[] _items;

    /// <summary>An empty list.</summary>
    /// <param name="usualCount">How many it will hold, as far as one knows.</param>
    public Buffer(int usualCount = UsualCount) => _items = ArrayPool<T>.Shared.Rent(usualCount);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The one at this place, which must be less than <see cref="Count"/>.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>Adds one behind the last.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(2 * Count);
            Array.Copy(_items, larger, Count);
            Return();
            _items = larger;
        }

        _items[Count++] = item;
    }

    /// <summary>Takes all out.</summary>
    public void Clear() => Count = 0;

    /// <summary>So many of them from this place on.</summary>
    public ReadOnlySpan<T> Slice(int start, int count) => _items.AsSpan(start, count);

    /// <summary>A copy of them.</summary>
    public T[] ToArray() => _items.AsSpan(0, Count).ToArray();

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        Return();
        (_items, Count) = ([], 0);
    }

    // What is rented again holds on to nothing of this release.
    private void Return()
    {
        if (_items.Length > 0)
            ArrayPool<T>.Shared.Return(_items, clearArray: true);
    }
}
