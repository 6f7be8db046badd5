using FilingData.Parsing.Problems;

namespace FilingData.Parsing.Reading.Damages;

/// <summary>
/// Looks for one thing that shows that a document's characters are not those that somebody wrote. Every class that derives from it and is not
/// abstract is found on its own.
/// </summary>
internal abstract class TextDamage
{
    private static readonly TextDamage[] Kinds = typeof(TextDamage).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(TextDamage)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (TextDamage)Activator.CreateInstance(type)!).ToArray();

    /// <summary>The damage of a document: of each kind the first place, since one cause damages many.</summary>
    public static IEnumerable<Problem> Of(ReadDocument document)
    {
        var file = document.Text.File;
        var part = document.Text.All.Source;
        return Kinds.Select(kind => kind.Find(file, part.Start, part.Start + part.Length)).OfType<Problem>();
    }

    /// <summary>The first place in a part of the file that shows the damage; null where none does.</summary>
    protected abstract Problem? Find(SourceFile file, int start, int end);
}
