using FilingData.Parsing.DataSets;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Cli.Inputs;

/// <summary>Files that a project would have together: one filing twice, two filings with one name, two issuers that look like one.</summary>
internal sealed class FilesTogether
{
    private readonly List<NameClaim> _claims = [];
    private readonly Dictionary<FilePlace, (string Path, Source Headline)> _claimed = [];

    /// <summary>Adds a file; one that has errors has no announcements, as in a build.</summary>
    public void Add(ReadFile file)
    {
        foreach (var announcement in file.Announcements)
        {
            if (announcement.Headline.Source is not { } headline)
                continue;
            var claim = NameClaim.Of(announcement, new ClaimedFile(Path.GetFullPath(file.Path),
                new SourceFile(headline.File.Name, headline.File.Text ?? "")));
            _claims.Add(claim);
            _claims.AddRange(announcement.Also.Select(other => claim.Besides(other.Topic)));
            _claimed[claim.Place] = (file.Path, headline);
        }
    }

    /// <summary>What is wrong among them, each with the path that the user gave.</summary>
    public IEnumerable<(string Path, Problem Problem)> Problems()
    {
        foreach (var info in NameTable.Make(_claims.ToEquatableArray()).Problems)
        {
            var (path, headline) = _claimed[info.Place!];
            yield return (path, new Problem(info.Kind, headline,
                [.. info.Arguments])
            { Other = info.Other is { } other ? _claimed[other].Headline : null });
        }
    }
}
