namespace FilingData.Generator.Filings;

/// <summary>What a file gives, by value and ready to be written: its records are packed, so that no text of the file lives on.</summary>
/// <param name="Path">The file's path; only diagnostics use it.</param>
/// <param name="FileName">The file's name, without a folder.</param>
/// <param name="Releases">Its announcements, one a release.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record FilingUnit(string Path, string FileName, EquatableArray<AnnouncementUnit> Releases, EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>How many characters its text has.</summary>
    public int Characters { get; init; }

    /// <summary>How many characters its packed facts have.</summary>
    public int PackedCharacters { get; } = Releases.Sum(release => release.Facts.Length);

    /// <summary>
    /// What its announcements are named for: each release's principal announcement, and behind it what the release announces besides.
    /// </summary>
    public EquatableArray<NameClaim> Claims { get; } = Releases.SelectMany(release => release.Besides.Prepend(release)).Select(unit => unit.Claim)
        .ToEquatableArray();
}

/// <summary>An announcement, ready to be written.</summary>
/// <param name="Type">The name of its record type, with the namespace.</param>
/// <param name="Claim">What it is named for.</param>
/// <param name="Doc">The doc comment of its member, a line each, as XML.</param>
internal sealed record AnnouncementUnit(string Type, NameClaim Claim, string Doc)
{
    /// <summary>
    /// What stands on the shelf, as within a C# literal: the packed facts, or the number of what a release announces besides, which its principal
    /// announcement carries.
    /// </summary>
    public string Facts { get; init; } = "";

    /// <summary>What it is found by.</summary>
    public EquatableArray<IndexKey> Keys { get; init; }

    /// <summary>The parties that get a member each; of a principal announcement only, as all that a release announces has the same.</summary>
    public EquatableArray<NamedMember> Parties { get; init; }

    /// <summary>The people that get a member each, likewise.</summary>
    public EquatableArray<NamedMember> People { get; init; }

    /// <summary>The defined terms that get a member each, likewise.</summary>
    public EquatableArray<NamedMember> Terms { get; init; }

    /// <summary>What the same release announces besides.</summary>
    public EquatableArray<AnnouncementUnit> Besides { get; init; }
}

/// <summary>A member that names an item of a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">The item's place in the list.</param>
/// <param name="Doc">Its doc comment, as XML on one line.</param>
internal sealed record NamedMember(string Name, int Index, string Doc);

/// <summary>A key of the index.</summary>
internal sealed record IndexKey(char Table, string Key);
