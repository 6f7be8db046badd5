namespace FilingData.Parsing.Structure.Head;

/// <content>What a title's line says of offices.</content>
internal readonly partial struct TitleWords
{
    /// <summary>Whether it ends with an office, behind which the name of who has it may follow: "… Chief Financial Officer".</summary>
    public bool EndsWithOffice => Count > 2 && TitleVocabulary.Offices.Contains(_words[Count - 1]);

    /// <summary>
    /// "John Doe, Chief Executive Officer of Example Holdings, Inc.": whether it names somebody and his office, and says nothing of him.
    /// </summary>
    public bool NamesOfficer => Count is > 3 and <= 14 && !HasVerb && _line.IndexOf(',') is > 3 and < 40
        && Array.Exists(_words, static word => Array.Exists(Bare(word).Split('/'), TitleVocabulary.Offices.Contains));

    /// <summary>Whether an office is still to come: "… Succeeds John Doe as Example", "CEO in July".</summary>
    public bool LeadsToOffice(TitleWords rest) => HasVerb && rest.Count > 0 && TitleVocabulary.OfficeWords.Contains(Bare(rest._words[0]))
        && char.IsUpper(rest._line[0]) && Array.Exists(_words, static word => word.Equals("as", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Executive Vice President and Chief Financial Officer": whether it has nothing but the words of offices.</summary>
    public bool IsOffice => Count > 1 && Array.TrueForAll(_words, static word => TitleVocabulary.OfficeWords.Contains(Bare(word)));
}
