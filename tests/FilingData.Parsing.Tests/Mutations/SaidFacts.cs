namespace FilingData.Parsing.Tests.Mutations;

/// <summary>What a filing says, as text: two filings that say the same have the same.</summary>
internal static class SaidFacts
{
    /// <summary>Headline, date, issuer and the rows of all kinds.</summary>
    public static string Of(ParsedFiling parsed) => string.Join('\n', parsed.Announcements.SelectMany(Lines));

    /// <summary>The lines that only one of the two has.</summary>
    public static string Difference(string one, string other)
    {
        var (before, after) = (one.Split('\n'), other.Split('\n'));
        return "before " + string.Join("; ", before.Except(after)) + " now " + string.Join("; ", after.Except(before));
    }

    private static IEnumerable<string> Lines(Announcement announcement)
    {
        var rows = announcement.Also.Prepend(announcement).SelectMany(each => each.Facts).Select(row => $"{row.Kind} {row.Role}: {row.Value}");
        return
        [
            "headline: " + announcement.Headline.Value, "date: " + announcement.Date, "issuer: " + announcement.Issuer.Name,
            .. rows.Order(StringComparer.Ordinal),
        ];
    }
}
