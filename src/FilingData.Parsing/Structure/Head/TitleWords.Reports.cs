namespace FilingData.Parsing.Structure.Head;

/// <content>Titles that name a report or its period, and say nothing of it.</content>
internal readonly partial struct TitleWords
{
    /// <summary>Whether it names, without a verb, what is reported and for which year: "EXAMPLE - 2Q RESULTS 2006".</summary>
    public bool NamesReport => Count > 3 && ((Array.Exists(_words, static word => TitleVocabulary.Reported.Contains(Bare(word)))
        && Array.Exists(_words, static word => IsYear(Bare(word)))) || HasReport);

    /// <summary>"Example Group Q3 Report", "Example AB – Interim Report 1 2025".</summary>
    private bool HasReport
    {
        get
        {
            for (var i = 2; i < Count; i++)
            {
                if (IsReport(_words[i - 1], _words[i]))
                    return true;
            }

            return false;
        }
    }

    private static bool IsReport(string part, string word) =>
        word.Equals("report", StringComparison.OrdinalIgnoreCase)
        && (TitleVocabulary.Periods.Contains(part) || TitleVocabulary.Attributes.Contains(part)
        || (part.Length == 2 && part[0] == 'Q' && char.IsDigit(part[1])));

    /// <summary>Whether it names a period and says nothing of it: "Third Quarter 2019".</summary>
    public bool NamesPeriod => Count is > 0 and <= 8 && !HasVerb
        && Array.Exists(_words, static word => TitleVocabulary.Periods.Contains(word)
        || word.Equals("period", StringComparison.OrdinalIgnoreCase));

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(static c => c is >= '0' and <= '9');
}
