namespace FilingData.Parsing.Structure.Head;

/// <summary>What a line above the text looks like as a title or as a part of one.</summary>
internal readonly partial struct TitleWords
{
    /// <summary>A line in capitals has many of them for each small letter.</summary>
    private const int CapitalsForSmall = 8;

    // Words of four letters and more have a capital in titles, but for a few.
    private const int ShortestTitled = 4, TitledForSmall = 4;

    private static readonly char[] CurrencySigns = ['$', '€', '£', '¥'], AmountSigns = ['%', .. CurrencySigns], FigureSigns = [.. AmountSigns, '.'];

    private readonly string _line;
    private readonly string[] _words;

    public TitleWords(string line)
    {
        _line = line;
        _words = line.Split([' ', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>Whether the line says something: it has a verb or a participle, or at least figures.</summary>
    public bool IsStatement => Count >= 3 && (HasVerb || BeginsWithParticiple || (Count >= 4 && HasFigure && !NamesSecurity));

    /// <summary>Whether three words tell something: "Raises annual outlook", "Annual outlook reaffirmed".</summary>
    public bool IsShortStatement => Count == 3 && (BeginsWithVerb || _words[2].EndsWith("ed", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a verb stands in it, not at its beginning. A verb's base form is one behind a plural or "to" ("Sales Drive"), else mostly a noun
    /// ("Tender Offer").
    /// </summary>
    public bool HasVerb
    {
        get
        {
            for (var i = 1; i < Count; i++)
            {
                var word = Bare(_words[i]);
                if ((HeadlineVerbs.IsThirdPerson(word) && !IsOfName(i)) || (HeadlineVerbs.IsBase(word) && TakesBase(Bare(_words[i - 1])))
                    // "ALDER, INC. AND BIRCH, INC. ANNOUNCE"
                    || (HeadlineVerbs.IsTransitive(word) && Letterhead.IsForm(Bare(_words[i - 1])) && IsPair))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"Example Energy <em>Partners</em>, L.P.": what has a verb's form before a comma and a form of company is a name's.</summary>
    private bool IsOfName(int word) => Bare(_words[word]).Equals("partners", StringComparison.OrdinalIgnoreCase)
        && (word + 1 == Count || _words[word][_words[word].Length - 1] == ',');

    /// <summary>What stands behind the last semicolon: "CHAIR RESIGNS; DOE" says nothing yet of Doe.</summary>
    public TitleWords LastClause => new(_line.Substring(_line.LastIndexOf(';') + 1));

    /// <summary>Whether its only figure is a coupon: "Solicitation for 7.25% Senior Notes Due 2031".</summary>
    private bool NamesSecurity =>
        _line.IndexOfAny(CurrencySigns) < 0 && Array.FindIndex(_words, static word => word[word.Length - 1] == '%') is >= 0 and var coupon
        && Array.FindIndex(_words, coupon, static word => TitleVocabulary.Debts.Contains(Bare(word))) > coupon;

    /// <summary>Whether a percentage, an amount or a number with decimals stands in it.</summary>
    public bool HasFigure => HasNumberWith(FigureSigns);

    /// <summary>Whether it states an amount or a percentage, and so something by itself: "Record Sales of $5 Million".</summary>
    public bool HasAmount => Count > 3 && HasNumberWith(AmountSigns);

    /// <summary>Whether a dash stands before a figure or a day: "Record Date – June 18, 2020".</summary>
    public bool IsDashedPair => HasOneDash && !HasVerb && _line.Any(char.IsDigit);

    /// <summary>Whether it is set as titles are: nearly all longer words begin with a capital.</summary>
    public bool IsTitleCase
    {
        get
        {
            int capitals = 0, small = 0;
            foreach (var word in _words)
            {
                if (word.Length >= ShortestTitled)
                    _ = char.IsLower(word[0]) ? small++ : capitals++;
            }

            return capitals > small * TitledForSmall;
        }
    }

    /// <summary>Whether it is a label like "Quarter Highlights".</summary>
    public bool IsLabel => Count is > 0 and <= 4 && TitleVocabulary.Labels.Contains(Bare(_words[Count - 1]));

    /// <summary>Whether it is a label that says besides of what: "Highlights of the Half-Year".</summary>
    public bool BeginsWithLabel => Count is > 1 and <= 6 && !HasVerb && Bare(_words[0]).Equals("highlights", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it begins with a verb, as a line does that says what the name above it does.</summary>
    public bool BeginsWithVerb => Count > 0 && HeadlineVerbs.IsThirdPerson(_words[0]) && !BeginsWithDirection;

    /// <summary>Whether it begins with a verb as two or more do: "Announce".</summary>
    public bool BeginsWithBase => Count > 1 && HeadlineVerbs.IsBase(_words[0]);

    /// <summary>Whether it ends with a noun whose purpose may follow: "Agreement", "Plans".</summary>
    public bool EndsWithPurpose => Count > 1 && TitleVocabulary.Purposes.Contains(_words[Count - 1]);

    /// <summary>
    /// Whether it names the paper itself, without a verb: "Example Statement on the Ruling", "Example Open Letter to Shareholders".
    /// </summary>
    public bool NamesPaper => Count > 3 && Array.Exists(_words, static word => TitleVocabulary.Papers.Contains(Bare(word)));

    /// <summary>Whether dashes stand around it, as typewritten sub-headlines have them: "-Sales Grew 5%-".</summary>
    public bool IsDashed => _line.Length > 2 && Dashes.Is(_line[0]) && Dashes.Is(_line[_line.Length - 1]);

    private bool HasThirdPerson => _words.Take(Count - 1).Any(HeadlineVerbs.IsThirdPerson);

    /// <summary>Whether it names two.</summary>
    public bool IsPair => Array.Exists(_words, word => word.Equals("and", StringComparison.OrdinalIgnoreCase) || word == "&");

    /// <summary>Whether it can only go on with the line above.</summary>
    public bool GoesOn => Count > 0 && (char.IsLower(_line[0]) || TitleVocabulary.GoingOn.Contains(_words[0]) || BeginsWithDirection
        || _line[0] is '&' or ')' or '(');

    /// <summary>Whether it is set in capitals; a name may keep a small letter or two: "McDOE", "d'EXAMPLE".</summary>
    public bool IsCapitals => _line.Any(char.IsLetter) && _line.Count(char.IsLower) * CapitalsForSmall <= _line.Count(char.IsUpper);

    /// <summary>Whether a dash within it has no second one: "EXAMPLE CORP. — EXAMPLE NATIONAL".</summary>
    public bool HasOneDash => _line.Count(Dashes.IsLong) == 1
        && (_line.IndexOf(" — ", StringComparison.Ordinal) > 1 || _line.IndexOf(" – ", StringComparison.Ordinal) > 1);

    /// <summary>Whether its last word is a plural: what several do is said in the base form of the verb.</summary>
    public bool EndsWithPlural =>
        Count > 1 && _words[Count - 1] is { Length: > 4 } last
        && char.ToLowerInvariant(last[last.Length - 1]) == 's'
        && char.ToLowerInvariant(last[last.Length - 2]) is not ('s' or 'u' or 'i');

    private bool HasNumberWith(char[] signs) => Array.Exists(_words, word => word.Any(char.IsDigit) && word.IndexOfAny(signs) >= 0);

    private bool IsUnclosed => _line.Count(c => c == '(') > _line.Count(c => c == ')') || _line.Count(c => c == '“') > _line.Count(c => c == '”');

    // "Jared Q. Doe": what an initial follows is a given name.
    private bool BeginsWithParticiple =>
        Count > 0 && _words[0].Length > 4 && _words[0].EndsWith("ed", StringComparison.OrdinalIgnoreCase) && char.IsUpper(_words[0][0])
            && !TitleVocabulary.Adjectival.Contains(_words[0]) && !(Count > 1 && _words[1].Length == 2 && _words[1][1] == '.');

    private static bool TakesBase(string before) =>
        before.Length > 2 && before[before.Length - 1] is 's' or 'S' || before.Equals("to", StringComparison.OrdinalIgnoreCase)
        || before.Equals("will", StringComparison.OrdinalIgnoreCase);

    private static string Bare(string word) => word.Trim(',', ';', ':', '.', '“', '”', '"', '(', ')');
}
