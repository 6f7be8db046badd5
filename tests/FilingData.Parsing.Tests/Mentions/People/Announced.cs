using FilingData.Parsing.Mentions;
using FilingData.Parsing.Tests.Structure;

namespace FilingData.Parsing.Tests.Mentions.People;

/// <summary>A release around the sentences that a test is about.</summary>
internal static class Announced
{
    /// <summary>The release of an invented company with these paragraphs as its news.</summary>
    public static MentionedRelease By(params string[] paragraphs) => Read(
        """
        Harrow Instruments Announces News

        DENVER, March 3, 2021 (GLOBE NEWSWIRE) -- Harrow Instruments, Inc. (Nasdaq: HRWI) ("Harrow" or the "Company"), a maker of optical sensors, today announced news.


        """ + string.Join("\n\n", paragraphs) + "\n");

    /// <summary>The whole text as a release.</summary>
    public static MentionedRelease Read(string text) => MentionFinder.Find(Releases.Of(text), null);

    /// <summary>Each person with the titles: "Jane Doe: President; Secretary".</summary>
    public static string[] People(this MentionedRelease release) =>
        [.. release.Cast.People.Select(person => person.Name + (person.Roles.Count == 0 ? "" : ": " + string.Join("; ", person.Roles.Select(role => role.Title))))];

    /// <summary>The persons' names.</summary>
    public static string[] Names(this MentionedRelease release) => [.. release.Cast.People.Select(person => person.Name)];

    /// <summary>The roles of the only person: "President, Harrow".</summary>
    public static string[] Roles(this MentionedRelease release) => [.. release.Cast.People.Single().Roles.Select(role => role.ToString())];

    /// <summary>Each quotation behind its speaker: "Jane Doe: We grow."</summary>
    public static string[] Quotations(this MentionedRelease release) =>
        [.. release.Cast.Quotations.Select(quotation => (quotation.Speaker?.Name ?? "?") + ": " + quotation.Text)];
}
