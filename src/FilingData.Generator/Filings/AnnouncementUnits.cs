using FilingData.Generator.Emission;
using FilingData.Generator.Input;
using FilingData.Generator.Naming;
using FilingData.Generator.Shapes;
using FilingData.Lookup;
using FilingData.Parsing.Reading;

namespace FilingData.Generator.Filings;

/// <summary>Makes of an announcement's record what is written of it.</summary>
internal static class AnnouncementUnits
{
    public static AnnouncementUnit Make(Announcement announcement, FilingFile file, FilingMetadata metadata, SourceFile source, LineEnds lineEnds)
    {
        var claim = NameClaim.Of(announcement, new ClaimedFile(file.Path,
            source)
        { MemberName = metadata.MemberName, Issuer = metadata.Issuer, Accepted = metadata.Accepted });
        return Unit(announcement, claim) with
        {
            Facts = FactWriter.Literal(announcement, file.Name, file.ResourceName, lineEnds),
            Keys = Keys(announcement).Where(key => key.Key.Length > 0).Distinct().Select(WellFormed).ToEquatableArray(),
            Parties = MemberNames.Of<Party>(announcement.Parties, "Party", party => party.Kind == PartyKind.Organization
                ? IssuerName.ClassOf(party.ShortName) : Identifier.FromWords(party.ShortName), FilingDoc.Of),
            People = MemberNames.Of<Person>(announcement.People, "Person", person => Identifier.FromWords(person.Name), FilingDoc.Of),
            Terms = MemberNames.Of<DefinedTerm>(announcement.Terms, "Term", term => Identifier.FromWords(term.Term), FilingDoc.Of),
            // What a release announces besides is of the same issuer and the same day, and has the same parties, people and terms.
            Besides = announcement.Also.Select((other, number) => Unit(other, claim.Besides(other.Topic)) with
            {
                Facts = FactLiteral.OfBesides(number),
                Keys = new([new IndexKey(IndexLayout.Kinds, other.Kind)]),
            }).ToEquatableArray(),
        };
    }

    private static AnnouncementUnit Unit(Announcement announcement, NameClaim claim) =>
        new(announcement.GetType().FullName!, claim, FilingDoc.Of(announcement));

    /// <summary>The index is UTF-8, which has no lone surrogates.</summary>
    private static IndexKey WellFormed(IndexKey key) => SafeText.HasLoneSurrogate(key.Key) ? key with { Key = SafeText.Comment(key.Key) } : key;

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
