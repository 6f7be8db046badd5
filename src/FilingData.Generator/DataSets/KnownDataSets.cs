using Microsoft.CodeAnalysis;

namespace FilingData.Generator.DataSets;

/// <summary>The data set of a project, and those of the assemblies that it refers to.</summary>
/// <param name="Own">The project's own; whether it has any filings is not known here.</param>
/// <param name="Referenced">Those of the assemblies that it refers to, in the order of their names.</param>
internal sealed record KnownDataSets(DataSet Own, EquatableArray<DataSet> Referenced)
{
    private const string Library = "FilingData";


    /// <summary>
    /// Those of a compilation. It runs on each key press: attributes are read only of assemblies that refer to the library of the records, and the
    /// compiler keeps the symbols of referenced assemblies from one compilation to the next.
    /// </summary>
    public static KnownDataSets Of(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<DataSet>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (UsesLibrary(assembly) && assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == DataSet.Attribute))
                found.Add(new DataSet(assembly.Identity.Name));
        }

        return new(new DataSet(compilation.AssemblyName ?? ""), found.OrderBy(set => set.Assembly, StringComparer.Ordinal).ToEquatableArray());
    }

    private static bool UsesLibrary(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Library)
                    return true;
            }
        }

        return false;
    }
}
