using FilingData.Parsing.Mentions.Values.Tokenizing;

namespace FilingData.Parsing.Mentions.Values.Currencies;

/// <summary>
/// Currencies by their English names, as ISO 4217 and the Unicode Common Locale Data Repository call them: a noun of its own ("yen"), or a noun that
/// several countries share behind a country's adjective ("Swiss francs").
/// </summary>
internal static class CurrencyNames
{
    /// <summary>Nouns that mean one currency wherever they stand behind a number.</summary>
    public static readonly WordTable<string> Nouns = new(
        ("euro euros", "EUR"), ("renminbi yuan RMB", "CNY"), ("yen", "JPY"), ("sterling", "GBP"), ("baht", "THB"), ("ringgit", "MYR"),
        ("rupiah rupiahs", "IDR"),
        ("shekel shekels", "ILS"), ("zloty zlotys zł", "PLN"), ("forint forints", "HUF"), ("reais", "BRL"), ("ruble rubles rouble roubles", "RUB"),
        ("hryvnia hryvnias", "UAH"), ("tenge", "KZT"), ("naira", "NGN"), ("deutschmark deutschmarks", "DEM"));

    /// <summary>Nouns that need a country's adjective, by that adjective.</summary>
    public static readonly WordTable<WordTable<string>> SharedNouns = new(
        ("dollar dollars", new(("U.S. US U.S American", "USD"), ("Canadian", "CAD"), ("Australian", "AUD"), ("Kong", "HKD"),
            ("Taiwan Taiwanese", "TWD"), ("Singapore Singaporean", "SGD"),
            ("Zealand", "NZD"), ("Jamaican", "JMD"), ("Bermudian Bermuda", "BMD"), ("Cayman", "KYD"), ("Fiji Fijian", "FJD"),
            ("Namibian Namibia", "NAD"), ("Bahamian", "BSD"),
            ("Barbadian Barbados", "BBD"), ("Belize", "BZD"))),
        ("franc francs", new(("Swiss", "CHF"), ("French", "FRF"), ("Belgian", "BEF"), ("Rwandan Rwanda", "RWF"))),
        ("pound pounds", new(("British", "GBP"), ("Egyptian", "EGP"), ("Lebanese", "LBP"), ("Irish", "IEP"))),
        ("krona kronor", new(("Swedish", "SEK"), ("Icelandic", "ISK"))),
        ("krone kroner", new(("Norwegian", "NOK"), ("Danish", "DKK"))),
        ("koruna koruny crowns", new(("Czech", "CZK"))),
        ("peso pesos", new(("Mexican", "MXN"), ("Argentine Argentinian", "ARS"), ("Chilean", "CLP"), ("Colombian", "COP"), ("Philippine", "PHP"),
            ("Uruguayan", "UYU"), ("Dominican", "DOP"))),
        ("rupee rupees", new(("Indian", "INR"), ("Pakistani Pakistan", "PKR"), ("Lankan", "LKR"), ("Mauritian", "MUR"))),
        ("real", new(("Brazilian", "BRL"))),
        ("rand", new(("African", "ZAR"))),
        ("won", new(("Korean", "KRW"))),
        ("lira liras", new(("Turkish", "TRY"), ("Italian", "ITL"))),
        ("lire", new(("Italian", "ITL"))),
        ("mark marks", new(("German Deutsche", "DEM"))),
        ("sol soles", new(("Peruvian", "PEN"))),
        ("leu lei", new(("Romanian", "RON"))),
        ("lev leva", new(("Bulgarian", "BGN"))),
        ("dong", new(("Vietnamese", "VND"))),
        ("taka", new(("Bangladeshi", "BDT"))),
        ("dirham dirhams", new(("UAE U.A.E. Emirati", "AED"), ("Moroccan", "MAD"))),
        ("riyal riyals", new(("Saudi", "SAR"), ("Qatari Qatar", "QAR"))),
        ("dinar dinars", new(("Kuwaiti", "KWD"), ("Bahraini", "BHD"), ("Jordanian", "JOD"), ("Serbian", "RSD"), ("Tunisian", "TND"),
            ("Iraqi", "IQD"))),
        ("shilling shillings", new(("Kenyan Kenya", "KES"), ("Tanzanian", "TZS"), ("Ugandan", "UGX"))),
        ("sterling", new(("pounds pound", "GBP"))),
        ("yuan", new(("Chinese", "CNY"))),
        ("yen", new(("Japanese", "JPY"))),
        ("shekels shekel", new(("Israeli Israel", "ILS"))));

    /// <summary>Words that may stand before an adjective and belong to it: "New Taiwan dollars", "Hong Kong dollars", "South African rand".</summary>
    public static readonly WordTable<bool> Fore = new(("New Hong South North Sri Saudi", true));

    /// <summary>What stands before "$" to say whose: ISO's and newsrooms' letters.</summary>
    public static readonly WordTable<string> Dollars = new(
        ("US U.S. U.S USD", "USD"), ("C CA CAD CAN CDN", "CAD"), ("A AU AUS AUD", "AUD"), ("HK HKD", "HKD"), ("NT NTD TW TWD", "TWD"),
        ("S SG SGD", "SGD"), ("NZ NZD", "NZD"),
        ("R BRL", "BRL"), ("MX MXN MEX", "MXN"), ("AR ARS", "ARS"), ("CL CLP", "CLP"), ("COL COP", "COP"), ("J JMD", "JMD"), ("TT TTD", "TTD"),
        ("BZ BZD", "BZD"),
        ("FJ FJD", "FJD"), ("EC XCD", "XCD"), ("BDS BBD", "BBD"), ("B BSD", "BSD"), ("CI KYD", "KYD"));
}
