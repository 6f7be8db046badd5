using FilingData.Parsing.Mentions.Parties.Tokens;

namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>What speaks against words that stand where an organization's name does.</summary>
internal readonly struct NameDoubts(DocumentWords document, TokenizedBlock block)
{
    private const int ShortestName = 3;

    /// <summary>Whether they are a person's, by given names, titles and how the release addresses somebody.</summary>
    public bool ArePerson(int first, int last) => document.IsPerson(block[last]) || document.IsPerson(block[first])
        || Honorifics.Is(block[first - 1])
        || PersonNames.IsGivenName(block[first]) || (last > first && PersonNames.IsChinese(block[first], block[last]))
        || (block.Is(last + 1, ',') && NameWords.IsStranger(block[last + 2])) || block.Is(last + 2, "who");

    /// <summary>Whether they are a place's, or words that have their capital for another reason.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="mayOpenSentence">Whether a name may have no other capital than that of a sentence's first word.</param>
    public bool AreNoName(int first, int last, bool mayOpenSentence)
    {
        if (NameWords.IsStranger(block[first]) || Abbreviations.IsOpener(block[first]) || Places.Are(block[last])
            || Institutions.IsDoubtful(block[last]) || SecurityClasses.Are(block, first, last))
            return true;
        // A word that is written small elsewhere is none of the company's own.
        return first == last && (document.HasSmall(block[first]) || block[first].Length < ShortestName
            || !(mayOpenSentence || document.HasCapitalWithinSentence(block[first])));
    }
}
