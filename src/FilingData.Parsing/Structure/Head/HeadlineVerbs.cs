namespace FilingData.Parsing.Structure.Head;

/// <summary>
/// The verbs of headlines, in the present as newsrooms write them. They tell a statement from a name, a slogan or the rest of a line above.
/// </summary>
internal static class HeadlineVerbs
{
    private static readonly HashSet<string> BaseForms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs with which a headline may end.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "resigns", "retires", "departs", "dies", "rises", "falls", "grew", "rose", "fell", "increased", "decreased", "declines", "grows", "continues",
        "improves", "up", "down", "closes", "expires",
        "elected", "named", "appointed", "acquired", "begins", "resumes", "surges", "doubles", "triples",
    };

    /// <summary>Base forms that no noun shares, or hardly one at a line's end, and that say nothing without an object.</summary>
    private static readonly HashSet<string> Transitive = new(StringComparer.OrdinalIgnoreCase)
    {
        "announce", "report", "declare", "complete", "sign", "enter", "adopt", "appoint", "elect", "approve", "authorize", "receive", "reach", "form",
        "establish", "provide", "acquire",
    };

    /// <summary>Base forms behind "to" that say something without an object: "Directors Agree to Merge".</summary>
    private static readonly HashSet<string> Objectless = new(StringComparer.OrdinalIgnoreCase)
    {
        "merge", "retire", "resign", "close", "combine", "separate", "split", "proceed", "resume", "continue", "rise", "grow", "improve", "leave",
        "step", "vote", "appeal", "convert", "depart", "increase", "decrease", "decline", "double", "triple", "begin", "start", "end", "commence",
        "report", "comment", "respond", "change", "collaborate", "partner", "expand", "prevail", "succeed", "reorganize", "restructure", "list",
        "order", "appear", "bring", "present", "hire", "price", "invest", "plan", "finance", "hold", "form", "name",
    };

    /// <summary>Third persons; with them what replaces a verb, and past forms that no noun shares.</summary>
    private static readonly HashSet<string> ThirdPersons = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "has", "have", "will", "says", "up", "down", "shows", "be", "elected", "named", "appointed", "grew", "rose", "fell",
        "increased", "decreased", "acquired", "received", "announced", "signed",
        "to", "lifts", "posts", "beats", "begins", "tops", "eyes",
    };

    /// <summary>Base forms; the form with -s is made from them. "to" stands for "to acquire", "to report" …</summary>
    private const string Bases =
        """
        accelerate accept achieve acquire add adopt advance affirm agree amend announce appeal appoint approve ask assume authorize award
        become begin boost break bring build buy call cancel celebrate change choose close collaborate comment commence commit complete
        conclude confirm continue control convert correct cut decide declare decline decrease deliver deny deploy detail dismiss divest
        double drive earn elect eliminate end endorse enhance enter establish exceed exchange execute exercise expand expect explore extend
        file finalize finance form generate get give grant grow hear hire hit hold honor host hire identify implement improve increase
        initiate institute introduce invest invite issue join launch lead leave list lower maintain make meet merge modify move name narrow
        negotiate nominate notify offer open order oppose outline outperform own partner pass pay plan post prepare present prevail prevent
        price proceed produce promote propose provide publish purchase raise reach reaffirm realign receive recommend record redeem
        redomicile reduce refinance regain reiterate reject release remain remind reorganize repay replace report repurchase request resign
        respond restate restructure resume retain retire return reveal reverse revise rise satisfy schedule secure see select sell separate
        set settle sign simplify solicit spin split start state step strengthen submit succeed sue support surge suspend take target
        terminate transfer transform triple unveil update urge vote welcome widen win withdraw
        """;

    static HeadlineVerbs()
    {
        foreach (var verb in Bases.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            BaseForms.Add(verb);
            ThirdPersons.Add(ThirdPerson(verb));
        }
    }

    /// <summary>Whether the word is a verb whoever stands before it: "announces", "to".</summary>
    public static bool IsThirdPerson(string word) => ThirdPersons.Contains(word);

    /// <summary>Whether nothing need follow the verb: "Chairman Resigns".</summary>
    public static bool IsWhole(string word) => Whole.Contains(word);

    /// <summary>Whether the word is a verb's base form: "announce". Many are nouns as well.</summary>
    public static bool IsBase(string word) => BaseForms.Contains(word);

    /// <summary>Whether an object must follow the verb's base form: "Directors Declare".</summary>
    public static bool IsTransitive(string word) => Transitive.Contains(word);

    /// <summary>Whether an object must follow the verb behind "to": "Agrees to Sell".</summary>
    public static bool NeedsObject(string word) => IsBase(word) && !Objectless.Contains(word);

    private static string ThirdPerson(string verb)
    {
        var last = verb[verb.Length - 1];
        if (last == 'y' && "aeou".IndexOf(verb[verb.Length - 2]) < 0)
            return verb.Substring(0, verb.Length - 1) + "ies";
        return verb + (last is 's' or 'x' || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }
}
