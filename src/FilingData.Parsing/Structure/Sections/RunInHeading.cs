using FilingData.Parsing.Structure.Contacts;
using FilingData.Parsing.Structure.Paragraphs;

namespace FilingData.Parsing.Structure.Sections;

/// <summary>
/// Finds a heading that stands on one line with its text: "Safe Harbor Statement: This …", "About Example Example is …", and, where line ends were
/// lost, "About ExampleExample is …", "Stock DistributionHolders of …".
/// </summary>
/// <param name="End">Behind the heading.</param>
/// <param name="Body">Where its text begins.</param>
internal readonly record struct RunInHeading(int End, int Body)
{
    /// <summary>No heading has more words.</summary>
    private const int MostWords = 24;

    private const int MostWordsOfTopic = 12;

    /// <summary>The name of the section stands among the first words.</summary>
    private const int Longest = 120;

    /// <summary>Names have small words of their own: "da", "van".</summary>
    private const int ShortParticle = 3;

    /// <summary>A company's name in its "About …" is not longer.</summary>
    private const int MostWordsOfName = 9;

    /// <summary>The heading that begins at this place, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place.</param>
    /// <param name="vocabulary">The document's words; null where no line ends were lost and run-together words need not be looked for.</param>
    public static RunInHeading? At(string text, int from, Vocabulary? vocabulary)
    {
        var isQuoted = text[from] is '“' or '"';
        var section = StandardHeadings.ToldIn(text, from, Math.Min(text.Length, from + Longest), written: !isQuoted);
        // "Reconciliation of Non-GAAP Financial Measures" is the title of a table.
        if ((section is null && vocabulary is null && !MayBeOther(text, from))
            || (section is { } told && text.IndexOf("econciliation", from, told.Start - from, StringComparison.Ordinal) >= 0))
            return null;
        var words = RentedLists<(int Start, int End)>.Rent();
        var heading = Read(text, from, section, vocabulary, words);
        RentedLists<(int Start, int End)>.Return(words);
        return heading;
    }

    private static RunInHeading? Read(string text, int from, (int Start, int End)? section, Vocabulary? vocabulary, List<(int Start, int End)> words)
    {
        var isQuoted = text[from] is '“' or '"';
        var at = from;
        var told = -1;
        var isSmall = false;
        while (words.Count < MostWords && at < text.Length)
        {
            var end = text.IndexOf(' ', at);
            if (end < 0)
                end = text.Length;
            words.Add((at, end));
            if (vocabulary is not null && RunTogetherWord.CutIn(text, words, vocabulary) is { } cut)
                return IsTopic(text.Substring(from, cut - from)) ? Make(text, from, cut, cut) : null;
            if (told < 0 && section?.End <= end)
                told = words.Count - 1;
            if ((!isSmall || text[end - 1] == ':') && EndAt(text, from, words, told) is { } found)
                return found;

            // "Forward looking statementsThis release": what has no capitals ends where it ran into its text, not where a sentence goes on.
            var isTold = at < section?.End && at > section?.Start && (isQuoted ? told >= 0 : vocabulary is not null);
            var mayStand = HeadingWords.MayStandIn(HeadingText.Word(text, at, end));
            isSmall |= isTold && !isQuoted && !mayStand;
            if (!isTold && !mayStand && !(isQuoted && told >= 0 && HeadingWords.IsOfSection(HeadingText.Word(text, at, end)))
                && !(end - at <= ShortParticle && HeadingText.IsAbout(text, words)))
                return told >= 0 && !isSmall && section?.Start == from ? BeforeLastCapital(text, from, words, told) : null;
            at = end + 1;
        }

        return null;
    }

    /// <summary>Whether a heading of no standard section may begin here: "About …", one in capitals, one whose words are said again.</summary>
    private static bool MayBeOther(string text, int from) =>
        StandardHeadings.IsAbout(text, from) || (from + 1 < text.Length && (char.IsUpper(text[from + 1]) || text[from + 1] == ' ' || from == 0));

    /// <summary>Whether what stands before a seam can be a heading and is no line of a contact.</summary>
    private static bool IsTopic(string heading) => heading.IndexOf(": ", StringComparison.Ordinal) < 0 && !ContactDetails.IsIn(heading);

    /// <summary>The heading that ends at the last of these words, by a mark behind it or because the text begins with the word.</summary>
    private static RunInHeading? EndAt(string text, int from, List<(int Start, int End)> words, int told)
    {
        var (start, end) = words[words.Count - 1];
        var last = text[end - 1];
        var next = end + 1 < text.Length ? text[end + 1] : '\0';
        var isAbout = HeadingText.IsAbout(text, words);
        var colon = text.IndexOf(':', start, end - start);
        if (colon > start && colon + 1 < end && char.IsUpper(text[colon + 1]) && (told >= 0 || isAbout))
            return Make(text, from, colon, colon + 1);
        if (last == ':' && next != '\0' && text.IndexOf(": ", from, start - from, StringComparison.Ordinal) < 0
            && (told >= 0 || isAbout || (words.Count > 1 && HeadingText.IsCapitals(text, from, end) && HeadingText.HasSmallBehind(text, end))))
            return Make(text, from, end - 1, end + 1);
        if (told < 0 && words.Count <= MostWordsOfTopic && TopicEnd.At(text, from, words) is { } topic)
            return Make(text, from, topic, end + 1);
        if (end - start == 1 && Dashes.Is(last) && next != '\0' && (told >= 0 || isAbout))
            return Make(text, from, start - 1, end + 1);
        if (last == '.' && char.IsUpper(next) && told >= 0 && !isAbout)
            return Make(text, from, end - 1, end + 1);
        if (words.Count > 1 && told >= 0 && told < words.Count - 1 && HeadingText.OpensSentence(text, words))
            return Make(text, from, start - 1, start);
        return isAbout && words.Count > 2 ? AboutEnd(text, from, words)
            : words.Count <= MostWordsOfTopic && TopicEnd.BeforeRepeated(text, words) is { } again ? Make(text, from, again - 1, again) : null;
    }

    /// <summary>"About Example Inc. Example is", "About Example Founded in": the name is said again, or a sentence opens.</summary>
    private static RunInHeading? AboutEnd(string text, int from, List<(int Start, int End)> words)
    {
        if (words.Count > MostWordsOfName + 1)
            return null;
        var (start, end) = words[words.Count - 1];
        var first = words[1];
        if (HeadingText.Word(text, first.Start, first.End).Equals("the", StringComparison.OrdinalIgnoreCase) && words.Count > 3)
            first = words[2];
        var word = HeadingText.Word(text, start, end);
        var again = first.Start < start && word == HeadingText.Word(text, first.Start, first.End);
        return again || HeadingText.OpensSentence(text, words) ? Make(text, from, start - 1, start) : null;
    }

    /// <summary>A word that cannot stand in a heading has come: the text begins with the last word that has a capital.</summary>
    private static RunInHeading? BeforeLastCapital(string text, int from, List<(int Start, int End)> words, int told)
    {
        var last = words.Count - 2;
        return last > told && char.IsUpper(text[words[last].Start]) ? Make(text, from, words[last].Start - 1, words[last].Start) : null;
    }

    private static RunInHeading? Make(string text, int from, int end, int body)
    {
        while (end > from && (text[end - 1] is ' ' or ':' or ',' || Dashes.Is(text[end - 1])))
            end--;
        while (body < text.Length && (text[body] is ' ' or ':' || Dashes.Is(text[body])))
            body++;
        return end > from && body < text.Length ? new RunInHeading(end, body) : null;
    }
}
