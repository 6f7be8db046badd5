namespace FilingData;

/// <summary>Directors or officers are appointed, elected, promoted, resign, retire, leave or die.</summary>
public record LeadershipChange : Announcement
{
    /// <inheritdoc/>
    public override string Kind => "LeadershipChange";

    /// <summary>
    /// Office and event: "DirectorResignation", "ChiefExecutiveOfficerAppointment"; several unlike changes are a "LeadershipChange".
    /// </summary>
    public override string Topic =>
        Changes.Count > 0 && Changes.All(change => change.Topic == Changes[0].Topic) ? Changes[0].Topic : Kind;

    /// <summary>What changes, a person and an action each; the one that the headline names first.</summary>
    public ValueList<OfficeChange> Changes { get; init; } = [];

    /// <summary>The board once the changes are in force; null where not stated.</summary>
    public Board? BoardAfter { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<FactRow> KindFacts() =>
        // Who takes two offices at two times is appointed once as a fact.
        Rows().GroupBy(row => (row.Role, row.Value)).Select(rows => rows.First());

    private IEnumerable<FactRow> Rows()
    {
        foreach (var change in Changes)
        {
            var person = change.Person.Name + ": ";
            yield return Row("action", person + change.Action, change);
            foreach (var position in change.Positions)
                yield return Row("position", person + position, position);
            if (change.Effective is { } effective)
                yield return Row("effective", person + effective.Words, effective);
            if (change.SuccessorTo is { } predecessor)
                yield return Row("successorTo", person + predecessor, predecessor);
        }

        if (BoardAfter?.Size is { } size)
            yield return Row("boardSize", size.ToString(), size);
        if (BoardAfter?.Independent is { } independent)
            yield return Row("independentDirectors", independent.ToString(), independent);
    }
}

/// <summary>A board of directors.</summary>
public sealed record Board : Fact
{
    /// <summary>How many members it has; null where not stated.</summary>
    public Stated<int>? Size { get; init; }

    /// <summary>How many of them are independent; null where not stated.</summary>
    public Stated<int>? Independent { get; init; }
}
