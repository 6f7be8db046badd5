namespace FilingData.Parsing.Mentions.People;

/// <summary>Reads names of persons by their form: honorific, given names and initials, particles, surname, suffix, degrees.</summary>
internal static class NameGrammar
{
    private const int LongestName = 6;

    /// <summary>The name that begins at this token; null where none does.</summary>
    public static NameCandidate? Read(BlockReading block, int start)
    {
        var first = HonorificEnd(block, start);
        var honorific = first > start ? Honorific(block, start, first) : null;
        var words = new List<int>();
        var end = ReadWords(block, first, words, honorific is not null);
        if (words.Count == 0 || (words.Count == 1 && honorific is null))
            return null;
        // "the Genesis Mission": what takes an article is a thing.
        if (honorific is null && (block.Is(start - 1, "the") || block.Is(start - 1, "a") || block.Is(start - 1, "an") || block.Is(start - 1, "this") || block.Is(start - 1, "our") || block.Is(start - 1, "its")))
            return null;
        var surname = block.Tokens[words[words.Count - 1]];
        if (surname.IsInitial || (honorific is null && IsThing(block, words, end)) || block.Is(start - 1, TokenKind.Number))
            return null;
        // "J. Patrick Doe" goes by Patrick.
        var called = words.Count > 2 && block.Tokens[words[0]].IsInitial && !block.Tokens[words[1]].IsInitial ? 1 : 0;
        var given = words.Count == 1 ? "" : block.Tokens[words[called]].Text;
        var suffix = SuffixEnd(block, honorific is null ? end : WesternEnd(block, end, words));
        var degrees = DegreesEnd(block, suffix);
        return new NameCandidate(new Span(start, degrees), new Span(first, suffix), honorific, given, surname.Text, IsCommon(block, words))
        {
            HasDegrees = degrees > suffix,
            HasInitial = words.Count > 2 && block.Tokens[words[1]].IsInitial,
        };
    }

    /// <summary>Whether a name and, behind a comma, a title stand here: the next person of a list, and no organization.</summary>
    public static bool StandsBeforeTitle(BlockReading block, int start) =>
        Read(block, start) is { } name && block.Is(name.All.End, ',') && TitleReader.Begins(block, name.All.End + 1);

    private static int HonorificEnd(BlockReading block, int start)
    {
        var at = start;
        while (block.Is(at, NameWords.Honorifics) && block.IsCapitalized(at))
        {
            var point = block.Is(at + 1, '.');
            // "General Motors", "Judge": a word that is no more than a word without its point, unless a given name follows.
            if (!point && NameWords.WeakHonorifics.Has(block.Tokens[at]) && !(block.IsCapitalized(at + 1) && GivenNames.Has(block.Tokens[at + 1].Text)))
                break;
            at += point ? 2 : 1;
        }

        return at;
    }

    private static string Honorific(BlockReading block, int start, int end) => block.Words(new Span(start, end));

    /// <summary>Collects the words of the name and returns the token behind them.</summary>
    private static int ReadWords(BlockReading block, int start, List<int> words, bool addressed)
    {
        var at = start;
        while (at < block.Count && words.Count < LongestName)
        {
            if (at > start && block.Tokens[at].OpensLine)
                break;
            if (IsNameWord(block, at, addressed, words))
            {
                words.Add(at);
                at++;
                if (block.Tokens[at - 1].IsInitial && block.Is(at, '.'))
                    at++;
            }
            else if (Nickname(block, at) is > 0 and var behind && words.Count > 0)
            {
                at = behind;
            }
            else if (words.Count > 0 && block.Is(at, NameWords.Particles) && FollowsParticles(block, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return words.Count == 0 ? start : at;
    }

    private static bool FollowsParticles(BlockReading block, int at)
    {
        while (block.Is(at, NameWords.Particles) && !block.IsCapitalized(at))
            at++;
        return block.IsCapitalized(at);
    }

    /// <summary>Behind a nickname in brackets or quotation marks: Robert (“Bob”), "Bob"; 0 where none stands here.</summary>
    private static int Nickname(BlockReading block, int at)
    {
        var inner = at;
        while (block.Is(inner, '(') || block.Is(inner, '“') || block.Is(inner, '"'))
            inner++;
        // In brackets and quotation marks any name may be one.
        if (inner == at || !block.IsCapitalized(inner) || (block.Tokens[inner].IsAllCapitals && !block.Tokens[at - 1].IsAllCapitals) || NameWords.NeverInNames.Has(block.Tokens[inner]) || block.PartyAt(inner) is not null)
            return 0;
        var behind = inner + 1;
        while (block.Is(behind, ')') || block.Is(behind, '”') || block.Is(behind, '"'))
            behind++;
        return behind > inner + 1 && block.IsCapitalized(behind) ? behind : 0;
    }

    private static bool IsNameWord(BlockReading block, int at, bool addressed, List<int> words)
    {
        var token = block.Tokens[at];
        if (!token.IsCapitalized || (!addressed && block.IsFirm(at)))
            return false;
        if (token.IsInitial)
            return token.Text.Length <= 5 && (block.Is(at + 1, '.') || words.Count > 0 || block.IsCapitalized(at + 1));
        var text = token.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not ('-' or '\'' or '’' or '\u2010'))
                return false;
        }

        if (NameWords.NeverInNames.Has(text) || IsDegree(text) || (words.Count > 0 && NameWords.Suffixes.Has(text)))
            return false;
        if (IsTitleWord(token))
            return false;
        // "Jane Doe Ph.D."
        if (words.Count > 1 && block.Is(at + 1, '.') && DegreeEnd(block, at) > at + 1)
            return false;
        return words.Count > 0 || !TitleWords.Areas.Has(text) || GivenNames.Has(text);
    }

    private static bool IsTitleWord(in Token token) =>
        TitleWords.Heads.Has(token) || TitleWords.Heads.Has(Singular(token.Text)) || TitleWords.WeakHeads.Has(Singular(token.Text)) && !GivenNames.Has(token.Text) || (TitleWords.Abbreviations.ContainsKey(token.Text) && token.IsAllCapitals)
        || ((TitleWords.Modifiers.Has(token) || TitleWords.WeakHeads.Has(token)) && !GivenNames.Has(token.Text));

    private static string Singular(string word) => word.Length > 4 && word.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? SharedWords.Of(word, 0, word.Length - 1) : word;

    /// <summary>Whether the words are an organization, a place or a thing by one of their words or by what follows.</summary>
    private static bool IsThing(BlockReading block, List<int> words, int end)
    {
        var common = IsCommon(block, words);
        for (var i = 0; i < words.Count; i++)
        {
            var token = block.Tokens[words[i]];
            var word = token.Text;
            if (NameWords.OrganizationWords.Has(word) && !(common && i == words.Count - 1 && NameWords.Ambiguous.Has(word)))
                return true;
            if (NameWords.Ambiguous.Has(word) && !common)
                return true;
            if (!common && words.Count > 1 && !Surnames.Has(word) && TitleWords.Areas.Has(word))
                return true;
            // An acronym is no name, unless all of the name is in capitals.
            if (word.Length > 2 && token.IsAllCapitals && !common)
                return true;
        }

        return block.Is(end, '&') || block.Is(end, '®') || block.Is(end, '™') || IsLegalForm(block, end)
            || (block.Is(end, "and") && (block.Is(end + 1, "Company") || block.Is(end + 1, "Co") || block.Is(end + 1, "Sons")));
    }

    // "Jane Street Capital", "Henry Example, Inc."
    private static bool IsLegalForm(BlockReading block, int at)
    {
        if (block.Is(at, ','))
            return block.Is(at + 1, NameWords.FirmWords) && block.IsCapitalized(at + 1) && !TitleReader.Begins(block, at + 1);
        return block.Is(at, NameWords.OrganizationWords) && block.IsCapitalized(at) && !block.Is(at, NameWords.Ambiguous) && !TitleReader.Begins(block, at);
    }

    private static bool IsCommon(BlockReading block, List<int> words)
    {
        if (words.Count < 2)
            return false;
        var first = block.Tokens[words[0]].Text;
        var last = block.Tokens[words[words.Count - 1]].Text;
        if (block.Tokens[words[0]].IsInitial)
            return words.Count > 2 && GivenNames.Has(block.Tokens[words[1]].Text);
        if (GivenNames.Has(first) || KoreanNames.Is([.. words.Select(word => block.Tokens[word].Text)]))
            return true;
        return (PinyinNames.Surnames.Has(last) && PinyinNames.IsGivenName(first)) || (PinyinNames.Surnames.Has(first) && PinyinNames.IsGivenName(last));
    }

    /// <summary>"Mr. CHAN Tai Man, Peter": a Chinese name with a Western given name behind it, as Hong Kong writes it.</summary>
    private static int WesternEnd(BlockReading block, int end, List<int> words) =>
        words.Count == 3 && (block.Tokens[words[0]].IsAllCapitals || !GivenNames.Has(block.Tokens[words[0]].Text)) && block.Is(end, ',') && block.IsCapitalized(end + 1) && GivenNames.Has(block.Tokens[end + 1].Text) && !block.IsCapitalized(end + 2) && !block.Is(end + 2, '.') ? end + 2 : end;

    private static int SuffixEnd(BlockReading block, int end)
    {
        var at = block.Is(end, ',') ? end + 1 : end;
        if (!block.Is(at, NameWords.Suffixes) || !block.IsCapitalized(at))
            return end;
        // "Jane Doe, Sr. Vice President"
        if (at > end && block.Is(at, "Sr") && TitleReader.Begins(block, at))
            return end;
        return block.Is(at + 1, '.') && !(block.Is(at, "II") || block.Is(at, "III") || block.Is(at, "IV")) ? at + 2 : at + 1;
    }

    /// <summary>Behind the degrees: ", MD, PhD", ", Ph.D."; <paramref name="end"/> where there are none.</summary>
    private static int DegreesEnd(BlockReading block, int end)
    {
        while (true)
        {
            var at = block.Is(end, ',') ? end + 1 : end;
            var behind = DegreeEnd(block, at);
            if (behind == at)
                return end;
            end = behind;
        }
    }

    private static int DegreeEnd(BlockReading block, int at)
    {
        var letters = "";
        var end = at;
        for (var i = at; i < block.Count && i - at < 6; i++)
        {
            if (block.Is(i, '.'))
            {
                if (letters.Length == 0)
                    break;
                if (end == i)
                    end = i + 1;
                continue;
            }

            if (!block.IsCapitalized(i) || (i > at && !block.Is(i - 1, '.')))
                break;
            letters += block.Tokens[i].Text.Replace(".", "");
            if (IsDegree(letters))
                end = i + 1;
        }

        return end;
    }

    // "MA" is a degree and "Ma" a surname.
    private static bool IsDegree(string word) =>
        NameWords.Degrees.Has(word) && word.Length > 1 && (char.IsUpper(word[word.Length - 1]) || word.StartsWith("Esq", StringComparison.Ordinal) || word is "MSc" or "BSc");
}
