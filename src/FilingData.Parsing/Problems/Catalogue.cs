namespace FilingData.Parsing.Problems;

/// <summary>Every kind of problem: FD01xx reading, FD02xx structure, FD03xx contradictions, FD04xx the data set, FD09xx ourselves.</summary>
public static class Catalogue
{
    /// <summary>The file could not be opened; only what opens files itself can say so: the build, before it compiles, and the command line.</summary>
    public static readonly ProblemKind UnreadableFile = new("FD0100", "Unreadable file", "The file cannot be read: {0}");

    /// <summary>The file has no text.</summary>
    public static readonly ProblemKind EmptyFile = new("FD0101", "Empty filing",
        "The filing is empty: expected the text of an announcement; remove the file or fetch it again");

    /// <summary>The file is no text.</summary>
    public static readonly ProblemKind BinaryContent = new("FD0102", "Binary content",
        "The filing holds binary content ({0}): expected plain text, HTML or an EDGAR submission");

    /// <summary>A character was lost when the file was decoded.</summary>
    public static readonly ProblemKind EncodingDamage = new("FD0103", "Damaged encoding",
        "A character was lost in decoding (U+FFFD in '{0}'): the file is no UTF-8, probably {1}; save it as UTF-8");

    /// <summary>The file is no announcement.</summary>
    public static readonly ProblemKind NoAnnouncement = new("FD0104", "No announcement",
        "This is no Exhibit 99 announcement but {0}: add the exhibit itself, or take the file out of the filings");

    /// <summary>A character was read in the wrong encoding.</summary>
    public static readonly ProblemKind Mojibake = new("FD0105", "Mojibake",
        "'{0}' is '{1}' in the wrong encoding (UTF-8 that was read as Windows-1252): fetch the filing again, or save it as UTF-8");

    /// <summary>A control character among the words.</summary>
    public static readonly ProblemKind ControlCharacter = new("FD0106", "Control character",
        "The control character U+{0} stands in '{1}': expected text; what stood there is lost, so fetch the filing again");

    /// <summary>A submission lost a tag, or its end.</summary>
    public static readonly ProblemKind CutOffSubmission = new("FD0107", "Submission cut off",
        "The submission lacks a tag: expected {0} for '{1}', found {2}; fetch it again");

    /// <summary>HTML lost its end.</summary>
    public static readonly ProblemKind CutOffHtml = new("FD0108", "HTML cut off",
        "The page is cut off: expected {0}, found the end behind '{1}'; fetch it again");

    /// <summary>More text than the project wants to be read.</summary>
    public static readonly ProblemKind FileTooLarge = new("FD0109", "File too large",
        "The filing has {0} characters: expected no more than {1}; add the exhibit itself, or raise the property FilingDataMaxCharacters");

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

    /// <summary>A date of which nobody can say which figure is the month.</summary>
    public static readonly ProblemKind AmbiguousDate = new("FD0206", "Ambiguous date",
        "'{0}' is {1} or {2}: expected the month's name, or a day over 12; it is read with the month first", Severity.Warning);

    /// <summary>A release that is dated later than it was filed.</summary>
    public static readonly ProblemKind DateAfterFiling = new("FD0207", "Date after the filing date",
        "The release is dated {0}, but it was filed on {1}: expected a date no later than that");

    /// <summary>A symbol that the exchange cannot have.</summary>
    public static readonly ProblemKind ImpossibleSymbol = new("FD0208", "Impossible symbol", "'{0}' is no symbol of {1}: expected {2}{3}");

    /// <summary>A bracket that doesn't close, or was never opened.</summary>
    public static readonly ProblemKind UnbalancedBracket = new("FD0209", "Unbalanced bracket", "'{0}' lacks its {1} bracket: expected '{2}'");

    /// <summary>The text ends within a sentence.</summary>
    public static readonly ProblemKind CutOffText = new("FD0210", "Text cut off",
        "The text ends within a sentence, behind '{0}': expected its end; fetch the filing again");

    /// <summary>Page numbers that leave one out.</summary>
    public static readonly ProblemKind LostPage = new("FD0211", "Lost page", "Page {0} follows page {1}: expected page {2}; fetch the filing again");

    /// <summary>A headline, and no news.</summary>
    public static readonly ProblemKind NoText = new("FD0212", "No text", "The release has no text: expected the news below '{0}'");

    /// <summary>A quotation that doesn't begin.</summary>
    public static readonly ProblemKind UnopenedQuotation = new("FD0213", "Unopened quotation",
        "The quotation that ends with '{0}' never begins: expected an opening quotation mark before it");

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

    /// <summary>One term, two meanings.</summary>
    public static readonly ProblemKind TermDefinedTwice = new("FD0307", "Term defined twice",
        "'{0}' is defined as '{1}' here and as '{2}' before: expected one meaning");

    /// <summary>A term that nothing defines.</summary>
    public static readonly ProblemKind TermNotDefined = new("FD0308", "Term not defined",
        "'{0}' is used as a defined term, and nothing defines it{1}",
        Severity.Warning);

    /// <summary>Who is paid must be known before the payment.</summary>
    public static readonly ProblemKind RecordDateAfterPayment = new("FD0309", "Record date after payment date",
        "The record date {0} lies after the payment date {1}: expected it before that");

    /// <summary>What is announced as completed, and closes later.</summary>
    public static readonly ProblemKind ClosingAfterRelease = new("FD0310", "Closing after the release",
        "It is announced as completed on {0}, but closes on {1}: expected a closing no later than the release");

    /// <summary>"4.5% notes due 2030" with interest of 5.4 %.</summary>
    public static readonly ProblemKind SecurityContradictsName = new("FD0311", "Security contradicts its name",
        "The {0} is {1} here, but the security is named '{2}': expected {3}");

    /// <summary>A column whose rows are not its total.</summary>
    public static readonly ProblemKind TotalDoesNotAddUp = new("FD0312", "Total doesn't add up",
        "The rows above '{0}' add up to {1} in this column, not {2}; in the other columns they do");

    /// <summary>The header of the submission and its text are of two minds.</summary>
    public static readonly ProblemKind HeaderContradictsText = new("FD0313", "Header contradicts the text",
        "The submission's header says {0} '{1}', but {2}");

    /// <summary>Two files hold one filing.</summary>
    public static readonly ProblemKind SameFilingTwice = new("FD0401", "Same filing twice",
        "'{0}' is the same filing as '{1}': remove one of the two");

    /// <summary>Two filings claim one name.</summary>
    public static readonly ProblemKind NameClash = new("FD0402", "Two filings with one name",
        "'{0}' is the name of '{1}' too: give one of them another in the project: <Filing Update=\"**/{2}\" Name=\"{3}\" />");

    /// <summary>Two spellings of one issuer, or two issuers under one name.</summary>
    public static readonly ProblemKind IssuersLookAlike = new("FD0403", "Two issuers look like one",
        "'{0}' looks like '{1}' of '{2}', {3}: name the class in the project: <Filing Update=\"**/{4}\" Issuer=\"{5}\" />", Severity.Warning);

    /// <summary>More data than an assembly can hold.</summary>
    public static readonly ProblemKind TooMuchData = new("FD0404", "Too much data",
        "The texts and facts of the filings have {0} characters: expected no more than {1}, which the compiler can put into one assembly; "
        + "set the property FilingDataEmbedTexts to false, or divide the filings among projects");

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
