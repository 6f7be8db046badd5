using FilingData.Parsing.Reading.Covers;

namespace FilingData.Parsing.Reading.Submissions;

/// <summary>Reads the Exhibits 99 of a submission; where it has none, its main document, which may have one attached.</summary>
internal sealed class SubmissionReader
{
    private readonly SourceFile _file;
    private readonly Submission _submission;

    private SubmissionReader(SourceFile file, Submission submission)
    {
        _file = file;
        _submission = submission;
    }

    /// <summary>The announcements of a submission.</summary>
    public static ReadFiling Read(SourceFile file, Submission submission)
    {
        if (submission.Documents.Count == 0)
            return ReadFiling.None(file.At(0, 0), "a submission without documents");
        var reader = new SubmissionReader(file, submission);
        var exhibits = submission.Documents.Where(document => document.IsExhibit99).ToArray();
        return exhibits.Length > 0 ? reader.ReadExhibits(exhibits) : reader.ReadMain(submission.Documents[0]);
    }

    private ReadFiling ReadExhibits(IReadOnlyList<SubmissionDocument> exhibits)
    {
        var documents = new List<ReadDocument>();
        foreach (var exhibit in exhibits)
        {
            var number = new Stated<string>(exhibit.ExhibitNumber!) { Source = _file.At(exhibit.ExhibitNumberStart, exhibit.ExhibitNumber!.Length) };
            if (TextOf(exhibit) is { HasLetters: true } text)
                documents.Add(text.Of(FilingOf(exhibit) with { Exhibit = number }));
        }

        return documents.Count == 0
            ? ReadFiling.None(PlaceOf(exhibits[0]), "an Exhibit " + exhibits[0].ExhibitNumber + " without text, of pictures or a PDF file alone")
            : ReadFiling.Of(ReleaseSigns.Choose(documents));
    }

    /// <summary>Old submissions and foreign issuers have cover and exhibit in one document.</summary>
    private ReadFiling ReadMain(SubmissionDocument main)
    {
        var filing = FilingOf(main);
        if (main.ExhibitNumber is { } number)
            return ReadFiling.None(PlaceOf(main), "an Exhibit " + number);
        if (TextOf(main) is { } text && CoverReader.Read(text, filing) is { } read)
            return read;
        return ReadFiling.None(PlaceOf(main), FormWords.Of(filing with { FormType = filing.FormType ?? main.Filed.Type }) + " without an Exhibit 99");
    }

    private MarkedText? TextOf(SubmissionDocument document) =>
        document.IsPdf(_file.Content) ? null : DocumentText.Read(_file, document.Start, document.End, _submission.IsDashEscaped);

    /// <summary>A document that was cut out of its submission, tags and all, has the form of its text.</summary>
    private Filing FilingOf(SubmissionDocument document) =>
        _submission.Filing with
        {
            Document = document.Filed,
            Form = _submission.HasHeader ? FilingForm.Submission : DocumentText.FormOf(_file.Content, document.Start, document.End),
        };

    private Source PlaceOf(SubmissionDocument document) => _file.At(document.TypeStart, document.Filed.Type.Length);
}
