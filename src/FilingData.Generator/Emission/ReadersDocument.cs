using FilingData.Generator.Input;
using FilingData.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Emission;

/// <summary>The document with a reading method for each record type that the filings use.</summary>
internal static class ReadersDocument
{
    public static void Add(SourceProductionContext context, EquatableArray<string> types, GeneratorOptions options) =>
        context.AddSource("FilingReaders.g.cs", GeneratedDocument.Text(options, code =>
        {
            var shapes = ModelShapes.Needed(types.Select(type => typeof(Announcement).Assembly.GetType(type)!));
            var used = new HashSet<Shape>(shapes);
            code.Line("private static partial class Packed");
            using (code.Block())
            {
                code.Line("internal static global::FilingData.Announcement Read(global::System.ReadOnlySpan<byte> facts)");
                using (code.Block())
                {
                    code.Line("var reader = new global::FilingData.Packed.FactReader(facts, typeof(" + GeneratedDocument.ClassOf(options) + ").Assembly);");
                    code.Line("return " + ModelShapes.Announcement.ItemReader + "(ref reader);");
                }

                // What the model says can be null was null when it was packed: the compiler need not be convinced of it again.
                code.Line("#nullable disable");
                foreach (var shape in shapes.OfType<IReadByMethod>())
                {
                    code.Line();
                    shape.WriteReader(code, used);
                }
            }
        }));
}
