using System.Collections;

namespace FilingData.Lookup;

/// <summary>A figure of a company's profile, and the announcement that gives it.</summary>
/// <param name="Announcement">The announcement.</param>
/// <param name="Figure">What it counts: more than 30 cities.</param>
public sealed record ProfilePoint(Announcement Announcement, Figure Figure)
{
    /// <summary>The day of the announcement; null where it has none.</summary>
    public DateOnly? Date => Announcement.Date?.Value;

    /// <summary>The day and the figure.</summary>
    public override string ToString() => (Announcement.Date is null ? "" : Announcement.Date + ": ") + Figure;
}

/// <summary>What a company counts of itself from announcement to announcement: cities 30, then 20; customers 4,000, then 6,000.</summary>
public sealed class ProfileHistory : IReadOnlyList<ProfilePoint>
{
    private readonly ProfilePoint[] _points;

    internal ProfileHistory(IEnumerable<Announcement> announcements) =>
        _points = announcements.SelectMany(announcement => announcement.Profile.Select(figure => new ProfilePoint(announcement, figure))).ToArray();

    /// <summary>How many figures there are.</summary>
    public int Count => _points.Length;

    /// <summary>The figure at this place, from 0, in the order of the announcements.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public ProfilePoint this[int index] => _points[index];

    /// <summary>The figures of one thing over time. The wording may change around it: "customers" finds "hosting enterprise customers" too.</summary>
    /// <param name="what">What is counted, or the last words of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    public IEnumerable<ProfilePoint> Of(string what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return _points.Where(point => point.Figure.Of.Equals(what, StringComparison.OrdinalIgnoreCase)
            || point.Figure.Of.EndsWith(" " + what, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public IEnumerator<ProfilePoint> GetEnumerator() => ((IEnumerable<ProfilePoint>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _points.GetEnumerator();
}
