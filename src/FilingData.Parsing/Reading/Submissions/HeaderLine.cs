namespace FilingData.Parsing.Reading.Submissions;

/// <summary>
/// A line of a submission's header, in either of EDGAR's forms: "COMPANY CONFORMED NAME:  EXAMPLE INC" in the file of the complete submission,
/// "&lt;CONFORMED-NAME&gt;EXAMPLE INC" in the feed. Source: EDGAR's "Public Dissemination Service: Technical Specification".
/// </summary>
/// <param name="Key">The key, as the complete submission has it.</param>
/// <param name="Value">The value; empty on a heading.</param>
/// <param name="ValueStart">Where the value stands in the file.</param>
/// <param name="OpensParty">Whether it is the heading of somebody whom the submission is for or about: FILER, SUBJECT COMPANY,
/// REPORTING-OWNER.</param>
internal readonly record struct HeaderLine(string Key, string Value, int ValueStart, bool OpensParty)
{
    /// <summary>The feed's tags, with the keys of the complete submission.</summary>
    private static readonly Dictionary<string, string> KeysOfTags = new(StringComparer.Ordinal)
    {
        ["ACCESSION-NUMBER"] = "ACCESSION NUMBER",
        ["TYPE"] = "CONFORMED SUBMISSION TYPE",
        ["PERIOD"] = "CONFORMED PERIOD OF REPORT",
        ["ITEMS"] = "ITEM INFORMATION",
        ["FILING-DATE"] = "FILED AS OF DATE",
        ["CONFORMED-NAME"] = "COMPANY CONFORMED NAME",
        ["CIK"] = "CENTRAL INDEX KEY",
        ["ASSIGNED-SIC"] = "STANDARD INDUSTRIAL CLASSIFICATION",
        ["STATE-OF-INCORPORATION"] = "STATE OF INCORPORATION",
        ["FISCAL-YEAR-END"] = "FISCAL YEAR END",
        ["BUSINESS-ADDRESS"] = "BUSINESS ADDRESS",
        ["MAIL-ADDRESS"] = "MAIL ADDRESS",
        ["STREET1"] = "STREET 1",
        ["STREET2"] = "STREET 2",
        ["CITY"] = "CITY",
        ["STATE"] = "STATE",
        ["ZIP"] = "ZIP",
        ["PHONE"] = "BUSINESS PHONE",
        ["FORMER-COMPANY"] = "FORMER COMPANY",
        ["FORMER-CONFORMED-NAME"] = "FORMER CONFORMED NAME",
        ["DATE-CHANGED"] = "DATE OF NAME CHANGE",
    };

    /// <summary>The line of this part of the file; null for what holds no key.</summary>
    public static HeaderLine? Read(string content, int start, int end)
    {
        if (start == end)
            return null;
        var isTag = content[start] == '<';
        var close = content.IndexOf(isTag ? '>' : ':', start, end - start);
        if (close < 0)
            return null;
        var key = isTag ? content.Substring(start + 1, close - start - 1) : content.Substring(start, close - start).Trim();
        var (first, last) = (close + 1, end);
        while (first < last && char.IsWhiteSpace(content[first]))
            first++;
        while (last > first && char.IsWhiteSpace(content[last - 1]))
            last--;
        var known = isTag && KeysOfTags.TryGetValue(key, out var named) ? named : key;
        var opens = isTag ? key is "FILER" or "SUBJECT-COMPANY" or "FILED-BY" or "REPORTING-OWNER" or "ISSUER" or "FILED-FOR" : first == last
            && !char.IsWhiteSpace(content[start]);
        return new HeaderLine(known, content.Substring(first, last - first), first, opens);
    }
}
