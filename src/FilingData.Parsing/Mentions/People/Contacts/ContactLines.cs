using FilingData.Parsing.Mentions.People.Gazetteers;
using FilingData.Parsing.Mentions.People.Titles;
using FilingData.Parsing.Mentions.People.Tokens;

namespace FilingData.Parsing.Mentions.People.Contacts;

/// <summary>Cuts the short blocks of a release into lines and groups those that follow one another.</summary>
internal static class ContactLines
{
    private const int LongestLine = 20;

    // A row of data ("name: Jane Doe, title: President, phone: …") is one line.
    private const int LongestContactLine = 160;

    private static readonly WordSet SmallWords = new("of and for the at or de van von der email e-mail tel phone fax ext direct mobile office");

    /// <summary>The groups of consecutive short lines, in order.</summary>
    public static List<List<ContactLine>> Groups(IReadOnlyList<BlockReading> blocks)
    {
        var groups = new List<List<ContactLine>>();
        var group = new List<ContactLine>();
        var columns = new ContactColumns();
        foreach (var block in blocks)
        {
            if (block.Place == BlockPlace.Title)
            {
                Close();
                continue;
            }

            for (var start = 0; start < block.Count;)
            {
                var end = start + 1;
                while (end < block.Count && !block.Tokens[end].OpensLine)
                    end++;
                if (IsShort(block, start, end))
                    columns.Add(new ContactLine(block, new Span(start, end)), block.Tokens[start].OpensColumn, group);
                else
                    Close();
                start = end;
            }
        }

        Close();
        return groups;

        void Close()
        {
            columns.Flush(group);
            if (group.Count > 0)
                groups.Add(group);
            group = [];
        }
    }

    // A sentence ends with a full stop behind a word in small letters; "Example Inc." doesn't.
    private static bool IsShort(BlockReading block, int start, int end) =>
        end - start <= (block.Place == BlockPlace.Contacts ? LongestContactLine : LongestLine)
        && !(block.Is(end - 1, '.') && end - start > 6 && !block.IsCapitalized(end - 2))
        && (block.Place == BlockPlace.Contacts || !IsProse(block, start, end));

    private static bool IsProse(BlockReading block, int start, int end)
    {
        var small = 0;
        for (var i = start; i < end; i++)
        {
            if (block.Is(i, TokenKind.Word) && !block.IsCapitalized(i) && !SmallWords.Has(block.Tokens[i]))
                small++;
        }

        return small > 1;
    }
}
