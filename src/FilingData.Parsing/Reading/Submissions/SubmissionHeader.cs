using System.Globalization;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>Reads the header of a submission: "KEY: value" lines, those of a company under headings that end with a colon.</summary>
internal sealed class SubmissionHeader
{
    private readonly SourceFile _file;
    private readonly List<Registrant> _registrants = [];
    private readonly List<string> _items = [];
    private Filing _filing;
    private RegistrantHeader? _company;

    private SubmissionHeader(SourceFile file, Filing filing)
    {
        _file = file;
        _filing = filing;
    }

    /// <summary>The filing with what this part of the file, the header, says.</summary>
    public static Filing Read(SourceFile file, int start, int end, Filing filing)
    {
        var header = new SubmissionHeader(file, filing);
        for (var line = start; line < end;)
        {
            var lineEnd = line;
            while (lineEnd < end && file.Content[lineEnd] is not ('\n' or '\r'))
                lineEnd++;
            header.ReadLine(line, lineEnd);
            line = lineEnd + 1;
        }

        header.EndCompany();
        var first = header._registrants.Count > 0 ? header._registrants[0] : null;
        return header._filing with
        {
            Items = header._items.ToValueList(),
            Registrants = header._registrants.ToValueList(),
            RegistrantName = first?.Name,
            Cik = first?.Cik,
            Source = file.At(start, end - start),
        };
    }

    /// <summary>The day of "20170927"; null for anything else.</summary>
    public static DateOnly? Date(string value) =>
        DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new DateOnly(date.Year, date.Month, date.Day) : null;

    private void ReadLine(int start, int end)
    {
        var line = _file.Content.Substring(start, end - start);
        var colon = line.IndexOf(':');
        if (colon < 0 || line[0] == '<')
            return;
        var key = line.Substring(0, colon).Trim();
        var value = line.Substring(colon + 1).Trim();
        if (value.Length == 0 && !char.IsWhiteSpace(line[0]))
        {
            // FILER, SUBJECT COMPANY, FILED BY, REPORTING-OWNER: who comes next.
            EndCompany();
        }
        else if (key == "COMPANY CONFORMED NAME")
        {
            EndCompany();
            _company = new RegistrantHeader(new Registrant(value) { Source = _file.At(start + line.LastIndexOf(value, StringComparison.Ordinal), value.Length) });
        }
        else if (_company is not null)
        {
            _company.Read(key, value);
        }
        else if (!char.IsWhiteSpace(line[0]))
        {
            ReadSubmission(key, value);
        }
    }

    private void ReadSubmission(string key, string value)
    {
        switch (key)
        {
            case "ACCESSION NUMBER":
                _filing = _filing with { AccessionNumber = value };
                break;
            case "CONFORMED SUBMISSION TYPE":
                _filing = _filing with { FormType = value };
                break;
            case "CONFORMED PERIOD OF REPORT":
                _filing = _filing with { PeriodOfReport = Date(value) };
                break;
            case "FILED AS OF DATE":
                _filing = _filing with { FiledOn = Date(value) };
                break;
            case "ITEM INFORMATION":
                _items.Add(value);
                break;
        }
    }

    private void EndCompany()
    {
        if (_company is not null)
            _registrants.Add(_company.Registrant);
        _company = null;
    }
}
