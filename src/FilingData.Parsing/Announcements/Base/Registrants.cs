using FilingData.Parsing.Mentions.Parties.Graph;

namespace FilingData.Parsing.Announcements.Base;

/// <summary>Tells which of the companies that a submission is filed for announces: a parent files together with its subsidiaries.</summary>
internal static class Registrants
{
    /// <summary>The filing with the issuer's name and CIK; with those of the first company where none has the issuer's name.</summary>
    public static Filing Of(Filing filing, Party? issuer)
    {
        if (filing.Registrants.Count < 2 || issuer is null)
            return filing;
        var core = NameKey.Of(issuer.Name).Core;
        return filing.Registrants.FirstOrDefault(registrant => NameKey.Of(registrant.Name).Core == core) is { } own
            ? filing with { RegistrantName = own.Name, Cik = own.Cik } : filing;
    }
}
