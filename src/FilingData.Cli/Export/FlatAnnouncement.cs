using System.Text;

namespace FilingData.Cli.Export;

/// <summary>What the flat formats say of an announcement.</summary>
internal static class FlatAnnouncement
{
    /// <summary>The announcement and what else its release announces, the principal one first.</summary>
    public static IEnumerable<Announcement> WithAlso(Announcement announcement) => announcement.Also.Prepend(announcement);

    /// <summary>The kinds, each once.</summary>
    public static IEnumerable<string> Kinds(Announcement announcement) => WithAlso(announcement).Select(one => one.Kind).Distinct();

    /// <summary>The facts of all kinds.</summary>
    public static IEnumerable<FactRow> Facts(Announcement announcement) => WithAlso(announcement).SelectMany(one => one.Facts);

    /// <summary>The filing's words at the place of the fact, each run of white space one space; null where there is no place.</summary>
    public static string? Words(Fact fact)
    {
        if (fact.Source?.Quote is not { } quote)
            return null;
        var words = new StringBuilder(quote.Length);
        foreach (var character in MarkedWords.Of(quote, fact.Source!.Value.File.Text!))
        {
            if (!char.IsWhiteSpace(character))
                words.Append(character);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>Where the date comes from when the release doesn't state it.</summary>
    public static string Words(DateProvenance provenance) => provenance switch
    {
        DateProvenance.NewswireUrl => "newswire URL",
        DateProvenance.SubmissionHeader => "submission header",
        DateProvenance.DateOfReport => "date of report",
        DateProvenance.Letter => "letter",
        DateProvenance.Metadata => "metadata",
        DateProvenance.Head => "head",
        _ => "dateline",
    };
}
