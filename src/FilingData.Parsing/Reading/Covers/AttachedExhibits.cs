namespace FilingData.Parsing.Reading.Covers;

/// <summary>Finds the Exhibits 99 that stand behind a form's cover in the same text.</summary>
internal static class AttachedExhibits
{
    /// <summary>An exhibit is longer; what is shorter is its line in the list of exhibits.</summary>
    private const int Shortest = 400;

    /// <summary>An exhibit without a label begins with a page that shows within so many characters that it is a release.</summary>
    private const int PageHead = 1500;

    /// <summary>The exhibits, in order, each up to the next one or to the form's signature.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(FormCover cover)
    {
        var lines = cover.Lines;
        var text = cover.Form.Text;
        var exhibits = new List<(int Start, int End)>();
        for (var i = 0; i < lines.Count;)
        {
            var next = i + 1;
            while (next < lines.Count && lines[next].ExhibitNumber is null)
                next++;
            var part = (lines[i].Start, End: next < lines.Count ? lines[next].Start : text.Length);
            // A label above an item of the form stands in its table of contents.
            if (lines[i].ExhibitNumber is { } number && number.StartsWith("99", StringComparison.Ordinal) && part.End - part.Start >= Shortest
                && !HasItem(lines, i, next))
                exhibits.Add((part.Start, BeforeSignature(lines, i, part.End)));
            i = next;
        }

        return exhibits.Count > 0 ? exhibits : WithoutLabel(lines, text);
    }

    /// <summary>A release that begins on a page behind the form's items, as foreign issuers attach it.</summary>
    private static IReadOnlyList<(int Start, int End)> WithoutLabel(IReadOnlyList<CoverLine> lines, MappedText text)
    {
        for (var i = BehindItems(lines); i < lines.Count;)
        {
            var next = i + 1;
            while (next < lines.Count && !lines[next].BeginsPage)
                next++;
            var line = lines[i];
            var pageEnd = next < lines.Count ? lines[next].Start : text.Length;
            if (line.BeginsPage && text.Length - line.Start >= Shortest && !IsSignature(lines, i) && !line.Is("exhibit index", "index to exhibits")
                && ReleaseSigns.In(text.Value, line.Start, Math.Min(pageEnd, line.Start + PageHead)))
            {
                return [(line.Start, BeforeSignature(lines, i, text.Length))];
            }

            i = next;
        }

        return [];
    }

    /// <summary>The first line behind the form's items and the signature that follows them; the first of all where the form has no items.</summary>
    private static int BehindItems(IReadOnlyList<CoverLine> lines)
    {
        var behind = 0;
        var inItems = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsItem(lines[i]))
                (inItems, behind) = (true, lines.Count);
            else if (inItems && IsSignature(lines, i))
                (inItems, behind) = (false, i + 1);
        }

        return behind;
    }

    /// <summary>Where the form's signature begins behind a line; the end where it doesn't.</summary>
    private static int BeforeSignature(IReadOnlyList<CoverLine> lines, int from, int end)
    {
        for (var i = from + 1; i < lines.Count && lines[i].Start < end; i++)
        {
            if (IsSignature(lines, i))
                return lines[i].Start;
        }

        return end;
    }

    /// <summary>"SIGNATURES. Pursuant to the requirements of the Securities Exchange Act of 1934 …".</summary>
    private static bool IsSignature(IReadOnlyList<CoverLine> lines, int at) =>
        lines[at].Is("signature", "signatures")
        && ((at + 1 < lines.Count && lines[at + 1].Has("pursuant to the requirement"))
        || (at + 2 < lines.Count && lines[at + 2].Has("pursuant to the requirement")));

    private static bool HasItem(IReadOnlyList<CoverLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsItem(lines[i]))
                return true;
        }

        return false;
    }

    private static bool IsItem(CoverLine line) => FormItems.TitleOf(line) is not null;
}
