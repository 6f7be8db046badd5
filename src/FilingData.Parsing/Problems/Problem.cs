namespace FilingData.Parsing.Problems;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The build goes on.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>A kind of problem: what the catalogue says of it.</summary>
/// <param name="Id">FD and four digits.</param>
/// <param name="Title">A short name.</param>
/// <param name="Message">The message with {0}, {1} … for its arguments: what was expected, what stands there, what to do.</param>
/// <param name="Severity">How bad it is.</param>
public sealed record ProblemKind(string Id, string Title, string Message, Severity Severity = Severity.Error)
{
    private const string Pages = "https://github.com/FilingData/FilingData.Generator/blob/main/src/FilingData.Generator/docs/";

    /// <summary>The page that says what it means, what to do, and how to accept it.</summary>
    public string HelpLink => Pages + Id + ".md";

    /// <summary>
    /// Whether it lies in what the announcement says (structure, contradictions): the file was read, and facts may be there all the same.
    /// </summary>
    public bool LeavesFacts => Id.StartsWith("FD02", StringComparison.Ordinal) || Id.StartsWith("FD03", StringComparison.Ordinal);
}

/// <summary>Something in a filing that a sound filing cannot say.</summary>
/// <param name="Kind">Which kind of problem.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What the message says in its places.</param>
public sealed record Problem(ProblemKind Kind, Source Place, params string[] Arguments)
{
    /// <summary>The second place, where two contradict each other; null otherwise.</summary>
    public Source? Other { get; init; }

    /// <summary>The whole message.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Kind.Message, Arguments);
}
