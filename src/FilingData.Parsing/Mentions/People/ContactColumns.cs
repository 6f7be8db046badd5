namespace FilingData.Parsing.Mentions.People;

/// <summary>Puts the lines of contacts that stand side by side into the order of reading: one column after the other.</summary>
internal sealed class ContactColumns
{
    private readonly List<List<ContactLine>> _rows = [];
    private List<ContactLine> _row = [];

    /// <summary>Takes the next piece of a line; what is known to be in order goes to the group.</summary>
    public void Add(ContactLine line, bool opensColumn, List<ContactLine> group)
    {
        if (!opensColumn)
            EndRow(group);
        _row.Add(line);
    }

    /// <summary>Gives all that is left to the group.</summary>
    public void Flush(List<ContactLine> group)
    {
        EndRow(group);
        EndRows(group);
    }

    private void EndRow(List<ContactLine> group)
    {
        if (_row.Count == 0)
            return;
        if (_rows.Count > 0 && _rows[0].Count != _row.Count)
            EndRows(group);
        _rows.Add(_row);
        _row = [];
    }

    private void EndRows(List<ContactLine> group)
    {
        if (_rows.Count > 0 && _rows[0].Count > 1 && _rows.Exists(HasPersonsAbreast))
        {
            for (var column = 0; column < _rows[0].Count; column++)
                group.AddRange(_rows.Select(row => row[column]));
        }
        else
        {
            foreach (var row in _rows)
                group.AddRange(row);
        }

        _rows.Clear();
    }

    // A row of "name, title, number" is one contact; two names on a line head a column each.
    private static bool HasPersonsAbreast(List<ContactLine> row) =>
        row.Count(line => line.Block.FirstName(line.Words.Start) is var name && name < line.Block.Names.Count && line.Block.Names[name] is { IsSurnameOnly: false } person
            && person.All.Start == line.Words.Start && person.All.End <= line.Words.End) > 1;
}
