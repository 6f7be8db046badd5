namespace FilingData.Parsing.Reading.Covers;

/// <summary>The cover of an SEC form (8-K, 6-K …) at the head of a text, and what it says of the filing.</summary>
internal sealed class FormCover
{
    /// <summary>The form's name stands among the first lines of its cover, and what the form is filed under in the first characters.</summary>
    private const int MostLinesAbove = 40, HeadLength = 5000;

    private readonly FormName _name;

    private FormCover(FormName name, Passage form, IReadOnlyList<CoverLine> lines)
    {
        _name = name;
        Form = form;
        Lines = lines;
    }

    /// <summary>The line with the form's name.</summary>
    public Passage Form { get; }

    /// <summary>The lines behind the form's name, to the end of the text.</summary>
    public IReadOnlyList<CoverLine> Lines { get; }

    /// <summary>The cover with which the text begins; null where it begins with something else.</summary>
    public static FormCover? Find(MappedText text)
    {
        if (!HasFormalHead(text.Value))
            return null;
        var lines = CoverLine.ReadAll(text);
        for (var i = 0; i < lines.Count && i < MostLinesAbove && lines[i].ExhibitNumber is null; i++)
        {
            if (FormName.Read(lines[i].Text.Words) is { } name)
                return new FormCover(name, lines[i].Text, lines.GetRange(i + 1, lines.Count - i - 1));
        }

        return null;
    }

    /// <summary>The filing with what the cover says and its header does not.</summary>
    public Filing Describe(Filing filing) => filing with
    {
        FormType = filing.FormType ?? _name.Code,
        RegistrantName = filing.RegistrantName ?? CoverFacts.Registrant(Lines),
        DateOfReport = CoverFacts.DateOfReport(Lines),
        Items = filing.Items.Count > 0 ? filing.Items : Items(),
    };

    private ValueList<string> Items() => Lines.Select(FormItems.TitleOf).OfType<string>().Distinct().ToValueList();

    private static bool HasFormalHead(string text)
    {
        var reach = Math.Min(text.Length, HeadLength);
        return text.IndexOf("Securities and Exchange Commission", 0, reach, StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("Securities Exchange Act", 0, reach, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
