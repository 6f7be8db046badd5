using FilingData.Parsing.Reading;

namespace FilingData.Parsing.Structure;

/// <summary>Takes a document apart: label, headline, dateline, blocks, sections.</summary>
public static class ReleaseParser
{
    /// <summary>The release that the document holds.</summary>
    public static Release Parse(ReadDocument document) => new() { Document = document };
}
