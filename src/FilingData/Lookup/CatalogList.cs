using System.Collections;

namespace FilingData.Lookup;

/// <summary>Announcements of several data sets, each decoded when it is first asked for.</summary>
internal sealed class CatalogList(FilingSet[] sets, (long Dated, int Set)[] entries) : IReadOnlyList<Announcement>
{
    public int Count => entries.Length;

    public Announcement this[int index] => At(entries[index]);

    public IEnumerator<Announcement> GetEnumerator()
    {
        foreach (var entry in entries)
            yield return At(entry);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Announcement At((long Dated, int Set) entry) => sets[entry.Set].At((int)entry.Dated);
}
