using System.ComponentModel;
using FilingData.Packed;

namespace FilingData.Lookup;

/// <summary>
/// The announcements of one generated document, each decoded when it is first asked for. What generated code derives from; not for users' code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FilingShelf
{
    private readonly Announcement?[] _read;
    private int[]? _starts;
    private Func<string, string?>? _texts;

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

    /// <summary>
    /// The packed facts of all announcements, one behind the other: before each stands twice the number of its bytes; what a release announces
    /// besides has none, but twice its number there and one.
    /// </summary>
    protected abstract ReadOnlySpan<byte> Facts { get; }

    /// <summary>The record that the announcement at this place has for itself; the same where it has none.</summary>
    protected virtual Announcement Named(int index, Announcement announcement) => announcement;

    private Announcement Read(int index)
    {
        var facts = Facts.Slice((_starts ??= Starts())[index]);
        var number = PackedDigits.Number(ref facts);
        var (isBesides, length) = (number & 1, number >> 1);
        return isBesides != 0 ? this[index - 1 - length].Also[length] : Named(index, Decode(facts.Slice(0, length)));
    }

    /// <summary>The texts are embedded in the assembly of the generated code.</summary>
    private Announcement Decode(ReadOnlySpan<byte> facts)
    {
        var reader = new FactReader(facts, _texts ??= new EmbeddedText(GetType().Assembly).Read);
        var announcement = AnnouncementReaders.ReadAnnouncement(ref reader);
        reader.End();
        return announcement;
    }

    /// <summary>Where each announcement's number stands.</summary>
    private int[] Starts()
    {
        var starts = new int[_read.Length];
        var all = Facts;
        var rest = all;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = all.Length - rest.Length;
            var number = PackedDigits.Number(ref rest);
            if ((number & 1) == 0)
                rest = rest.Slice(number >> 1);
        }

        return starts;
    }
}
