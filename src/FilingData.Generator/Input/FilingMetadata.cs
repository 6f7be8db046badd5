using System.Globalization;
using FilingData.Generator.Naming;
using FilingData.Parsing.Problems;

namespace FilingData.Generator.Input;

/// <summary>What the project says of a filing, each value held to be what it can be. A wrong one is reported and counts as not given.</summary>
/// <param name="Date">The day of the release where its text has none; null where not given.</param>
/// <param name="Issuer">The issuer's name; null where not given.</param>
/// <param name="MemberName">The member's name; null where not given.</param>
/// <param name="Accepted">The ids of the problems that the project accepts.</param>
internal sealed record FilingMetadata(DateOnly? Date, string? Issuer, string? MemberName, IReadOnlyCollection<string> Accepted)
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    public static FilingMetadata Read(FilingFile file, List<DiagnosticInfo> problems) => new(
        ReadDate(file, problems),
        Valid(file, "Issuer", file.Issuer, issuer => IssuerName.ClassOf(issuer).Length > 0, "a company's name, with at least a letter or a digit",
            problems),
        Valid(file, "Name", file.MemberName, MemberNames.CanBeGiven, "a C# name, such as Sale2017, that every issuer's class leaves free", problems),
        ReadAccepted(file, problems));

    /// <summary>Says that this metadata of the file has a wrong value.</summary>
    public static DiagnosticInfo Wrong(FilingFile file, string metadata, string value, string expected) =>
        DiagnosticInfo.Of(Catalogue.WrongMetadata, FilePlace.StartOf(file.Path), metadata, file.Name, value, expected);

    private static DateOnly? ReadDate(FilingFile file, List<DiagnosticInfo> problems)
    {
        if (file.Date is not { } written)
            return null;
        if (DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new DateOnly(day.Year, day.Month, day.Day);
        problems.Add(Wrong(file, "Date", written, "a date, such as 2017-09-27"));
        return null;
    }

    private static IReadOnlyCollection<string> ReadAccepted(FilingFile file, List<DiagnosticInfo> problems)
    {
        var accepted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Read("AcceptDiagnostics", file.AcceptedProblems);
        Read(FilingFile.AcceptKey, file.AcceptedByConfiguration);
        return accepted;

        void Read(string name, string? written)
        {
            // Behind a '#' the project may say why.
            foreach (var id in (written ?? "").Split('#')[0].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                if (Catalogue.All.FirstOrDefault(kind => kind.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } known)
                    accepted.Add(known.Id);
                else
                    problems.Add(Wrong(file, name, id, "ids of diagnostics, such as FD0301"));
            }
        }
    }

    private static string? Valid(FilingFile file, string metadata, string? value, Predicate<string> isValid, string expected,
        List<DiagnosticInfo> problems)
    {
        if (value is null || isValid(value))
            return value;
        problems.Add(Wrong(file, metadata, value, expected));
        return null;
    }
}
