using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Checks;

/// <summary>Finds where the header of a submission says something.</summary>
internal static class HeaderFields
{
    /// <summary>The place of a field's value: of "20170928" behind "FILED AS OF DATE:"; null where the header has no such field.</summary>
    public static Source? Place(SourceFile file, Filing filing, string field)
    {
        if (filing.Source is not { } header)
            return null;
        var content = file.Content;
        var end = header.Start + header.Length;
        var at = content.IndexOf(field + ":", header.Start, header.Length, StringComparison.Ordinal);
        if (at < 0)
            return null;
        at += field.Length + 1;
        while (at < end && content[at] is ' ' or '\t')
            at++;
        var behind = at;
        while (behind < end && content[behind] is not ('\n' or '\r'))
            behind++;
        return file.At(at, behind - at);
    }
}
