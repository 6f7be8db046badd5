using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FilingData.Package.Tests.Building;

/// <summary>
/// The parsing of a consumer's restored package, with a line put into it that counts: a file more in a folder for each filing that is parsed, as
/// several are parsed at a time.
/// </summary>
internal sealed class CountedParsing
{
    private readonly string _counter;

    private CountedParsing(string counter) => _counter = counter;

    /// <summary>How many filings have been parsed so far.</summary>
    public int Count => Directory.GetFiles(_counter).Length;

    /// <summary>Restores a project and counts in its package from now on.</summary>
    public static async Task<CountedParsing> In(Consumer consumer, string project)
    {
        (await Dotnet.Run(consumer.Folder, "restore", project)).Succeeded();
        var counted = new CountedParsing(Directory.CreateDirectory(Path.Combine(consumer.Folder, "parsed")).FullName);
        var path = Directory.GetFiles(Path.Combine(consumer.Folder, "packages"), "FilingData.Parsing.dll", SearchOption.AllDirectories).Single();
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { InMemory = true });
        var parse = assembly.MainModule.GetType("FilingData.Parsing.FilingParser").Methods.Single(method => method.Name == "Parse"
            && method.Parameters.Count == 2).Body;
        Instruction[] counting =
        [
            Instruction.Create(OpCodes.Ldstr, counted._counter),
            Call(typeof(Path), nameof(Path.GetRandomFileName)),
            Call(typeof(Path), nameof(Path.Combine), typeof(string), typeof(string)),
            Instruction.Create(OpCodes.Ldstr, ""),
            Call(typeof(File), nameof(File.WriteAllText), typeof(string), typeof(string)),
        ];
        for (var i = 0; i < counting.Length; i++)
            parse.Instructions.Insert(i, counting[i]);
        parse.MaxStackSize = Math.Max(parse.MaxStackSize, counting.Length);
        assembly.Write(path);
        return counted;

        Instruction Call(Type type, string method, params Type[] parameters) => Instruction.Create(OpCodes.Call,
            assembly.MainModule.ImportReference(type.GetMethod(method, parameters)));
    }
}
