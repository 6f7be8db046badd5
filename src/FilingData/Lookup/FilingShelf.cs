using System.ComponentModel;

namespace FilingData.Lookup;

/// <summary>The announcements of one generated document, each decoded when it is first asked for. What generated code derives from; not for users' code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FilingShelf
{
    private readonly Announcement?[] _read;

    /// <summary>A shelf with this many announcements.</summary>
    protected FilingShelf(int count) => _read = new Announcement?[count];

    /// <summary>The announcement at this place; always the same instance.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Announcement this[int index]
    {
        get
        {
            ref var place = ref _read[index];
            // Two threads may both decode it; both get the one that was there first.
            return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, Read(index), null) ?? place!;
        }
    }

    /// <summary>Decodes the announcement at this place.</summary>
    protected abstract Announcement Read(int index);
}
