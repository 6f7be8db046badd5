namespace FilingData.Parsing.Announcements.Base;

/// <summary>Fills in what every announcement has, whatever its kind.</summary>
internal static class BaseFacts
{
    /// <summary>The principal announcement with all that all kinds have, and with the further ones.</summary>
    public static Announcement Fill(Announcement principal, News news, IEnumerable<Announcement> also)
    {
        var facts = Of(news);
        var further = also.ToList();
        // Who advises belongs to the principal matter, and so does who approves, unless the words speak of a further one.
        return Fill(principal, facts) with
        {
            Advisers = principal.Advisers.Count > 0 ? principal.Advisers : Advisers.In(news),
            Approvals = principal.Approvals.Count > 0 ? principal.Approvals : Approvals.In(news, principal, further),
            Also = further.Select(one => Fill(one, facts) with { Approvals = one.Approvals.Count > 0 ? one.Approvals : Approvals.Beside(news, one) })
                .ToValueList(),
        };
    }

    private static Announcement Fill(Announcement announcement, Announcement facts) => announcement with
    {
        Filing = facts.Filing,
        Headline = facts.Headline,
        Subheadlines = facts.Subheadlines,
        Dateline = facts.Dateline,
        Date = facts.Date,
        Issuer = facts.Issuer,
        Parties = facts.Parties,
        People = facts.People,
        Terms = facts.Terms,
        Quotations = facts.Quotations,
        Sections = facts.Sections,
        Profile = facts.Profile,
        Money = facts.Money,
        Percentages = facts.Percentages,
        ShareCounts = facts.ShareCounts,
        Dates = facts.Dates,
    };

    private static OtherAnnouncement Of(News news)
    {
        var release = news.Release.Release;
        var cast = news.Release.Cast;
        return new OtherAnnouncement
        {
            Filing = Registrants.Of(Headlines.FilingOf(release), cast.Issuer),
            Headline = Headlines.Of(release.Headline),
            Subheadlines = release.Subheadlines.Select(Headlines.Of).ToValueList(),
            Dateline = Headlines.DatelineOf(release.Dateline),
            Date = news.Date,
            Issuer = cast.Issuer ?? new Party(""),
            Parties = cast.Parties.ToValueList(),
            People = cast.People.ToValueList(),
            Terms = cast.Terms.ToValueList(),
            Quotations = cast.Quotations.ToValueList(),
            Sections = SectionFacts.Of(release).ToValueList(),
            Profile = ProfileFigures.In(news.Release).ToValueList(),
            Money = Values.Money(news.Release).ToValueList(),
            Percentages = Values.Percentages(news.Release).ToValueList(),
            ShareCounts = Values.ShareCounts(news.Release).ToValueList(),
            Dates = Values.Dates(news.Release).ToValueList(),
        };
    }
}
