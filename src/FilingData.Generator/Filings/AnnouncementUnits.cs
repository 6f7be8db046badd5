using FilingData.Generator.Emission;
using FilingData.Generator.Input;
using FilingData.Generator.Naming;
using FilingData.Generator.Problems;
using FilingData.Generator.Shapes;
using FilingData.Lookup;
using FilingData.Parsing.Reading;

namespace FilingData.Generator.Filings;

/// <summary>Makes of an announcement's record what is written of it.</summary>
internal static class AnnouncementUnits
{
    public static AnnouncementUnit Make(Announcement announcement, FilingFile file, SourceFile source, LineEnds lineEnds)
    {
        var principal = Unit(announcement, file, source, file.MemberName) with
        {
            Literal = SafeText.Literal(FactWriter.Pack(announcement, file.Name, file.ResourceName, lineEnds)),
            Keys = Keys(announcement).Distinct().ToEquatableArray(),
            Besides = announcement.Also.Select(other => Unit(other, file, source, null) with
            {
                Keys = new([new IndexKey(IndexLayout.Kinds, other.Kind)]),
            }).ToEquatableArray(),
        };
        return principal;
    }

    private static AnnouncementUnit Unit(Announcement announcement, FilingFile file, SourceFile source, string? givenName) =>
        new(announcement.GetType().FullName!, Claim(announcement, file, source, givenName), FilingDoc.Of(announcement))
        {
            Day = announcement.Date is { } date ? date.Value.DayNumber : IndexLayout.Undated,
            Parties = MemberNames.Of<Party>(announcement.Parties, "Party", party => party.ShortName, FilingDoc.Of),
            People = MemberNames.Of<Person>(announcement.People, "Person", person => person.Name, FilingDoc.Of),
            Terms = MemberNames.Of<DefinedTerm>(announcement.Terms, "Term", term => term.Term, FilingDoc.Of),
        };

    private static NameClaim Claim(Announcement announcement, FilingFile file, SourceFile source, string? givenName)
    {
        var place = announcement.Headline.Source is { } headline ? FilePlace.Of(file.Path, headline, source) : FilePlace.StartOf(file.Path);
        var date = announcement.Date is { } day ? (day.Value.Year * 10000) + (day.Value.Month * 100) + day.Value.Day : 0;
        var issuerClass = IssuerName.ClassOf(file.Issuer ?? announcement.Issuer.Name);
        return new NameClaim(issuerClass, announcement.Issuer.Name, announcement.Topic, date, givenName, announcement.Headline.Value, place);
    }

    private static IEnumerable<IndexKey> Keys(Announcement announcement)
    {
        yield return new IndexKey(IndexLayout.Kinds, announcement.Kind);
        yield return new IndexKey(IndexLayout.Issuers, announcement.Issuer.Name);
        foreach (var listing in announcement.Issuer.Listings)
            yield return new IndexKey(IndexLayout.Symbols, listing.Symbol);
        if (announcement.Filing.Cik is { } cik)
            yield return new IndexKey(IndexLayout.Ciks, cik);
        if (announcement.Filing.AccessionNumber is { } number)
            yield return new IndexKey(IndexLayout.AccessionNumbers, number);
        foreach (var person in announcement.People)
            yield return new IndexKey(IndexLayout.People, person.Name);
        foreach (var party in announcement.Parties)
        {
            if (party.Kind != PartyKind.Person)
                yield return new IndexKey(IndexLayout.Organizations, party.Name);
        }
    }
}
