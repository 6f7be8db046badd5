namespace FilingData.Parsing.Announcements.Base;

/// <summary>Law firms whose names do not say that they are some: they advise on deals beside banks, in one row with them.</summary>
internal static class LawFirms
{
    // By the words that their names begin with; the firms that lead the tables of advisers on mergers and offerings.
    private static readonly string[] Beginnings =
    [
        "A&O Shearman", "Allen & Overy", "Ashurst", "Baker McKenzie", "Baker & McKenzie", "Blake, Cassels", "Bryan Cave", "Cleary Gottlieb",
        "Clifford Chance", "Covington & Burling", "Cravath", "Davies Ward", "Davis Polk", "De Brauw", "Debevoise", "Dechert", "Dentons",
        "DLA Piper", "Fenwick & West", "Freshfields", "Fried, Frank", "Gibson, Dunn", "Gibson Dunn", "Goodwin Procter", "Gornitzky", "Herbert Smith",
        "Herzog", "Hogan Lovells", "Hughes Hubbard", "Jones Day", "King & Spalding", "Kirkland & Ellis", "Latham & Watkins", "Linklaters",
        "Loyens & Loeff", "Mattos Filho", "Mayer Brown", "Meitar", "Milbank", "Mori Hamada", "Morrison & Foerster", "Nagashima Ohno",
        "NautaDutilh", "Nishimura", "Norton Rose", "O'Melveny", "O’Melveny", "Osler, Hoskin", "Paul Hastings", "Paul, Weiss", "Pinheiro Neto",
        "Ropes & Gray", "Sidley", "Simpson Thacher", "Skadden", "Slaughter and May", "Stikeman", "Stibbe", "Sullivan & Cromwell", "Torys",
        "Vinson & Elkins", "Wachtell", "Weil, Gotshal", "Weil Gotshal", "White & Case", "WilmerHale", "Willkie Farr", "Wilson Sonsini",
    ];

    /// <summary>Whether the name begins as one of them does.</summary>
    public static bool Are(string name) => Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
