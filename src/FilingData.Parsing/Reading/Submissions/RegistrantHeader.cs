using System.Globalization;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>Reads the part of a submission's header that is about one company.</summary>
internal sealed class RegistrantHeader(Registrant registrant)
{
    private readonly List<FormerName> _formerNames = [];
    private readonly List<string> _street = [];
    private Registrant _registrant = registrant;
    private PostalAddress? _address;
    private string _section = "";

    /// <summary>The company, with all that was read.</summary>
    public Registrant Registrant
    {
        get
        {
            EndAddress();
            return _registrant with { FormerNames = _formerNames.ToValueList() };
        }
    }

    /// <summary>Reads a line; one without a value is the heading of the lines behind it.</summary>
    public void Read(string key, string value)
    {
        if (value.Length == 0)
        {
            EndAddress();
            _section = key;
            return;
        }

        switch (key)
        {
            case "CENTRAL INDEX KEY":
                _registrant = _registrant with { Cik = value.TrimStart('0') };
                break;
            case "STANDARD INDUSTRIAL CLASSIFICATION":
                _registrant = ReadIndustry(value);
                break;
            case "STATE OF INCORPORATION":
                _registrant = _registrant with { StateOfIncorporation = value };
                break;
            case "FISCAL YEAR END":
                _registrant = _registrant with { FiscalYearEndMonth = Month(value) };
                break;
            case "FORMER CONFORMED NAME":
                _formerNames.Add(new FormerName(value, null));
                break;
            case "DATE OF NAME CHANGE" when _formerNames.Count > 0:
                _formerNames[_formerNames.Count - 1] = _formerNames[_formerNames.Count - 1] with { ChangedOn = SubmissionHeader.Date(value) };
                break;
            default:
                ReadAddress(key, value);
                break;
        }
    }

    /// <summary>"ELECTRONIC COMPUTERS [3571]", or only the code.</summary>
    private Registrant ReadIndustry(string value)
    {
        if (value.All(char.IsDigit))
            return _registrant with { IndustryCode = value };
        var open = value.LastIndexOf('[');
        return open < 0 || value[value.Length - 1] != ']'
            ? _registrant with { Industry = value }
            : _registrant with { Industry = value.Substring(0, open).TrimEnd(), IndustryCode = value.Substring(open + 1, value.Length - open - 2) };
    }

    private void ReadAddress(string key, string value)
    {
        var address = _address ?? new PostalAddress([], null, null, null, null);
        switch (key)
        {
            case "STREET 1" or "STREET 2":
                _street.Add(value);
                _address = address;
                break;
            case "CITY":
                _address = address with { City = value };
                break;
            case "STATE":
                _address = address with { State = value };
                break;
            case "ZIP":
                _address = address with { Zip = value };
                break;
            case "BUSINESS PHONE":
                _address = address with { Phone = value };
                break;
        }
    }

    private void EndAddress()
    {
        if (_address is not null && _section is "BUSINESS ADDRESS" or "MAIL ADDRESS")
        {
            var address = _address with { Street = _street.ToValueList() };
            _registrant = _section == "MAIL ADDRESS" ? _registrant with { MailAddress = address } : _registrant with { BusinessAddress = address };
        }

        _address = null;
        _street.Clear();
    }

    /// <summary>The month of "1231".</summary>
    private static int? Month(string value) =>
        value.Length == 4 && int.TryParse(value.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && month is >= 1 and <= 12 ? month : null;
}
