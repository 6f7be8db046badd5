namespace FilingData.Parsing.Mentions.People.Gazetteers;

/// <summary>Given names and their usual short forms in English.</summary>
internal static class Nicknames
{
    // Each text: the full name, then the short forms that are no beginning of it.
    private static readonly string[] Families =
    [
        "Robert Bob Bobby", "William Bill Billy Liam", "Richard Dick Rick Ricky", "James Jim Jimmy", "John Jack", "Edward Ted Ned", "Theodore Ted",
        "Charles Chuck Charlie", "Henry Hank Harry", "Michael Mike Mick",
        "Thomas Tom Tommy", "Anthony Tony", "Lawrence Larry", "Laurence Larry", "Margaret Peggy Meg Maggie", "Elizabeth Liz Beth Betty Betsy",
        "Katherine Kate Kathy Katie", "Catherine Cathy Kate", "Kathryn Kathy Kate", "Kathleen Kathy",
        "Patricia Pat Patty Trish", "Barbara Barb", "Deborah Debbie Deb", "Susan Sue", "Jeffrey Jeff", "Geoffrey Geoff", "Stephen Steve",
        "Steven Steve", "Joseph Joe", "Andrew Andy Drew", "Anthony Tony", "Christopher Chris Kit",
        "Douglas Doug", "Ronald Ron", "Donald Don", "Kenneth Ken", "Gregory Greg", "Timothy Tim", "Matthew Matt", "Nicholas Nick",
        "Alexander Alex Sandy", "Benjamin Ben", "Samuel Sam", "Daniel Dan", "David Dave", "Philip Phil",
        "Frederick Fred", "Gerald Jerry", "Jerome Jerry", "Leonard Len", "Raymond Ray", "Peter Pete", "Francis Frank", "Franklin Frank",
        "Martin Marty", "Jonathan Jon", "Nathaniel Nate", "Rebecca Becky", "Jennifer Jen Jenny",
        "Jacqueline Jackie", "Victoria Vicky Vicki", "Pamela Pam", "Cynthia Cindy", "Sandra Sandy", "Judith Judy", "Suzanne Sue",
        "Teresa Terry Terri", "Theresa Terry", "Terrence Terry", "Randall Randy", "Randolph Randy", "Zachary Zach",
    ];

    /// <summary>Whether one person can bear both given names: the same, an initial, a beginning, a short form.</summary>
    public static bool AreCompatible(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
            return true;
        if (one[0] == other[0] && (one.Length <= 2 || other.Length <= 2 || one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
            || other.StartsWith(one, StringComparison.OrdinalIgnoreCase)))
            return true;
        foreach (var family in Families)
        {
            if (Holds(family, one) && Holds(family, other))
                return true;
        }

        return false;
    }

    private static bool Holds(string family, string name)
    {
        for (var at = family.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = family.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || family[at - 1] == ' ') && (at + name.Length == family.Length || family[at + name.Length] == ' '))
                return true;
        }

        return false;
    }
}
