using System.CommandLine;
using System.IO.Enumeration;

namespace FilingData.Cli.Inputs;

/// <summary>The paths of a command line: files, folders, globs, and "-" for one path a line from standard input.</summary>
internal static class FilingPaths
{
    private static readonly string[] Extensions = [".txt", ".htm", ".html"];

    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = true };

    public static Argument<string[]> Argument() => new("PATH")
    {
        Description = "Files, folders (their .txt, .htm and .html files, at any depth), globs (*, ?, **), or - to read one path a line from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The files that the paths stand for, in the order of the paths; those of a folder or a glob in ordinal order.</summary>
    /// <returns>A path that stands for no file is given back as it is: opening it says what is wrong.</returns>
    public static IEnumerable<string> Expand(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Below(path))
                    yield return file;
            }
            else if (!File.Exists(path) && path.AsSpan().ContainsAny('*', '?'))
            {
                foreach (var file in Matching(path))
                    yield return file;
            }
            else
            {
                yield return path;
            }
        }
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Matching(string glob)
    {
        var root = Path.GetPathRoot(glob) ?? "";
        var parts = glob[root.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Matching(root, parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Matching(string folder, ReadOnlyMemory<string> parts)
    {
        var part = parts.Span[0];
        var rest = parts[1..];
        var here = folder.Length == 0 ? "." : folder;
        if (rest.IsEmpty)
            return Directory.Exists(here) ? Named(Directory.EnumerateFiles(here, "*", Visible)) : [];
        if (part == "**")
            return Matching(folder, rest).Concat(Folders().SelectMany(inner => Matching(inner, parts)));
        return part.AsSpan().ContainsAny('*', '?')
            ? Named(Folders()).SelectMany(inner => Matching(inner, rest))
            : Matching(Path.Combine(folder, part), rest);

        IEnumerable<string> Folders() => Directory.Exists(here) ? Directory.EnumerateDirectories(here, "*", Visible).Select(Joined) : [];

        IEnumerable<string> Named(IEnumerable<string> entries) =>
            entries.Where(entry => FileSystemName.MatchesSimpleExpression(part == "**" ? "*" : part, Path.GetFileName(entry))).Select(Joined);

        string Joined(string entry) => Path.Combine(folder, Path.GetFileName(entry));
    }
}
