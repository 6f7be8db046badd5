namespace FilingData.Parsing.Reading.Covers;

/// <summary>Reads a text that may have a form's cover in front of the announcement.</summary>
internal static class CoverReader
{
    /// <summary>
    /// The announcements that are attached to the form, or the problem that there is none; null where the text begins with no form's cover.
    /// </summary>
    public static ReadFiling? Read(MarkedText text, Filing filing)
    {
        if (FormCover.Find(text.Text) is not { } cover)
            return null;
        var described = cover.Describe(filing);
        var exhibits = ReleaseSigns.Choose(AttachedExhibits.Find(cover).Select(part => text.Part(part.Start, part.End).Of(described)).ToArray());
        return exhibits.Count == 0 ? ReadFiling.None(cover.Form.Source, FormWords.Of(described) + " without an Exhibit 99") : ReadFiling.Of(exhibits);
    }
}
