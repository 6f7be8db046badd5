using FilingData.Parsing.Dates;

namespace FilingData.Parsing.Reading.Covers;

/// <summary>Reads what the lines of a form's cover state.</summary>
internal static class CoverFacts
{
    /// <summary>How far from its label the date of the report stands.</summary>
    private const int DateReach = 200;

    /// <summary>The company's name, which stands above "(Exact name of registrant as specified in its charter)"; null where it doesn't.</summary>
    public static string? Registrant(IReadOnlyList<CoverLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Has("exact name of registrant") && !lines[i].Has("translation of registrant"))
                continue;
            for (var above = i - 1; above >= 0; above--)
            {
                if (HasLetters(lines[above].Text))
                    return lines[above].Text.Words;
            }
        }

        return null;
    }

    /// <summary>The day at "Date of Report"; on a Form 6-K, which has none there, that of the signature. Null where there is none.</summary>
    public static Stated<DateOnly>? DateOfReport(IReadOnlyList<CoverLine> lines)
    {
        var signed = false;
        foreach (var line in lines)
        {
            signed |= line.Is("signature", "signatures");
            if (line.Has("date of report"))
                return DateAt(line.Text);
            if (signed && line.Has("date") && Dates(line.Text).FirstOrDefault() is { } date)
                return date;
        }

        return null;
    }

    /// <summary>"Date of Report: May 4, 2021"; on many forms the label stands below the date.</summary>
    private static Stated<DateOnly>? DateAt(Passage label)
    {
        var text = label.Text;
        var above = text.Slice(Math.Max(0, label.Start - DateReach), Math.Min(DateReach, label.Start));
        var below = text.Slice(label.Start, Math.Min(DateReach, text.Length - label.Start));
        return label[0] == '(' ? Dates(above).LastOrDefault() : Dates(below).FirstOrDefault() ?? Dates(above).LastOrDefault();
    }

    private static IEnumerable<Stated<DateOnly>> Dates(Passage passage) =>
        from date in DateScanner.Scan(passage.Words)
        where date.Value is not null
        select new Stated<DateOnly>(date.Value!.Value) { Source = passage.Slice(date.Start, date.Length).Source };

    private static bool HasLetters(Passage line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsLetter(line[i]))
                return true;
        }

        return false;
    }
}
