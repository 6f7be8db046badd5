using Microsoft.CodeAnalysis.CSharp;

namespace FilingData.Generator.Naming;

/// <summary>What C# takes as a name.</summary>
internal static class CSharpName
{
    /// <summary>Whether this is a name that a user may give to a member: letters, digits and underscores, and no keyword.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Identifier.MostCharacters && SyntaxFacts.IsValidIdentifier(name)
        && name.All(unit => unit == '_' || Identifier.IsWordUnit(unit))
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
