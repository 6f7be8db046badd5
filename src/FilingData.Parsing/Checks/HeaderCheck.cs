using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Checks;

/// <summary>The header of a submission speaks of the company, the form and the time that the release speaks of.</summary>
internal sealed class HeaderCheck : FilingCheck
{
    // A release is filed within days; a year's slip is none of days.
    private const int LongestDelay = 180;

    // A Central Index Key has up to ten digits; an accession number ten, two and six.
    private const int LongestCik = 10, AccessionLength = 20;

    // Of hundreds of funds under one header not all have their say.
    private const int MostNames = 60;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Find(CheckedRelease release)
    {
        var filing = release.Announcement.Filing;
        if (filing.Source is null || filing.Form != FilingForm.Submission)
            return [];
        return new[] { OfName(release, filing), OfDate(release, filing), OfForm(release, filing), OfNumbers(release, filing) }.OfType<Problem>();
    }

    /// <summary>None of the companies that it is filed for, under none of its names, is named in the release.</summary>
    private static Problem? OfName(CheckedRelease release, Filing filing)
    {
        var names = filing.Registrants.SelectMany(registrant => registrant.FormerNames.Select(former => former.Name).Prepend(registrant.Name))
            .ToList();
        var text = NameKeys.Of(release.Mentioned.Release.Document.Text.Value);
        if (names.Count is 0 or > MostNames || release.Announcement.Issuer is not { Source: { } place } issuer
            || names.Exists(name => text.IndexOf(NameKeys.Distinctive(name), StringComparison.Ordinal) >= 0))
            return null;
        return new Problem(Catalogue.HeaderContradictsText, place, "COMPANY CONFORMED NAME", names[0],
            "the release is '" + issuer.Name + "''s and nowhere names that company")
        {
            Other = filing.Registrants[0].Source,
        };
    }

    private static Problem? OfDate(CheckedRelease release, Filing filing)
    {
        if (release.Announcement.Date is not { IsStated: true, Source: { } place } date || filing.FiledOn is not { } filed
            || filed.DayNumber - date.Value.DayNumber <= LongestDelay)
            return null;
        return new Problem(Catalogue.HeaderContradictsText, place, "FILED AS OF DATE", new Stated<DateOnly>(filed)
            .ToString(), "the release is dated " + date)
        {
            Other = HeaderFields.Place(release.File, filing, "FILED AS OF DATE"),
        };
    }

    /// <summary>The first document of a submission is the form that the header says, with or without a transitional suffix.</summary>
    private static Problem? OfForm(CheckedRelease release, Filing filing)
    {
        const string tag = "<TYPE>";
        var content = release.File.Content;
        var behind = filing.Source!.Value.Start + filing.Source.Value.Length;
        var at = content.IndexOf(tag, behind, StringComparison.Ordinal);
        if (filing.FormType is not { } form || at < 0)
            return null;
        at += tag.Length;
        var end = at;
        while (end < content.Length && content[end] is not ('\n' or '\r' or '<'))
            end++;
        var type = content.Substring(at, end - at).Trim();
        // Some submissions hold nothing but their exhibit.
        if (type.Length == 0 || type.StartsWith("EX-", StringComparison.OrdinalIgnoreCase) || Bare(type) == Bare(form))
            return null;
        return new Problem(Catalogue.HeaderContradictsText, release.File.At(at, end - at), "CONFORMED SUBMISSION TYPE", form,
            "its first document is a Form " + type)
        {
            Other = HeaderFields.Place(release.File, filing, "CONFORMED SUBMISSION TYPE"),
        };
    }

    private static Problem? OfNumbers(CheckedRelease release, Filing filing)
    {
        if (filing.Cik is { } cik && (cik.Length is 0 or > LongestCik || !cik.All(IsDigit))
            && HeaderFields.Place(release.File, filing, "CENTRAL INDEX KEY") is { } key)
            return new Problem(Catalogue.HeaderContradictsText, key, "CENTRAL INDEX KEY", key.Quote
                ?? cik, "a Central Index Key has up to ten digits");
        if (filing.AccessionNumber is { } number && !IsAccessionNumber(number)
            && HeaderFields.Place(release.File, filing, "ACCESSION NUMBER") is { } place)
            return new Problem(Catalogue.HeaderContradictsText, place, "ACCESSION NUMBER", number,
                "an accession number has ten, two and six digits: 0001193125-17-123456");
        return null;
    }

    private static bool IsAccessionNumber(string number)
    {
        if (number.Length != AccessionLength)
            return false;
        for (var i = 0; i < number.Length; i++)
        {
            if (i is 10 or 13 ? number[i] != '-' : !IsDigit(number[i]))
                return false;
        }

        return true;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>"8-K/A" and "8-K" are amended and not; "8-K405" and "10-K405" are the forms with a box ticked.</summary>
    private static string Bare(string form)
    {
        var slash = form.IndexOf('/');
        var bare = (slash < 0 ? form : form.Substring(0, slash)).ToUpperInvariant();
        return bare.EndsWith("405", StringComparison.Ordinal) ? bare.Substring(0, bare.Length - 3) : bare;
    }
}
