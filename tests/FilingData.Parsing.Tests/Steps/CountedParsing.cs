using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace FilingData.Parsing.Tests.Steps;

/// <summary>
/// The parsing with a counter in every method, every loop and every search of a text, put in after it was compiled: what is shipped knows nothing of
/// it. What the runtime copies is not among the steps; that it is no more than in proportion to the text is held by counting what is allocated.
/// </summary>
internal sealed class CountedParsing : AssemblyLoadContext
{
    /// <summary>The parsing, and what it uses that is not the runtime's.</summary>
    private static readonly string[] Counted = ["FilingData.Parsing", "FilingData", "HtmlAgilityPack"];

    private readonly List<string> _methods = [];
    private readonly Dictionary<string, byte[]> _images = new(StringComparer.Ordinal);
    private readonly MethodInfo _parse;
    private readonly ConstructorInfo _input;

    public CountedParsing()
    {
        foreach (var name in Counted)
            _images[name] = Count(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        var assembly = LoadFromAssemblyName(new AssemblyName("FilingData.Parsing"));
        _parse = assembly.GetType("FilingData.Parsing.FilingParser")!.GetMethod("Parse")!;
        _input = assembly.GetType("FilingData.Parsing.FilingInput")!.GetConstructors().Single(constructor => constructor.GetParameters().Length == 2);
        Steps("Exhibit 99.1\n\nHalvard Announces Plans\n\nOSLO, March 3, 2021 — Halvard Inc. today announced plans.\n");
        Steps("<html><body><p>Halvard Inc. today announced plans.</p></body></html>");
    }

    /// <summary>How many steps it takes to parse a text.</summary>
    public long Steps(string text)
    {
        StepCounter.Begin(_methods.Count);
        _parse.Invoke(null, [_input.Invoke(["steps.txt", text]), CancellationToken.None]);
        return StepCounter.Counts.Sum();
    }

    /// <summary>The methods that took the most steps of the last text.</summary>
    public string Longest()
    {
        var longest = StepCounter.Counts.Select((count, i) => (Count: count, Method: _methods[i])).OrderByDescending(each => each.Count).Take(5);
        return string.Join("; ", longest.Select(each => each.Count + " " + each.Method));
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _images.TryGetValue(assemblyName.Name!, out var image) ? LoadFromStream(new MemoryStream(image)) : null;

    private byte[] Count(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var module = assembly.MainModule;
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods)
            .Where(method => method.HasBody && method.Body.Instructions.Count > 0).ToList())
            Count(module, method);
        using var image = new MemoryStream();
        assembly.Write(image);
        return image.ToArray();
    }

    private void Count(ModuleDefinition module, MethodDefinition method)
    {
        var number = _methods.Count;
        _methods.Add(method.DeclaringType.FullName + "." + method.Name);
        var body = method.Body;
        body.SimplifyMacros();
        var instructions = body.Instructions.ToList();
        var loops = instructions.SelectMany(from => Targets(from).Where(to => to.Offset <= from.Offset));
        var starts = loops.Append(instructions[0]).ToHashSet();
        var step = module.ImportReference(typeof(StepCounter).GetMethod(nameof(StepCounter.Step)));
        var editor = body.GetILProcessor();
        foreach (var call in instructions.Where(instruction => Search(instruction) is not null).ToList())
        {
            editor.InsertBefore(call, Replaced(call, starts, editor, number));
            (call.OpCode, call.Operand) = (OpCodes.Call, module.ImportReference(Search(call)));
        }

        foreach (var start in starts)
        {
            // The instruction that is jumped to becomes the first of the counter's, and stands behind them anew: jumps and protected regions then fit
            // as they are.
            var itself = editor.Create(OpCodes.Nop);
            (itself.OpCode, itself.Operand) = (start.OpCode, start.Operand);
            (start.OpCode, start.Operand) = (OpCodes.Ldc_I4, number);
            var count = editor.Create(OpCodes.Call, step);
            editor.InsertAfter(start, count);
            editor.InsertAfter(count, itself);
        }

        body.OptimizeMacros();
    }

    /// <summary>Where an instruction may jump to.</summary>
    private static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction to => [to],
        Instruction[] all => all,
        _ => [],
    };

    /// <summary>
    /// The number of the method, as the last argument of a search. A jump to the call itself would miss it; no compiler makes one, as its arguments
    /// stand before it.
    /// </summary>
    private static Instruction Replaced(Instruction call, HashSet<Instruction> starts, ILProcessor editor, int number)
    {
        Assert.DoesNotContain(call, starts);
        return editor.Create(OpCodes.Ldc_I4, number);
    }

    /// <summary>The counted method that stands for this call of the runtime; null where it is none.</summary>
    private static MethodInfo? Search(Instruction instruction)
    {
        if (instruction.OpCode.Code is not (Code.Call or Code.Callvirt)
            || instruction.Operand is not MethodReference { HasThis: true, DeclaringType.FullName: "System.String" } called)
            return null;
        var parameters = called.Parameters.Select(parameter => parameter.ParameterType.FullName).Prepend("System.String").Append("System.Int32")
            .ToArray();
        return typeof(StepCounter).GetMethods().FirstOrDefault(method =>
            method.Name == called.Name && method.GetParameters().Select(parameter => parameter.ParameterType.FullName).SequenceEqual(parameters));
    }
}
