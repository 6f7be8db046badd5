using System.Globalization;
using FilingData.Parsing.Reading.Covers;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>Reads the header of a submission: first of the submission itself, then of each company under a heading.</summary>
internal sealed class SubmissionHeader
{
    private readonly SourceFile _file;
    private readonly List<Registrant> _registrants = [];
    private readonly List<string> _items = [];
    private Filing _filing;
    private RegistrantHeader? _company;
    private bool _atSubmission = true;

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
            if (HeaderLine.Read(file.Content, line, lineEnd) is { } read)
                header.ReadLine(read);
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
        DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? new DateOnly(date.Year, date.Month, date.Day) : null;

    private void ReadLine(HeaderLine line)
    {
        if (line.OpensParty)
        {
            EndCompany();
            _atSubmission = false;
        }
        else if (line.Key == "COMPANY CONFORMED NAME")
        {
            EndCompany();
            _company = new RegistrantHeader(new Registrant(line.Value) { Source = _file.At(line.ValueStart, line.Value.Length) });
        }
        else if (_company is not null)
        {
            _company.Read(line.Key, line.Value);
        }
        else if (_atSubmission)
        {
            ReadSubmission(line.Key, line.Value);
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
                _items.Add(FormItems.TitleOfNumber(value) ?? value);
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
