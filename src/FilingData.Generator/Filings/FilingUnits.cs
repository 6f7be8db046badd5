using System.Globalization;
using FilingData.Generator.Input;
using FilingData.Generator.Naming;
using FilingData.Generator.Problems;
using FilingData.Generator.Shapes;
using FilingData.Parsing;
using FilingData.Parsing.Problems;
using FilingData.Parsing.Reading;

namespace FilingData.Generator.Filings;

/// <summary>The parsing of a filing.</summary>
internal delegate ParsedFiling FilingParsing(FilingInput input, CancellationToken cancellation);

/// <summary>Parses a file and packs what it gives.</summary>
internal static class FilingUnits
{
    /// <summary>What the file gives. Total: a failure of ours is an error at the file.</summary>
    public static FilingUnit Parse(FilingFile file, FilingParsing parse, CancellationToken cancellation)
    {
        if (file.WrongMark is { } mark)
            return new FilingUnit(file.Path, file.Name, default, new([Wrong(file, "Filing", mark, "true or false")]));
        try
        {
            var problems = new List<DiagnosticInfo>();
            var input = ReadMetadata(file, problems);
            return Pack(file, parse(input, cancellation), problems);
        }
#pragma warning disable CA1031 // Whatever it is, the user must see it at the file: the compiler makes a warning of a generator's exception.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var what = exception.GetType().Name + ": " + exception.Message;
            return new FilingUnit(file.Path, file.Name, default, new([DiagnosticInfo.Of(Catalogue.InternalFailure, FilePlace.StartOf(file.Path), what)]));
        }
    }

    private static FilingUnit Pack(FilingFile file, ParsedFiling parsed, List<DiagnosticInfo> problems)
    {
        var source = new SourceFile(file.Name, file.Content);
        foreach (var problem in parsed.Problems)
        {
            problems.Add(new DiagnosticInfo(
                problem.Kind,
                FilePlace.Of(file.Path, problem.Place, source),
                problem.Other is { } other ? FilePlace.Of(file.Path, other, source) : null,
                problem.Arguments.ToEquatableArray()));
        }

        var lineEnds = new LineEnds(file.Content);
        var releases = new List<AnnouncementUnit>();
        foreach (var announcement in parsed.Announcements)
        {
            var unit = AnnouncementUnits.Make(announcement, file, source, lineEnds);
            if (unit.Claim.IssuerClass.Length > 0)
                releases.Add(unit);
            else if (parsed.Problems.Count == 0)
                problems.Add(DiagnosticInfo.Of(Catalogue.NoIssuer, unit.Claim.Place, announcement.Issuer.Name, file.Name));
        }

        return new FilingUnit(file.Path, file.Name, releases.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static FilingInput ReadMetadata(FilingFile file, List<DiagnosticInfo> problems)
    {
        DateOnly? date = null;
        if (file.Date is { } written)
        {
            if (DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                date = new DateOnly(day.Year, day.Month, day.Day);
            else
                problems.Add(Wrong(file, "Date", written, "a date, such as 2017-09-27"));
        }

        if (file.Issuer is { } issuer && IssuerName.ClassOf(issuer).Length == 0)
            problems.Add(Wrong(file, "Issuer", issuer, "a company's name, with at least a letter or a digit"));
        if (file.MemberName is { } name && !MemberNames.CanBeGiven(name))
            problems.Add(Wrong(file, "Name", name, "a C# name, such as Sale2017, that every issuer's class leaves free"));
        var accepted = (file.AcceptedProblems ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in accepted)
        {
            if (!Catalogue.All.Any(kind => kind.Id == id))
                problems.Add(Wrong(file, "AcceptDiagnostics", id, "ids of diagnostics, such as FD0301"));
        }

        return new FilingInput(file.Name, file.Content) { Date = date, Issuer = file.Issuer, Accepted = accepted };
    }

    private static DiagnosticInfo Wrong(FilingFile file, string metadata, string value, string expected) =>
        DiagnosticInfo.Of(Catalogue.WrongMetadata, FilePlace.StartOf(file.Path), metadata, file.Name, value, expected);
}
