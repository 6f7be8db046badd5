namespace FilingData.Parsing.Mentions.Parties.Names;

/// <summary>
/// The words by which company law tells a company's form, as they stand at the end of its name. After the list of entity legal forms of ISO 20275,
/// with the abbreviations that announcements use.
/// </summary>
internal static class CorporateForms
{
    private const int LongestForm = 16;

    private static readonly Dictionary<string, string> Forms = Make();

    private static readonly WordFilter Filter = new(Forms.Keys);

    // What follows a form as part of it or as a second form: "S.A. de C.V.", "Sp. z o.o.", "GmbH & Co. KG".
    private static readonly WordList Links = WordList.Of("de & z y e");

    /// <summary>Whether the word is a company's form: "Inc.", "GmbH".</summary>
    public static bool Is(string word) => Of(word) is not null;

    /// <summary>The form's one way of writing: "Corp." and "Corporation" are one form; null for a word that is none.</summary>
    public static string? Of(string word)
    {
        if (word.Length is 0 or > LongestForm || !Filter.MayBegin(word[0]))
            return null;
        // Most forms in small letters, and some in capitals, are other words, too ("as", "PC"): only the stops tell them ("a.s.", "P.C.").
        if (word.IndexOf('.') < 0 && (word is "PC" or "LC" or "SL" or "AO" or "CV" or "RL" or "NA"
            || (char.IsLower(word[0]) && !(word is "plc" or "mbH"))))
            return null;
        return Forms.TryGetValue(word.IndexOf('.') < 0 ? word : WithoutStops(word), out var form) ? form : null;
    }

    /// <summary>Whether the word may stand between two forms of one name.</summary>
    public static bool IsLink(string word) => Links.Contains(word);

    /// <summary>
    /// Whether the form is an ordinary word too, so that it may stand within a name ("Example Company of America"): it ends none for sure.
    /// </summary>
    public static bool IsOrdinaryWord(string word) => word is "Company" or "Corporation" or "Limited" or "Proprietary" or "SE" or "AS" or "SA";

    private static string WithoutStops(string word)
    {
        Span<char> letters = stackalloc char[LongestForm];
        var count = 0;
        foreach (var letter in word)
        {
            if (letter != '.')
                letters[count++] = letter;
        }

        return SharedWords.Of(letters.Slice(0, count));
    }

    private static Dictionary<string, string> Make()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string form, string spellings)
        {
            foreach (var spelling in spellings.Split(' '))
                forms[spelling] = form;
        }

        // United States, United Kingdom, Ireland, Canada, Caribbean, Hong Kong, Singapore, Australia, India.
        Add("incorporated", "Inc Incorporated INC INCORPORATED inc");
        Add("corporation", "Corp Corporation CORP CORPORATION");
        Add("company", "Co Company CO COMPANY Cos");
        Add("limited", "Ltd Limited LTD LIMITED Ltda Ltée ltée");
        Add("llc", "LLC Llc");
        Add("llp", "LLP LLLP");
        Add("partnership", "LP");
        Add("limited company", "LC");
        Add("professional", "PLLC PC");
        Add("plc", "plc PLC Plc");
        Add("dac", "DAC");
        Add("ulc", "ULC");
        Add("national association", "NA");
        Add("pte", "Pte PTE");
        Add("proprietary", "Pty PTY Proprietary");
        Add("private", "Pvt PVT");
        // Germany, Austria, Switzerland.
        Add("ag", "AG");
        Add("gmbh", "GmbH GMBH mbH");
        Add("kg", "KG KGaA KGAA OHG");
        Add("se", "SE");
        // The Netherlands, Belgium, France, Luxembourg, Spain, Portugal, Italy, Latin America.
        Add("nv", "NV BV");
        Add("sa", "SA SAS SCA SASU");
        Add("sarl", "SARL Sàrl SàRL Sarl");
        Add("sa de cv", "SAB SAPI CV RL");
        Add("spa", "SpA SPA");
        Add("srl", "Srl SRL SL SLU Lda");
        Add("sicav", "SICAV SICAF");
        // The Nordic countries.
        Add("ab", "AB");
        Add("asa", "ASA AS A/S ApS");
        Add("oyj", "Oyj Oy OYJ OY Abp ABP");
        Add("hf", "hf ehf");
        // Malaysia, Indonesia, Thailand, the Philippines, Japan.
        Add("berhad", "Berhad Bhd BERHAD BHD");
        Add("sendirian", "Sdn SDN");
        Add("tbk", "Tbk TBK");
        Add("pcl", "PCL");
        Add("kk", "KK");
        // Central and Eastern Europe, Turkey, Israel.
        Add("jsc", "JSC PJSC OJSC CJSC OAO PAO OOO AO");
        Add("sp zoo", "Sp oo SPZOO");
        Add("as", "as AŞ");
        Add("dd", "dd doo");
        Add("nyrt", "Nyrt Zrt Kft");
        return forms;
    }
}
