using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>Somebody announces.</summary>
internal sealed class IssuerCheck : FilingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        // Where there is no text at all, that is the problem.
        var parts = release.Mentioned.Release;
        if (release.Announcement.Issuer.Name.Length == 0 && Openings.OfText(parts) is { } place)
            yield return new Problem(Catalogue.NoIssuer, place.Source, Openings.Of(place).Words, parts.Document.Text.File.Text.Name);
    }
}
