using FilingData.Parsing.Reading;

namespace FilingData.Parsing.DataSets;

/// <summary>The file of a claim, and what its project says of it.</summary>
/// <param name="Path">The path, as it was given.</param>
/// <param name="Source">Its text.</param>
internal sealed record ClaimedFile(string Path, SourceFile Source)
{
    /// <summary>The member's name; null where the announcement gives it.</summary>
    public string? MemberName { get; init; }

    /// <summary>The issuer; null where the text gives it.</summary>
    public string? Issuer { get; init; }

    /// <summary>The ids of the problems that are accepted in it.</summary>
    public IReadOnlyCollection<string> Accepted { get; init; } = [];
}

/// <summary>What an announcement is named for, and the names that it would have if it were the only one.</summary>
/// <param name="Wanted">The names that it would have; the short one is null without a date, or where the project gives a name.</param>
internal sealed record NameClaim(MemberName Wanted)
{
    /// <summary>The name of the issuer's class.</summary>
    public string IssuerClass => Wanted.IssuerClass;

    /// <summary>The name that no other announcement should have: Divestiture20170927, or what the project gives.</summary>
    public string FullName => Wanted.FullName;

    /// <summary>The short name, Divestiture2017; null without a date, or where the project gives a name.</summary>
    public string? ShortName => Wanted.ShortName;

    /// <summary>The issuer's legal name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The date; null where it has none.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The issuer's CIK; null where the filing doesn't say.</summary>
    public string? Cik { get; init; }

    /// <summary>The ids of the problems that the project accepts in its file.</summary>
    public EquatableArray<string> Accepted { get; init; }

    /// <summary>
    /// The letters and digits of the headline, which tell with the date whether two filings are one: text and HTML of one release differ in capitals,
    /// quotation marks, dashes and spaces.
    /// </summary>
    public required string Headline { get; init; }

    /// <summary>A hash of it, made once: it is asked for after each edit of any file.</summary>
    private int HeadlineHash { get; init; }

    /// <summary>Where the headline stands.</summary>
    public required FilePlace Place { get; init; }

    /// <summary>The file's name, without a folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Whether it is what its release announces besides.</summary>
    public bool IsBesides { get; init; }

    /// <summary>Tells claims apart by their releases: headline and date.</summary>
    public static IEqualityComparer<NameClaim> ByRelease { get; } = new ReleaseComparer();

    /// <summary>The claim of the announcement that stands in a file.</summary>
    public static NameClaim Of(Announcement announcement, ClaimedFile file)
    {
        var date = announcement.Date?.Value;
        var headline = Recognisable(announcement.Headline.Value);
        var (fullName, shortName) = file.MemberName is { } given ? (given, null) : NamesOf(announcement.Topic, date);
        return new NameClaim(new MemberName(IssuerName.ClassOf(file.Issuer ?? announcement.Issuer.Name), fullName, shortName, null))
        {
            Issuer = announcement.Issuer.Name,
            Date = date,
            Cik = announcement.Filing.Cik,
            Accepted = file.Accepted.OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray(),
            Headline = headline,
            HeadlineHash = StringComparer.Ordinal.GetHashCode(headline),
            Place = announcement.Headline.Source is { } place ? FilePlace.Of(file.Path, place, file.Source) : FilePlace.StartOf(file.Path),
            FileName = file.Source.Text.Name,
        };
    }

    /// <summary>What a headline is recognised by; all of it where it has no letter and no digit.</summary>
    public static string Recognisable(string headline)
    {
        var letters = new string(headline.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray());
        return letters.Length > 0 ? letters : headline;
    }

    /// <summary>The names for a topic on a day.</summary>
    public static (string FullName, string? ShortName) NamesOf(string topic, DateOnly? date) => date is { } day
        ? (FormattableString.Invariant($"{topic}{day.Year:0000}{day.Month:00}{day.Day:00}"), FormattableString.Invariant($"{topic}{day.Year:0000}"))
        : (topic + "Undated", null);

    /// <summary>The claim of what the same release announces besides.</summary>
    public NameClaim Besides(string topic)
    {
        var (fullName, shortName) = NamesOf(topic, Date);
        return this with { Wanted = new MemberName(IssuerClass, fullName, shortName, null), IsBesides = true };
    }

    private sealed class ReleaseComparer : IEqualityComparer<NameClaim>
    {
        public bool Equals(NameClaim? x, NameClaim? y) => x?.Date == y?.Date && x?.Headline == y?.Headline;

        public int GetHashCode(NameClaim obj) => obj.HeadlineHash;
    }
}
