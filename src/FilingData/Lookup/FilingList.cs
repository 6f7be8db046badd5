using System.Collections;

namespace FilingData.Lookup;

/// <summary>
/// Announcements of a data set in the order of their dates, those without a date last. An announcement is decoded when it is first asked for, so that
/// to count them costs nothing.
/// </summary>
public sealed class FilingList : IReadOnlyList<Announcement>
{
    private readonly int[] _places;
    private ProfileHistory? _profile;

    internal FilingList(FilingSet set, int[] places)
    {
        Set = set;
        _places = places;
    }

    /// <summary>How many there are.</summary>
    public int Count => _places.Length;

    internal FilingSet Set { get; }

    /// <summary>What their issuers count of themselves, followed over time.</summary>
    public ProfileHistory Profile => _profile ??= new ProfileHistory(this);

    /// <summary>The announcement at this place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Announcement this[int index] => Set.At(_places[index]);

    /// <inheritdoc/>
    public IEnumerator<Announcement> GetEnumerator()
    {
        foreach (var place in _places)
            yield return Set.At(place);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
