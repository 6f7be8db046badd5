namespace FilingData.Parsing.Structure.Head;

/// <summary>What a newswire puts before a headline to say that a release replaces or completes an earlier one.</summary>
internal static class WireFlags
{
    private static readonly HashSet<string> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        "CORRECTING", "CORRECTION", "CORRECTED", "REPLACING", "REPLACEMENT", "INSERTING", "ADDING", "UPDATING", "UPDATE", "UPDATED", "REMOVING",
        "REPEAT", "REPEATING", "CLARIFICATION", "MULTIMEDIA",
    };

    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "&", "PHOTO", "PHOTOS", "VIDEO", "GRAPHIC", "GRAPHICS", "LOGO", "AVAILABLE", "HEADLINE", "LINK", "LINKS",
    };

    /// <summary>How many characters of the headline are flags, with what parts them from the headline; 0 without any.</summary>
    public static int LengthIn(string headline)
    {
        int at = 0, flags = 0, end = 0;
        while (at < headline.Length && headline[at] is '/' or '*' or '(' or ' ')
            at++;
        while (at < headline.Length)
        {
            var next = at;
            while (next < headline.Length && (char.IsLetter(headline[next]) || headline[next] == '&'))
                next++;
            var word = headline.Substring(at, next - at);
            var isFlag = Flags.Contains(word);
            if (!isFlag && !(flags > 0 && Between.Contains(word)))
                break;
            flags += isFlag ? 1 : 0;
            end = next;
            while (next < headline.Length && headline[next] == ' ')
                next++;
            at = next;
        }

        return flags == 0 ? 0 : Behind(headline, end, flags);
    }

    /// <summary>
    /// Where the headline begins: behind a colon or dash, or right behind two flags, or behind one whose capitals the headline doesn't share.
    /// </summary>
    private static int Behind(string headline, int end, int flags)
    {
        var at = end;
        while (at < headline.Length && (headline[at] is ' ' or ':' or '*' or '/' or ')' || Dashes.Is(headline[at])))
            at++;
        var parted = at - end > 1;
        var rest = headline.Substring(at);
        var inCapitals = !headline.Substring(0, end).Replace("and", "").Any(char.IsLower);
        var sets = inCapitals && rest.Any(char.IsLower);
        return rest.Length > 0 && (parted || flags > 1 || sets) ? at : 0;
    }
}
