using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FilingData.Generator.Tests.Running;

/// <summary>
/// Holds generated code against a file beside the test, <c>Class.Test.verified.cs</c>. Where they differ the new code is written to
/// <c>….received.cs</c>: whoever agrees with it renames that file. Packed data is left out: it changes with every member that the model gets, and
/// other tests read it.
/// </summary>
internal static partial class Snapshot
{
    public static void Matches(string code, [CallerFilePath] string test = "", [CallerMemberName] string name = "")
    {
        code = PackedData().Replace(code, "\"…\"u8");
        var path = Path.Combine(Path.GetDirectoryName(test)!, Path.GetFileNameWithoutExtension(test) + "." + name);
        var verified = File.Exists(path + ".verified.cs") ? File.ReadAllText(path + ".verified.cs").ReplaceLineEndings("\n") : "";
        if (verified == code)
        {
            File.Delete(path + ".received.cs");
            return;
        }

        File.WriteAllText(path + ".received.cs", code);
        Assert.Fail("The generated code is not that of " + path + ".verified.cs; see .received.cs beside it:\n" + FirstDifference(verified, code));
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"u8")]
    private static partial Regex PackedData();

    private static string FirstDifference(string verified, string code)
    {
        var (old, now) = (verified.Split('\n'), code.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
