using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Head;

/// <content>How a title's line ends: whether it is whole, or leads on.</content>
internal readonly partial struct TitleWords
{
    /// <summary>Whether what it leads to must be on the next line.</summary>
    public bool IsOpen
    {
        get
        {
            if (Count == 0 || _line[_line.Length - 1] is ',' or ';' or '/' or '('
                || (Dashes.Is(_line[_line.Length - 1]) && !IsDashed && !EndsWithRule) || IsUnclosed)
                return true;
            var last = _words[Count - 1];
            return OpenWords.Is(last) || (TitleVocabulary.Attributes.Contains(last) && !EndsWithInCash)
                || (TitleVocabulary.Periods.Contains(last) && !_words.Any(word => TitleVocabulary.Reported.Contains(Bare(word))))
                || (Count > 1 && HeadlineVerbs.IsThirdPerson(last) && !HeadlineVerbs.IsWhole(last)
                && (!HasThirdPerson || _words[Count - 2].Equals("and", StringComparison.OrdinalIgnoreCase)
                || _words[Count - 2][_words[Count - 2].Length - 1] is ',' or ';'))
                || EndsWithTransitive || EndsWithAmount || EndsWithCompound || EndsWithDots || EndsWithCount;
        }
    }

    /// <summary>Whether an amount at its end says of what size something is: "Example Announces New $200 Million".</summary>
    private bool EndsWithAmount => Count > 3 && Is(Count - 1, "million", "billion") && _words[Count - 2][0] == '$'
        && (Is(Count - 3, "new", "announces") || Is(Count - 3, "into", "prices"));

    /// <summary>"Announces Move to Virtual-Only", "Acquires Denver-Based": such a compound describes what is still to come.</summary>
    private bool EndsWithCompound => Count > 2 && _words[Count - 1] is var last && last.LastIndexOf('-') is > 0 and var hyphen
        && TitleVocabulary.Compounds.Contains(last.Substring(hyphen + 1));

    /// <summary>"Example Opens Plant, Raises 2020", "… to Employ 300": what is counted or is of that year is still to come.</summary>
    private bool EndsWithCount => Count > 3 && _words[Count - 1].IsDigits()
        && (HeadlineVerbs.IsThirdPerson(_words[Count - 2]) || HeadlineVerbs.NeedsObject(_words[Count - 2]));

    /// <summary>"Example Wins . . .": dots that leave the rest to the next line.</summary>
    private bool EndsWithDots => Count > 2 && (_line.EndsWith(". . .", StringComparison.Ordinal) || _line.EndsWith("...", StringComparison.Ordinal)
        || _line[_line.Length - 1] == '…');

    private bool Is(int word, string one, string other) =>
        _words[word].Equals(one, StringComparison.OrdinalIgnoreCase) || _words[word].Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a colon at its end leads to what it tells: "Example Reports Second Quarter Results:".</summary>
    public bool LeadsOn => Count > 3 && _line[_line.Length - 1] == ':'
        && (HasThirdPerson || (_line.Any(char.IsDigit) && TitleVocabulary.Reported.Contains(Bare(_words[Count - 1]))));

    /// <summary>"----- 3-FOR-2 STOCK SPLIT -----": a rule ends the line, and doesn't lead on.</summary>
    public bool EndsWithRule => Count > 1 && _words[Count - 1] is { Length: > 1 } rule && rule.All(Dashes.Is);

    /// <summary>"Per Share in Cash", "to Sell Mills for Cash".</summary>
    private bool EndsWithInCash =>
        Count > 2 && _words[Count - 1].Equals("cash", StringComparison.OrdinalIgnoreCase)
        && (_words[Count - 2].Equals("in", StringComparison.OrdinalIgnoreCase)
        || _words[Count - 2].Equals("for", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what several do needs an object that hasn't come: "EXAMPLE BUSINESSES REPORT".</summary>
    private bool EndsWithTransitive => Count > 1
        && ((HeadlineVerbs.IsTransitive(_words[Count - 1]) && TakesBase(Bare(_words[Count - 2])) && !HasThirdPerson)
        || (Count > 3 && HeadlineVerbs.NeedsObject(_words[Count - 1]) && Is(Count - 2, "to", "To")));
}
