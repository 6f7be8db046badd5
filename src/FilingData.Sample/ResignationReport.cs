using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingData.Sample;

/// <summary>What a change of directors says: who leaves which office and why, and what the board is then.</summary>
internal static class ResignationReport
{
    public static IRenderable Of(LeadershipChange resignation) => new Rows(
        AnnouncementReport.Head(resignation),
        AnnouncementReport.Title("The change"),
        new Rows(resignation.Changes.Select(OfChange)),
        new FactSheet().Add("Board after", Board(resignation.BoardAfter), resignation.BoardAfter?.Source),
        AnnouncementReport.Foot(resignation));

    private static FactSheet OfChange(OfficeChange change) => new FactSheet()
        .Add("Person", $"{change.Person.Honorific} {change.Person}".Trim(), change.Person.Source)
        .Add("Action", $"{change.Action}: {string.Join(", ", change.Positions)}", change.Source)
        .Add("Told the board", change.InformedOn)
        .Add("Effective", change.Effective is { IsImmediate: true } now
        ? $"{now} (immediately)" : change.Effective?.ToString(), change.Effective?.Source)
        .Add("Reason", change.Reason)
        .Add("Disagreement", change.Disagreement is { } disagreement ? disagreement ? "yes" : "none" : null, change.Disagreement?.Source)
        .Add("Nominated by", change.NominatedBy?.By)
        .Add("Under the", Agreement(change.NominatedBy?.Under), change.NominatedBy?.Under?.Source)
        .Add("", change.NominatedBy?.HasCeased is { } ceased
        && ceased ? "the right to nominate has ceased" : null, change.NominatedBy?.HasCeased?.Source);

    private static string? Agreement(ReferencedAgreement? agreement) => agreement is null
        ? null
        : $"{agreement.Title} of {agreement.Date} between {string.Join(", ", agreement.Parties)}{(agreement.HasOtherParties ? " and others" : "")}";

    private static string? Board(Board? board) => board is null ? null : $"{board.Size} members, {board.Independent} of them independent";
}
