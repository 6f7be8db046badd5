namespace FilingData;

/// <summary>Somebody transfers something to somebody, as a sale, a purchase or a gift.</summary>
public sealed record Transfer : Fact
{
    /// <summary>Who gives it away; null where the filing doesn't say.</summary>
    public Party? Transferor { get; init; }

    /// <summary>Who gives it away, as the clause that says so names it: "Example" for "Example Group, Inc."; null where it uses no name.</summary>
    public Stated<string>? TransferorWords { get; init; }

    /// <summary>Who gives it away together with <see cref="Transferor"/>; empty where it is one alone.</summary>
    public ValueList<Party> JointTransferors { get; init; } = [];

    /// <summary>Who receives it; null where the filing doesn't say.</summary>
    public Party? Transferee { get; init; }

    /// <summary>Who receives it together with <see cref="Transferee"/>; empty where it is one alone.</summary>
    public ValueList<Party> JointTransferees { get; init; } = [];

    /// <summary>What changes hands: a company, a group of companies or a business.</summary>
    public Party? Target { get; init; }

    /// <summary>What changes hands together with <see cref="Target"/>: "Alder Inc. and Birch LLC"; empty where it is one alone.</summary>
    public ValueList<Party> JointTargets { get; init; } = [];

    /// <summary>What the target does, in the filing's words: "the last-mile broadband business"; one entry an activity.</summary>
    public ValueList<Stated<string>> Activities { get; init; } = [];

    /// <summary>Which part of the target, or of each of the targets; null for the whole, or where not stated.</summary>
    public Stake? Stake { get; init; }

    /// <summary>Whether stake and consideration are those of each member of a group: "66.67% in each of its six companies".</summary>
    public bool IsPerMember { get; init; }

    /// <summary>What is paid, as stated: for each member where <see cref="IsPerMember"/>; null where not stated.</summary>
    public Money? Consideration { get; init; }

    /// <summary>The same in another currency, as the filing adds it: "€19.0 billion ($21.3 billion)"; null where it adds none.</summary>
    public Money? ConsiderationConverted { get; init; }

    /// <summary>
    /// Further amounts that the price is stated in: what it consists of, or what is paid besides; empty where one amount tells all. "$17 million,
    /// consisting of $10 million in cash and the assumption of $7 million of debt": the latter two.
    /// </summary>
    public ValueList<Money> FurtherConsiderations { get; init; } = [];

    /// <summary>Whether the filing calls the consideration nominal.</summary>
    public bool IsNominal { get; init; }

    /// <summary>What is paid for one share or unit; null where not stated.</summary>
    public Money? PerShare { get; init; }

    /// <summary>What the transferor held before; null where not stated.</summary>
    public Stake? HeldBefore { get; init; }

    /// <summary>What the transferor holds after; null where not stated.</summary>
    public Stake? HeldAfter { get; init; }

    /// <summary>Who holds what after, as the filing states it.</summary>
    public ValueList<Holding> HoldersAfter { get; init; } = [];

    /// <summary>What the transferor means to do with what remains; null where not stated.</summary>
    public RemainingStake? Remaining { get; init; }

    /// <summary>What makes it a transaction between related parties; null where the filing states no such relation.</summary>
    public RelatedPartyRelation? RelatedParty { get; init; }

    /// <summary>
    /// The consideration for all members of a group together, which the filing does not state: count times amount. Null where it is no per-member
    /// price or the count is not stated.
    /// </summary>
    public Computed<Money>? TotalConsideration =>
        IsPerMember && Consideration is { } each && Target?.MemberCount is { } count
            ? new Computed<Money>(new Money(each.Amount * count.Value, each.Currency) { Bound = each.Bound },
                Invariant.Text(count.Value) + " × " + each)
            : null;

    /// <summary>The flat rows of a transaction: how far it has come, its transfers, when it closes.</summary>
    internal static IEnumerable<FactRow> Rows(string kind, ITransaction transaction)
    {
        if (transaction.Status is { } status)
            yield return new FactRow(kind, "status", status.ToString()) { Source = status.Source };
        foreach (var row in Rows(kind, transaction.Transfers))
            yield return row;
        if (transaction.Closing is { } closing)
            yield return new FactRow(kind, "closing", closing.Words) { Source = closing.Source };
    }

    /// <summary>The flat rows of several transfers: names once, figures once a transfer.</summary>
    private static IEnumerable<FactRow> Rows(string kind, ValueList<Transfer> transfers)
    {
        foreach (var (party, words) in transfers.SelectMany(Sellers).GroupBy(seller => seller.Party.Name).Select(group => group.First()))
            yield return new FactRow(kind, "seller", words?.Value ?? party.Name) { Source = words?.Source ?? party.Source };
        foreach (var (role, party) in Once(transfers.SelectMany(t => t.JointTransferees.Prepend(t.Transferee)).Select(buyer => ("buyer", buyer)))
            .Concat(Once(transfers.SelectMany(t => t.JointTargets.Prepend(t.Target)).Select(target => ("target", target)))))
            yield return new FactRow(kind, role, party.Name) { Source = party.Source };
        foreach (var transfer in transfers)
        {
            if (transfer.Stake is { } stake)
                yield return new FactRow(kind, "stake", FactRow.Flat(stake)) { Source = stake.Source };
            if (transfer.Consideration is { } money)
                yield return new FactRow(kind, "consideration", FactRow.Flat(money)) { Source = money.Source };
            if (transfer.ConsiderationConverted is { } converted)
                yield return new FactRow(kind, "consideration", FactRow.Flat(converted)) { Source = converted.Source };
            foreach (var further in transfer.FurtherConsiderations)
                yield return new FactRow(kind, "consideration", FactRow.Flat(further)) { Source = further.Source };
            if (transfer.PerShare is { } price)
                yield return new FactRow(kind, "perShare", FactRow.Flat(price)) { Source = price.Source };
        }
    }

    private static IEnumerable<(Party Party, Stated<string>? Words)> Sellers(Transfer transfer) =>
        transfer.Transferor is not { } first ? []
            : transfer.JointTransferors.Select(party => (party, (Stated<string>?)null)).Prepend((first, transfer.TransferorWords));

    private static IEnumerable<(string Role, Party Party)> Once(IEnumerable<(string Role, Party? Party)> rows) =>
        rows.Where(row => row.Party is not null).GroupBy(row => row.Party!.Name).Select(group => (group.First().Role, group.First().Party!));
}

/// <summary>A value that the filing does not state and that follows from what it states.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Basis">How it follows: "6 × CNY 1".</param>
public sealed record Computed<T>(T Value, string Basis)
    where T : notnull
{
    /// <summary>The value, and that it is computed.</summary>
    public override string ToString() => Value + " (computed: " + Basis + ")";
}
