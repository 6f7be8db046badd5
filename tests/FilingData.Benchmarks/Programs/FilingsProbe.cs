using Microsoft.CodeAnalysis;

namespace FilingData.Benchmarks.Programs;

/// <summary>
/// The program of somebody who uses the generated code: a class Probe, which is asked for one filing by its member, for all and for one by its
/// symbol.
/// </summary>
internal static class FilingsProbe
{
    /// <summary>The program for what is generated here.</summary>
    public static string For(Compilation generated) => $$"""
        public static class Probe
        {
            public static object First(string data) => {{Member(generated).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}};
            public static int All(string data) { var count = 0; foreach (var filing in FilingData.Filings.All) count++; return count; }
            public static object Find(string key) => FilingData.Filings.BySymbol[key];
        }
        """;

    /// <summary>The member of some issuer's announcement.</summary>
    private static IPropertySymbol Member(Compilation generated)
    {
        var announcement = generated.GetTypeByMetadataName("FilingData.Announcement");
        return generated.GetTypeByMetadataName("FilingData.Filings")!.GetTypeMembers()
            .SelectMany(issuer => issuer.GetMembers().OfType<IPropertySymbol>())
            .First(member => member.DeclaredAccessibility == Accessibility.Public
            && Bases(member.Type).Contains(announcement, SymbolEqualityComparer.Default));
    }

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
            yield return each;
    }
}
