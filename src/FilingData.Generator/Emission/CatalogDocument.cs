using System.Text;
using FilingData.Generator.DataSets;
using FilingData.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Emission;

/// <summary>The document that brings the project's filings, and those of the assemblies that it refers to, into the catalog.</summary>
internal static class CatalogDocument
{
    private const string Catalog = "global::FilingData.FilingCatalog";

    /// <param name="context">Where to.</param>
    /// <param name="sets">The data sets.</param>
    /// <param name="hasFilings">Whether the project has filings of its own.</param>
    /// <param name="options">The project's options.</param>
    public static void Add(SourceProductionContext context, KnownDataSets sets, bool hasFilings, GeneratorOptions options)
    {
        using var code = new CodeWriter();
        GeneratedDocument.WriteHead(code);
        if (hasFilings)
            code.Line("[assembly: global::FilingData.Lookup." + DataSet.Attribute + "(typeof(" + sets.Own.FullClass + "))]");
        code.Line();
        code.Line("namespace " + DataSet.Namespace);
        using (code.Block())
            WriteClass(code, sets, hasFilings, options);
        context.AddSource("FilingCatalog.g.cs", SourceText.From(code.ToString(), Encoding.UTF8));
    }

    private static void WriteClass(CodeWriter code, KnownDataSets sets, bool hasFilings, GeneratorOptions options)
    {
        code.Line("/// <summary>What this assembly brings into <see cref=\"" + Catalog + "\"/>.</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line((hasFilings ? "public" : "internal") + " static class " + sets.Own.Class);
        using (code.Block())
        {
            if (hasFilings)
            {
                code.Line("/// <summary>The filings of this assembly.</summary>");
                code.Line("public static global::FilingData.Lookup.FilingList All => " + GeneratedDocument.ClassOf(options) + ".All;");
                code.Line();
            }

            code.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            code.Line("internal static void Register()");
            using (code.Block())
            {
                foreach (var set in hasFilings ? sets.Referenced.Prepend(sets.Own) : sets.Referenced)
                    code.Line(Catalog + ".Add(" + SafeText.Literal(set.Assembly) + ", static () => " + set.FullClass + ".All);");
            }
        }
    }
}
