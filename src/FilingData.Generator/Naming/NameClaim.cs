using FilingData.Generator.Problems;

namespace FilingData.Generator.Naming;

/// <summary>What an announcement is named for, and the names that it would have if it were the only one.</summary>
/// <param name="IssuerClass">The name of the issuer's class.</param>
/// <param name="FullName">The name that no other announcement should have: Divestiture20170927, or what the project gives.</param>
/// <param name="ShortName">The short name, Divestiture2017; null without a date, or where the project gives a name.</param>
internal sealed record NameClaim(string IssuerClass, string FullName, string? ShortName)
{
    /// <summary>The issuer's legal name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The date; null where it has none.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The headline, which tells with the date whether two filings are one.</summary>
    public required string Headline { get; init; }

    /// <summary>Where the headline stands.</summary>
    public required FilePlace Place { get; init; }

    /// <summary>The file's name, without a folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Whether it is what its release announces besides.</summary>
    public bool IsBesides { get; init; }

    /// <summary>The names for a topic on a day.</summary>
    public static (string FullName, string? ShortName) NamesOf(string topic, DateOnly? date) => date is { } day
        ? (FormattableString.Invariant($"{topic}{day.Year:0000}{day.Month:00}{day.Day:00}"), FormattableString.Invariant($"{topic}{day.Year:0000}"))
        : (topic + "Undated", null);

    /// <summary>The claim of what the same release announces besides.</summary>
    public NameClaim Besides(string topic)
    {
        var (fullName, shortName) = NamesOf(topic, Date);
        return this with { FullName = fullName, ShortName = shortName, IsBesides = true };
    }
}
