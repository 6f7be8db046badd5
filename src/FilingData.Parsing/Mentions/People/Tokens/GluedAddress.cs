namespace FilingData.Parsing.Mentions.People.Tokens;

/// <summary>Mail addresses that lost the space before them: "Jane Doejane.doe@example.com", "Jane Doeinvestors@example.com".</summary>
internal static class GluedAddress
{
    private const int ShortestSurname = 2;

    /// <summary>A surname and the part of an address before its sign are not longer.</summary>
    private const int Longest = 64;

    /// <summary>What desks call their mailboxes.</summary>
    private static readonly string[] Mailboxes = ["investors", "investor", "ir", "pr", "press", "media", "mediarelations", "investorrelations",
        "info", "contact", "news", "communications"];

    /// <summary>Where the address begins that ends here: behind the surname that hangs on it, else where the characters begin.</summary>
    public static int Start(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]) || start + ShortestSurname >= end || !char.IsLower(text[start + 1]))
            return start;
        var sign = text.IndexOf('@', start, Math.Min(end - start, Longest));
        if (sign < 0)
            return start;
        foreach (var mailbox in Mailboxes)
        {
            if (sign - mailbox.Length - start >= ShortestSurname
                && string.CompareOrdinal(text, sign - mailbox.Length, mailbox, 0, mailbox.Length) == 0
                && IsWord(text, start, sign - mailbox.Length))
                return sign - mailbox.Length;
        }

        // The surname is said again: "Doej.doe@", "Doejdoe@".
        for (var length = ShortestSurname + 1; start + (2 * length) <= sign; length++)
        {
            if (string.Compare(text, start, text, sign - length, length, StringComparison.OrdinalIgnoreCase) == 0 && char.IsLower(text[sign - length])
                && IsWord(text, start, start + length))
                return start + length;
        }

        return start;
    }

    private static bool IsWord(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (!char.IsLower(text[i]))
                return false;
        }

        return end - start > ShortestSurname;
    }
}
