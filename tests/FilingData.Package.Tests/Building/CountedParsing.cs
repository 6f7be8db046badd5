using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FilingData.Package.Tests.Building;

/// <summary>The parsing of a consumer's restored package, with a line put into it that counts: a file gets a character longer for each filing that is parsed.</summary>
internal sealed class CountedParsing
{
    private readonly string _counter;

    private CountedParsing(string counter) => _counter = counter;

    /// <summary>How many filings have been parsed so far.</summary>
    public int Count => File.Exists(_counter) ? File.ReadAllText(_counter).Length : 0;

    /// <summary>Restores a project and counts in its package from now on.</summary>
    public static async Task<CountedParsing> In(Consumer consumer, string project)
    {
        (await Dotnet.Run(consumer.Folder, "restore", project)).Succeeded();
        var counted = new CountedParsing(Path.Combine(consumer.Folder, "parsed"));
        var path = Directory.GetFiles(Path.Combine(consumer.Folder, "packages"), "FilingData.Parsing.dll", SearchOption.AllDirectories).Single();
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { InMemory = true });
        var parse = assembly.MainModule.GetType("FilingData.Parsing.FilingParser").Methods.Single(method => method.Name == "Parse" && method.Parameters.Count == 2).Body;
        var append = assembly.MainModule.ImportReference(typeof(File).GetMethod(nameof(File.AppendAllText), [typeof(string), typeof(string)]));
        Instruction[] counting = [Instruction.Create(OpCodes.Ldstr, counted._counter), Instruction.Create(OpCodes.Ldstr, "+"), Instruction.Create(OpCodes.Call, append)];
        for (var i = 0; i < counting.Length; i++)
            parse.Instructions.Insert(i, counting[i]);
        parse.MaxStackSize = Math.Max(parse.MaxStackSize, counting.Length);
        assembly.Write(path);
        return counted;
    }
}
