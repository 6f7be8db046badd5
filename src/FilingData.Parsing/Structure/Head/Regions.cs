namespace FilingData.Parsing.Structure.Head;

/// <summary>States, provinces and countries as they stand behind a town in a dateline.</summary>
internal static class Regions
{
    /// <summary>
    /// The states of the United States with their Associated Press and postal forms, Canada's provinces, and countries with listed companies.
    /// </summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Alabama", "Ala", "AL", "Alaska", "AK", "Arizona", "Ariz", "AZ", "Arkansas", "Ark", "AR", "California", "Calif", "CA", "Colorado", "Colo",
        "CO",
        "Connecticut", "Conn", "CT", "Delaware", "Del", "DE", "District of Columbia", "D.C", "DC", "Florida", "Fla", "FL", "Georgia", "Ga", "GA",
        "Hawaii", "HI",
        "Idaho", "ID", "Illinois", "Ill", "IL", "Indiana", "Ind", "IN", "Iowa", "IA", "Kansas", "Kan", "KS", "Kentucky", "Ky", "KY", "Louisiana",
        "La", "LA",
        "Maine", "ME", "Maryland", "Md", "MD", "Massachusetts", "Mass", "MA", "Michigan", "Mich", "MI", "Minnesota", "Minn", "MN", "Mississippi",
        "Miss", "MS",
        "Missouri", "Mo", "MO", "Montana", "Mont", "MT", "Nebraska", "Neb", "NE", "Nevada", "Nev", "NV", "New Hampshire", "N.H", "NH", "New Jersey",
        "N.J", "NJ",
        "New Mexico", "N.M", "NM", "New York", "N.Y", "NY", "North Carolina", "N.C", "NC", "North Dakota", "N.D", "ND", "Ohio", "OH", "Oklahoma",
        "Okla", "OK",
        "Oregon", "Ore", "OR", "Pennsylvania", "Pa", "PA", "Penn", "Puerto Rico", "PR", "P.R", "Rhode Island", "R.I", "RI", "South Carolina", "S.C",
        "SC", "South Dakota", "S.D", "SD",
        "Tennessee", "Tenn", "TN", "Texas", "Tex", "TX", "Utah", "UT", "Vermont", "Vt", "VT", "Virginia", "Va", "VA", "Washington", "Wash", "WA",
        "West Virginia", "W.Va", "W. Va", "WV", "Wisconsin", "Wis", "WI", "Wyoming", "Wyo", "WY",
        "Alberta", "AB", "Alta", "British Columbia", "B.C", "BC", "Manitoba", "MB", "New Brunswick", "NB", "Newfoundland", "NL", "Nova Scotia", "N.S",
        "NS", "Ontario", "Ont", "ON",
        "Prince Edward Island", "Quebec", "Québec", "Que", "QC", "Saskatchewan", "Sask", "SK", "Yukon",
        "Argentina", "Australia", "Austria", "Bahamas", "The Bahamas", "Barbados", "Belgium", "Bermuda", "Brazil", "British Virgin Islands", "Canada",
        "Cayman Islands", "Chile", "China",
        "PRC", "P.R. China", "People's Republic of China", "Colombia", "Costa Rica", "Croatia", "Curaçao", "Cyprus", "Czech Republic", "Denmark",
        "Dominican Republic", "Egypt", "England", "Estonia",
        "Finland", "France", "Germany", "Gibraltar", "Greece", "Guernsey", "Hong Kong", "Hong Kong SAR", "Hungary", "Iceland", "India", "Indonesia",
        "Ireland", "Isle of Man", "Israel", "Italy",
        "Jamaica", "Japan", "Jersey", "Kazakhstan", "Kenya", "Korea", "South Korea", "Republic of Korea", "Latvia", "Liechtenstein", "Lithuania",
        "Luxembourg", "Macau", "Malaysia", "Malta",
        "Marshall Islands", "Mexico", "Monaco", "Netherlands", "The Netherlands", "the Netherlands", "New Zealand", "Nigeria", "Norway", "Panama",
        "Peru", "Philippines", "Poland", "Portugal",
        "Qatar", "Romania", "Russia", "Saudi Arabia", "Scotland", "Singapore", "Slovenia", "South Africa", "Spain", "Sweden", "Switzerland", "Taiwan",
        "Thailand", "Turkey", "Türkiye", "UAE",
        "Ukraine", "United Arab Emirates", "UK", "U.K", "United Kingdom", "Uruguay", "USA", "U.S.A", "U.S", "United States", "Vietnam", "Wales",
    };

    /// <summary>Forms of more than three letters that are shortened.</summary>
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ariz", "Calif", "Colo", "Conn", "Mass", "Mich", "Minn", "Miss", "Mont", "Okla", "Penn", "Tenn", "Wash", "Alta", "Sask",
    };

    /// <summary>Whether these words end with one in full.</summary>
    public static bool IsWhole(string place) =>
        place.Substring(place.LastIndexOf(',') + 1).Trim() is { Length: > 3 } name && name.IndexOf('.') < 0 && !Shortened.Contains(name);

    /// <summary>Whether these words name one, in full, as the postal services shorten it, or as the Associated Press does.</summary>
    public static bool IsRegion(string words) => Names.Contains(words.Trim().TrimEnd('.'));
}
