using FilingData.Parsing.Problems;

namespace FilingData.Parsing.DataSets;

/// <summary>A problem by value: what flows through the compiler's pipeline may hold neither a text nor a location.</summary>
/// <param name="Kind">Which kind of problem.</param>
/// <param name="Place">Where; null where no file is at fault.</param>
/// <param name="Other">The second place, where two contradict each other.</param>
/// <param name="Arguments">What the message says in its places.</param>
internal sealed record DiagnosticInfo(ProblemKind Kind, FilePlace? Place, FilePlace? Other, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Of(ProblemKind kind, FilePlace? place, params string[] arguments) =>
        new(kind, place, null, arguments.ToEquatableArray());
}
