namespace FilingData.Parsing.Mentions.People.Contacts;

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
        if (IsLabel(_row[0]) && _row.Count > 2 && !IsLabel(_row[1]))
        {
            EndRows(group);
            group.Add(_row[0]);
            _row.RemoveAt(0);
        }

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

    // "Contact:     Jane Doe          John Roe": the label stands in a column of its own beside the first row.
    private static bool IsLabel(ContactLine line) => line.Block.Is(line.Words.End - 1, ':');

    // A row of "name, title, number" is one contact; two names on a line head a column each.
    private static bool HasPersonsAbreast(List<ContactLine> row) =>
        row.Count(line => line.Block.FirstName(line.Words.Start) is var name && name < line.Block.Names.Count
        && line.Block.Names[name] is { IsSurnameOnly: false } person
            && (person.All.Start == line.Words.Start || line.Block.Is(person.All.Start - 1, ':')) && person.All.End <= line.Words.End) > 1;
}
