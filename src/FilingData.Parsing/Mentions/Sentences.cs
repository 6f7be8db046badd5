using FilingData.Parsing.Reading;
using FilingData.Parsing.Structure;

namespace FilingData.Parsing.Mentions;

/// <summary>Splits running text into sentences.</summary>
public static class Sentences
{
    /// <summary>Longer text without a mark is a list or a table that lost its lines, and no sentence: it is read in parts of so many words.</summary>
    private const int MostWords = 500;

    /// <summary>The block's sentences.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public static IReadOnlyList<Passage> Of(Block block) => Of((block ?? throw new ArgumentNullException(nameof(block))).Text.All);

    /// <summary>
    /// The sentences of a passage, in order, without the white space between them; every other character belongs to one of them. A closing quotation
    /// mark, a closing bracket and a footnote's mark stay with their sentence. A full stop that may belong to a name ("Example Inc. Chief Executive
    /// Jane Doe") ends none.
    /// </summary>
    public static IReadOnlyList<Passage> Of(Passage passage)
    {
        var text = passage.Text.Value;
        var found = RentedLists<(int Start, int End)>.Rent();
        int start = passage.Start, counted = passage.Start, words = 0;
        for (var i = passage.Start; i < passage.End;)
        {
            var marks = SentenceEnd.NextMark(text, i, passage.End);
            // What has no more characters has no more words.
            for (; marks - start > MostWords && counted < marks; counted++)
            {
                if (!char.IsWhiteSpace(text[counted]) || ++words < MostWords)
                    continue;
                Add(found, text, start, counted);
                (start, words) = (counted, 0);
            }

            if ((i = marks) == passage.End)
                break;
            while (i < passage.End && SentenceEnd.IsMark(text[i]))
                i++;
            var end = Closers(text, i, passage.End);
            var next = White(text, end, passage.End);
            if (next < passage.End && !(next == end ? SentenceEnd.IsGlued(text, start, marks, next, passage.End)
                : SentenceEnd.Is(text, start, marks, i, next, passage.End)))
            {
                i = Math.Max(i, end);
                continue;
            }

            Add(found, text, start, end);
            start = i = counted = next;
            words = 0;
        }

        Add(found, text, start, passage.End);
        var sentences = new Passage[found.Count];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = passage.Text.Slice(found[i].Start, found[i].End - found[i].Start);
        RentedLists<(int Start, int End)>.Return(found);
        return sentences;
    }

    private static void Add(List<(int Start, int End)> found, string text, int start, int end)
    {
        start = White(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            found.Add((start, end));
    }

    /// <summary>Behind the quotation marks, brackets and footnote marks that follow a sentence's last mark.</summary>
    private static int Closers(string text, int at, int end)
    {
        // A footnote's mark: "…of 2019.1 We"; a number's digits stand behind a digit and its point.
        if (at < end && char.IsDigit(text[at]) && at >= 2 && !char.IsDigit(text[at - 2]))
        {
            var digits = at;
            while (digits < end && digits < at + 2 && char.IsDigit(text[digits]))
                digits++;
            if (digits == end || char.IsWhiteSpace(text[digits]))
                return digits;
        }

        while (at < end && text[at] is '”' or '"' or '’' or '\'' or '»' or ')' or ']' or '*' or '†' or '‡' or '¹' or '²' or '³')
            at++;
        // "…of 2019.(1) We"
        if (at + 2 < end && text[at] == '(' && char.IsDigit(text[at + 1]) && text[at + 2] == ')')
            at += 3;
        return at;
    }

    private static int White(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
