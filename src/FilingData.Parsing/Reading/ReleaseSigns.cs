namespace FilingData.Parsing.Reading;

/// <summary>Tells an announcement from the tables, slides, scripts and agreements that are filed as Exhibits 99 beside it.</summary>
internal static class ReleaseSigns
{
    /// <summary>A release says what it is in its head or its first paragraphs.</summary>
    private const int Reach = 6000;

    /// <summary>What newswires and writers of releases put there.</summary>
    private static readonly string[] Phrases =
    [
        "immediate release", "PRNewswire", "BUSINESS WIRE", "BUSINESSWIRE", "GLOBE NEWSWIRE", "GlobeNewswire", "ACCESSWIRE", "Marketwired",
        "Marketwire", "/CNW/", "Newsfile Corp", "today announce", "announced today", "announced that", "today report", "reported today", "today said",
        "said today",
        "today issued", "today declared", "today filed", "today completed", "today disclosed", "is pleased to announce",
    ];

    /// <summary>Lines that name the kind of text.</summary>
    private static readonly string[] Labels = ["press release", "news release", "media release", "news", "press announcement", "press statement",
        "earnings release"];

    /// <summary>Whether this part of a text, from its head on, reads as an announcement.</summary>
    public static bool In(string text, int start, int end)
    {
        var reach = Math.Min(end - start, Reach);
        if (Array.Exists(Phrases, phrase => text.IndexOf(phrase, start, reach, StringComparison.OrdinalIgnoreCase) >= 0))
            return true;
        for (var line = start; line < start + reach;)
        {
            var lineEnd = text.IndexOf('\n', line, start + reach - line) is >= 0 and var found ? found : start + reach;
            var words = text.Substring(line, Math.Min(lineEnd - line, 60)).Trim(' ', '\t', '\f', ':', '*', '-');
            if (Array.Exists(Labels, label => label.Equals(words, StringComparison.OrdinalIgnoreCase)))
                return true;
            line = lineEnd + 1;
        }

        return false;
    }

    /// <summary>Those of several documents that read as announcements; where none does, the first one.</summary>
    public static IReadOnlyList<ReadDocument> Choose(IReadOnlyList<ReadDocument> documents)
    {
        if (documents.Count <= 1)
            return documents;
        var announcing = documents.Where(document => In(document.Text.Value, 0, document.Text.Length)).ToArray();
        return announcing.Length > 0 ? announcing : [documents[0]];
    }
}
