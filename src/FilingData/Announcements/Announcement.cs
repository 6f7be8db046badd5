namespace FilingData;

/// <summary>A company announcement: what every release has. Each kind of announcement derives from it and adds its own facts.</summary>
public abstract record Announcement : Fact
{
    // What stands where no filing gave anything; one for all, as a filing's own take their place at once.
    private static readonly Filing NoFiling = new(new FilingText("", (string?)null), FilingForm.Text);
    private static readonly Stated<string> NoHeadline = new("");
    private static readonly Party NoIssuer = new("");

    /// <summary>The filing that it came in.</summary>
    public Filing Filing { get; init; } = NoFiling;

    /// <summary>The title, each run of white space one space, without sub-headlines.</summary>
    public Stated<string> Headline { get; init; } = NoHeadline;

    /// <summary>The lines under the headline and above the dateline that extend it.</summary>
    public ValueList<Stated<string>> Subheadlines { get; init; } = [];

    /// <summary>The line that opens the release; null where there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The day of the release and its provenance; null only when no source has one and the user accepted that.</summary>
    public ReleaseDate? Date { get; init; }

    /// <summary>The company that announces, with its listings.</summary>
    public Party Issuer { get; init; } = NoIssuer;

    /// <summary>Everybody who can act in the release: the issuer first, then in the order of their first mention.</summary>
    public ValueList<Party> Parties { get; init; } = [];

    /// <summary>The natural persons whom the release names, contacts included.</summary>
    public ValueList<Person> People { get; init; } = [];

    /// <summary>The terms that the release defines.</summary>
    public ValueList<DefinedTerm> Terms { get; init; } = [];

    /// <summary>What people are quoted with.</summary>
    public ValueList<Quotation> Quotations { get; init; } = [];

    /// <summary>The parts of the release, in order, the body first.</summary>
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>What the issuer counts of itself in its standing paragraph: cities, customers, employees.</summary>
    public ValueList<Figure> Profile { get; init; } = [];

    /// <summary>Every amount of money outside of boilerplate.</summary>
    public ValueList<Money> Money { get; init; } = [];

    /// <summary>Every percentage outside of boilerplate.</summary>
    public ValueList<Percentage> Percentages { get; init; } = [];

    /// <summary>Every number of shares outside of boilerplate.</summary>
    public ValueList<ShareCount> ShareCounts { get; init; } = [];

    /// <summary>Every full date outside of boilerplate.</summary>
    public ValueList<Stated<DateOnly>> Dates { get; init; } = [];

    /// <summary>Who advises whom in the matter announced.</summary>
    public ValueList<AdviserEngagement> Advisers { get; init; } = [];

    /// <summary>Who approved the matter announced.</summary>
    public ValueList<Approval> Approvals { get; init; } = [];

    /// <summary>What else the same release announces; empty on those further announcements themselves.</summary>
    public ValueList<Announcement> Also { get; init; } = [];

    /// <summary>
    /// What is wrong in the filing and was accepted, in the order of the places; empty for a sound filing, and on what a release announces besides.
    /// </summary>
    public ValueList<AcceptedDiagnostic> AcceptedDiagnostics { get; init; } = [];

    /// <summary>The kind of announcement, one word of a closed list: "Divestiture", "LeadershipChange", "Other".</summary>
    public abstract string Kind { get; }

    /// <summary>What it is about, as one C# word that names it among its issuer's: "Divestiture", "DirectorResignation".</summary>
    public virtual string Topic => Kind;

    /// <summary>The whole text of the file; null where it was left out of the assembly.</summary>
    public string? Text => Filing.File.Text;

    /// <summary>The kind's own facts in flat form: a row a fact, as <c>filings export</c> writes them.</summary>
    public IEnumerable<FactRow> Facts => KindFacts()
        .Concat(Advisers.Select(adviser => Row("adviser", adviser.Adviser.Name + ": " + adviser.RoleWord, adviser)))
        .Concat(Approvals.Select(approval => Row("approval", approval.By, approval)));

    /// <summary>
    /// The party that the release calls by this name: a full name, a defined term or a short form, with or without "the". Null where none is.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Party? FindParty(string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name;
        return Parties.FirstOrDefault(party => party.Name == bare || party.Aliases.Contains(bare));
    }

    /// <summary>The kind, the issuer and the date.</summary>
    public sealed override string ToString() => Kind + " of " + Issuer + (Date is null ? "" : ", " + Date) + ": " + Headline;

    /// <summary>The rows that the kind adds; each is made from the record's own properties.</summary>
    protected abstract IEnumerable<FactRow> KindFacts();

    /// <summary>A row of this kind, with the place of the fact that it is made from.</summary>
    protected FactRow Row(string role, string value, Fact? from) => new(Kind, role, value) { Source = from?.Source };
}
