using System.Globalization;

namespace FilingData.Benchmarks.Corpus;

/// <summary>
/// Filings as companies write them, made by rule: the same number always gives the same text. Five filings an issuer, each of another kind and year.
/// </summary>
internal static class SyntheticFilings
{
    private const int FilingsAnIssuer = 5;

    private static readonly string[] Starts =
    [
        "Al", "Bre", "Cor", "Dun", "Es", "Fal", "Gri", "Hol", "Ir", "Jun",
        "Kel", "Lor", "Mar", "Nor", "Or", "Pen", "Quil", "Ras", "Sel", "Tor",
    ];

    private static readonly string[] Middles =
    [
        "an", "be", "ci", "do", "en", "fi", "ga", "ho", "il", "ka",
        "lu", "mo", "ni", "or", "pa", "ri", "sa", "to", "un", "va",
    ];

    private static readonly string[] Ends =
    [
        "dale", "crest", "field", "gate", "ham", "lock", "mont", "port", "ridge", "shire",
        "stead", "ston", "vale", "view", "wick", "wood", "worth", "burn", "ford", "ley",
    ];

    private static readonly string[] Trades = ["Networks", "Foods", "Energy", "Materials", "Software", "Logistics", "Therapeutics", "Retail",
        "Instruments", "Holdings"];
    private static readonly string[] Given = ["Alice", "Brian", "Carol", "Daniel", "Emma", "Frank", "Grace", "Henry", "Irene", "James"];
    private static readonly string[] Surnames = ["Abbott", "Barker", "Carver", "Dalton", "Ellery", "Fisher", "Garner", "Hobson", "Ingram", "Jarvis"];
    private static readonly string[] Cities = ["BOSTON", "CHICAGO", "DALLAS", "DENVER", "HOUSTON", "SEATTLE", "ATLANTA", "MIAMI", "PHOENIX",
        "TORONTO"];

    /// <summary>The name of the file with this number.</summary>
    public static string NameOf(int number) => number.ToString("D5", CultureInfo.InvariantCulture) + ".txt";

    /// <summary>The file with this number.</summary>
    public static string TextOf(int number)
    {
        var issuer = number / FilingsAnIssuer;
        var facts = new FilingWords(
            Name(issuer), Trades[issuer % Trades.Length], Symbol(issuer), Cities[issuer % Cities.Length],
            new DateOnly(2015 + (number % FilingsAnIssuer), 1 + (number % 12), 1 + (number * 7 % 28)),
            Given[number % 10] + " " + Surnames[number / 10 % 10], Given[number / 7 % 10] + " " + Surnames[number / 3 % 10],
            Name(issuer + 3001) + " Partners", 1 + (number % 90));
        return (number % FilingsAnIssuer) switch
        {
            0 => FilingTemplates.Divestiture(facts),
            1 => FilingTemplates.Resignation(facts),
            2 => FilingTemplates.Earnings(facts),
            3 => FilingTemplates.Acquisition(facts),
            _ => FilingTemplates.Dividend(facts),
        };
    }

    /// <summary>The symbol of the issuer of the file with this number.</summary>
    public static string SymbolOf(int number) => Symbol(number / FilingsAnIssuer);

    // 8,000 names before one comes again: more issuers than the largest corpus has, and those that they deal with.
    private static string Name(int issuer) => Starts[issuer % 20] + Middles[issuer / 20 % 20] + Ends[issuer / 400 % 20];

    private static string Symbol(int issuer)
    {
        var letters = new char[4];
        for (var i = 3; i >= 0; i--, issuer /= 26)
            letters[i] = (char)('A' + (issuer % 26));
        return new string(letters);
    }
}
