using System.ComponentModel;

namespace FilingData.Lookup;

/// <summary>Says that an assembly has filings, so that programs that refer to it find them. Generated code sets it; not for users' code.</summary>
/// <param name="dataSet">The generated class that gives them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class FilingDataSetAttribute(Type dataSet) : Attribute
{
    /// <summary>The generated class that gives them.</summary>
    public Type DataSet { get; } = dataSet;
}
