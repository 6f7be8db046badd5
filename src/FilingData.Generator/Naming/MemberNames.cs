using FilingData.Generator.Filings;

namespace FilingData.Generator.Naming;

/// <summary>Names of members that a filing's words give: parties, people, terms.</summary>
internal static class MemberNames
{
    /// <summary>What every list and every object has already.</summary>
    private static readonly HashSet<string> OfLists = new(StringComparer.Ordinal)
    {
        "AsSpan", "Count", "Empty", "Equals", "Finalize", "GetEnumerator", "GetHashCode", "GetType", "Item", "MemberwiseClone", "ReferenceEquals",
        "ToString",
        NamedLists.Parties.Class, NamedLists.People.Class, NamedLists.Terms.Class,
    };

    /// <summary>What every issuer's class has already.</summary>
    private static readonly HashSet<string> OfIssuers = new(StringComparer.Ordinal)
    {
        "All", "LegalName", "Profile", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether a project may give a filing this name.</summary>
    public static bool CanBeGiven(string name) =>
        CSharpName.IsValid(name) && !OfIssuers.Contains(name) && !name.EndsWith("Filing", StringComparison.Ordinal);

    /// <summary>A member for each item that a name can be made for; the second of one name gets a number, in the order of the filing.</summary>
    public static EquatableArray<NamedMember> Of<T>(ValueList<T> items, string what, Func<T, string> name, Func<T, string> doc)
    {
        if (items.Count == 0)
            return default;
        var members = new List<NamedMember>(items.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var stem = name(items[i]);
            if (stem.Length == 0)
                continue;
            if (OfLists.Contains(stem))
                stem += what;
            var free = stem;
            for (var number = 2; OfLists.Contains(free) || !taken.Add(free); number++)
                free = stem + Invariant.Text(number);
            members.Add(new NamedMember(free, i, doc(items[i])));
        }

        return members.ToEquatableArray();
    }
}
