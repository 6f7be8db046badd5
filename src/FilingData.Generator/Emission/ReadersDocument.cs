using FilingData.Generator.Shapes;

namespace FilingData.Generator.Emission;

/// <summary>
/// The document with a reading method for each record of the model, made from the records' shapes. It is a part of the library, not of what is
/// generated for a project: there it is compiled once and ahead, so that a program's first access to a filing waits for no compiler.
/// </summary>
internal static class ReadersDocument
{
    // What the model says can be null was null when it was packed: the compiler need not be convinced of it again.
    public static string Text() => LibraryDocument.Text(nameof(ReadersDocument), "disable", "FilingData.Packed", code =>
    {
        code.Line("internal static class AnnouncementReaders");
        using (code.Block())
        {
            foreach (var shape in ModelShapes.All().OfType<IReadByMethod>())
            {
                shape.WriteReader(code);
                code.Line();
            }
        }
    });
}
