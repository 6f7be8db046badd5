using FilingData.Lookup;

namespace FilingData.Generator.DataSets;

/// <summary>The filings of one assembly, as the catalog of a program knows them.</summary>
/// <param name="Assembly">The assembly's name.</param>
internal sealed record DataSet(string Assembly)
{
    /// <summary>The namespace of the classes that give data sets; the same whatever namespace a project sets, so that all find it.</summary>
    public const string Namespace = "FilingData.DataSets";

    /// <summary>The attribute of an assembly with filings; the library's namespace for what generated code uses holds it.</summary>
    public const string Attribute = "FilingDataSetAttribute";

    /// <summary>The class that gives it. Names of assemblies that differ in marks alone ("A.B", "A_B") must not give one class.</summary>
    public string Class => Identifier.FromWords(Assembly) + "_" + KeyHash.Of('D', Assembly)
        .ToString("X8", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The class from anywhere.</summary>
    public string FullClass => "global::" + Namespace + "." + Class;
}
