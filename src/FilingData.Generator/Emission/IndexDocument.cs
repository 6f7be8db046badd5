using FilingData.Generator.Input;
using FilingData.Generator.Shelves;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Emission;

/// <summary>The document of a page of the index.</summary>
internal static class IndexDocument
{
    public static void Add(SourceProductionContext context, ShelfPage page, GeneratorOptions options)
    {
        var number = Invariant.Text(page.Number);
        context.AddSource("FilingIndex." + number + ".g.cs", GeneratedDocument.Text(options, code =>
        {
            code.Line("private static partial class Packed");
            using (code.Block())
                code.Line("private static global::System.ReadOnlySpan<byte> Page" + number + " => " + SafeText.Literal(page.Text) + "u8;");
        }));
    }
}
