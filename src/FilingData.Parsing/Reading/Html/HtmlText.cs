namespace FilingData.Parsing.Reading.Html;

/// <summary>Reads the text between tags: white space, references, raised digits.</summary>
internal static class HtmlText
{
    /// <summary>What raised digits become: a footnote's mark must not be part of the figure in front of it.</summary>
    private const string Superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Adds this part of the file, text between tags, to the lines.</summary>
    public static void Read(int start, int end, HtmlLook look, HtmlLines lines)
    {
        var content = lines.File.Content;
        // "(1)" is set apart as it is.
        look = look.Raised && content.IndexOf('(', start, end - start) >= 0 ? look with { Raised = false } : look;
        var run = start;
        for (var i = start; i < end;)
        {
            if (IsPlain(content, i, run, look))
            {
                i++;
                continue;
            }

            lines.AddRun(run, i, look);
            i += ReadCharacter(content, i, end, look, lines);
            run = i;
        }

        lines.AddRun(run, end, look);
    }

    /// <summary>Whether the character can be copied with those in front of it.</summary>
    private static bool IsPlain(string content, int index, int run, HtmlLook look)
    {
        var character = content[index];
        return character == ' '
            ? index > run && content[index - 1] > ' '
            : character is > ' ' and not ('&' or '<') && !look.Raised && Characters.IsPlain(character);
    }

    /// <summary>Reads what the file writes for one character. Returns how much that is.</summary>
    private static int ReadCharacter(string content, int start, int end, HtmlLook look, HtmlLines lines)
    {
        if (content[start] == '<' && TagLength(content, start, end) is > 0 and var tagLength)
            return tagLength;
        if (content[start] == '&' && CharacterReference.Read(content, start, end, out var length) is { Length: > 0 } characters)
        {
            foreach (var character in characters)
                Add(character, start, length, look, lines);
            return length;
        }

        var lineEnd = content[start] == '\r' && start + 1 < end && content[start + 1] == '\n' ? 2 : 1;
        Add(content[start], start, lineEnd, look, lines);
        return lineEnd;
    }

    private static void Add(char character, int place, int length, HtmlLook look, HtmlLines lines)
    {
        var clean = Characters.Clean(character);
        if (look.Preformatted && clean is '\n' or '\f')
            lines.LineEnd();
        else if (look.Preformatted && clean is ' ' or '\t')
            lines.Add(' ', place, length, look);
        else if (clean is ' ' or '\t' or '\n' or '\f')
            lines.AddSpace(place, length, seen: character > '\u007F');
        else if (look.Raised && character is >= '0' and <= '9')
            lines.Add(Superscript[character - '0'], place, length, look);
        else
            lines.Add(character, place, length, look);
    }

    /// <summary>How long a tag is that begins here; 0 where none does. Text has tags only where the tree was built without them.</summary>
    private static int TagLength(string content, int start, int end)
    {
        if (start + 1 == end || !(char.IsLetter(content[start + 1]) || content[start + 1] == '/'))
            return 0;
        return content.IndexOf('>', start, end - start) is >= 0 and var close ? close + 1 - start : 0;
    }
}
