namespace FilingData.Parsing.Problems;

/// <summary>Every kind of problem: FD01xx reading, FD02xx structure, FD03xx contradictions, FD04xx the data set, FD09xx ourselves.</summary>
public static class Catalogue
{
    /// <summary>The file could not be opened; only programs that open files themselves can say so.</summary>
    public static readonly ProblemKind UnreadableFile = new("FD0100", "Unreadable file", "The file cannot be read: {0}");

    /// <summary>The file has no text.</summary>
    public static readonly ProblemKind EmptyFile = new("FD0101", "Empty filing",
        "The filing is empty: expected the text of an announcement; remove the file or fetch it again");

    /// <summary>The file is no text.</summary>
    public static readonly ProblemKind BinaryContent = new("FD0102", "Binary content",
        "The filing holds binary content ({0}): expected plain text, HTML or an EDGAR submission");

    /// <summary>A character was lost when the file was decoded.</summary>
    public static readonly ProblemKind EncodingDamage = new("FD0103", "Damaged encoding",
        "A character was lost in decoding (U+FFFD in '{0}'): the file is no UTF-8, probably Windows-1252; save it as UTF-8");

    /// <summary>The file is no announcement.</summary>
    public static readonly ProblemKind NoAnnouncement = new("FD0104", "No announcement",
        "This is no Exhibit 99 announcement but {0}: add the exhibit itself, or take the file out of the filings");

    /// <summary>No headline.</summary>
    public static readonly ProblemKind NoHeadline = new("FD0201", "No headline",
        "No headline: expected the announcement's title above '{0}'");

    /// <summary>No date from any source.</summary>
    public static readonly ProblemKind NoDate = new("FD0202", "No date",
        "No date: expected a dateline such as 'BEIJING, September 27, 2017 —', a date at the head or a submission's header; "
        + "or give it in the project: <Filing Update=\"**/{0}\" Date=\"2017-09-27\" />");

    /// <summary>A date that the calendar doesn't have.</summary>
    public static readonly ProblemKind ImpossibleDate = new("FD0203", "Impossible date", "'{0}' is no date: {1}");

    /// <summary>Nobody announces.</summary>
    public static readonly ProblemKind NoIssuer = new("FD0204", "No issuer",
        "No issuer: expected a company's name with its listing or a defined term behind the dateline, found '{0}'; "
        + "or give it in the project: <Filing Update=\"**/{1}\" Issuer=\"Example\" />");

    /// <summary>A quotation that doesn't end.</summary>
    public static readonly ProblemKind UnclosedQuotation = new("FD0205", "Unclosed quotation",
        "The quotation that begins with '{0}' never ends: expected a closing quotation mark before the end of the paragraph");

    /// <summary>The weekday isn't that date's.</summary>
    public static readonly ProblemKind WrongWeekday = new("FD0301", "Wrong weekday", "{0} is a {1}, not a {2}");

    /// <summary>A part over the whole.</summary>
    public static readonly ProblemKind PercentageOver100 = new("FD0302", "Percentage over 100",
        "'{0}' is more than the whole: a stake lies between 0 % and 100 %");

    /// <summary>"six (5)".</summary>
    public static readonly ProblemKind WordAndFigureDiffer = new("FD0303", "Word and figure differ",
        "'{0}' says {1} in words and {2} in figures: expected the same number twice");

    /// <summary>Before, transferred, after.</summary>
    public static readonly ProblemKind HoldingsDoNotAddUp = new("FD0304", "Holdings don't add up",
        "{0} holds {1} after the transfer, but {2} before it less {3} transferred is {4}");

    /// <summary>The holders' parts are not the whole.</summary>
    public static readonly ProblemKind StakesDoNotAddUp = new("FD0305", "Stakes don't add up", "{0} add up to {1} %: expected 100 %");

    /// <summary>More independent directors than directors.</summary>
    public static readonly ProblemKind MoreIndependentThanMembers = new("FD0306", "More independent directors than members",
        "{0} independent directors on a board of {1}: expected no more than the board has members");

    /// <summary>Two files hold one filing.</summary>
    public static readonly ProblemKind SameFilingTwice = new("FD0401", "Same filing twice",
        "'{0}' is the same filing as '{1}': remove one of the two");

    /// <summary>Two filings claim one name.</summary>
    public static readonly ProblemKind NameClash = new("FD0402", "Two filings with one name",
        "'{0}' is the name of '{1}' too: give one of them another in the project: <Filing Update=\"**/{2}\" Name=\"{3}\" />");

    /// <summary>A property of the project has a value that it cannot have.</summary>
    public static readonly ProblemKind WrongProperty = new("FD0411", "Wrong property", "The property {0} is '{1}': expected {2}");

    /// <summary>Metadata of a filing has a value that it cannot have.</summary>
    public static readonly ProblemKind WrongMetadata = new("FD0412", "Wrong metadata", "The metadata {0} of '{1}' is '{2}': expected {3}");

    /// <summary>An exception of ours.</summary>
    public static readonly ProblemKind InternalFailure = new("FD0901", "Internal failure",
        "FilingData failed on this filing ({0}); please report it with the file. The filing gives no member");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } = typeof(Catalogue).GetFields()
        .Select(field => field.GetValue(null)).OfType<ProblemKind>().OrderBy(kind => kind.Id, StringComparer.Ordinal).ToArray();
}
