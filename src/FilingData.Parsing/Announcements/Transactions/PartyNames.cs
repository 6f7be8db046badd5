namespace FilingData.Parsing.Announcements.Transactions;

/// <summary>Tells whether two names mean one party.</summary>
internal static class PartyNames
{
    /// <summary>Whether they do: the same name, a common alias, or one name within the other ("smartphone business", "majority of its smartphone business").</summary>
    public static bool Match(Party? one, Party? other)
    {
        if (one is null || other is null)
            return false;
        return one.Name == other.Name || one.Aliases.Contains(other.Name) || other.Aliases.Contains(one.Name)
            || Holds(one.Name, other.Name) || Holds(other.Name, one.Name)
            || one.Aliases.Any(alias => Holds(other.Name, alias)) || other.Aliases.Any(alias => Holds(one.Name, alias));
    }

    /// <summary>Whether nothing speaks against it: one of them is unknown, or they match.</summary>
    public static bool Agree(Party? one, Party? other) => one is null || other is null || Match(one, other);

    private static bool Holds(string whole, string part)
    {
        var at = whole.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(whole[at - 1])) && (at + part.Length == whole.Length || !char.IsLetterOrDigit(whole[at + part.Length]));
    }
}
