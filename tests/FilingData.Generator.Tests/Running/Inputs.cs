using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FilingData.Generator.Tests.Running;

/// <summary>An additional file of a project.</summary>
internal sealed class InputFile(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path { get; } = path;

    /// <summary>The metadata of the item; a filing by default.</summary>
    public ImmutableDictionary<string, string> Metadata { get; init; } = ImmutableDictionary<string, string>.Empty.Add("Filing", "true");

    /// <summary>How often the text was asked for.</summary>
    public int Reads { get; private set; }

    /// <summary>What the sections of configuration files say that the file falls under.</summary>
    public ImmutableDictionary<string, string> Configuration { get; init; } = ImmutableDictionary<string, string>.Empty;

    public InputFile With(string metadata, string value) => Copy(Metadata.SetItem(metadata, value), Configuration);

    public InputFile Configured(string key, string value) => Copy(Metadata, Configuration.SetItem(key, value));

    public InputFile Unmarked() => Copy([], Configuration);

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }

    private InputFile Copy(ImmutableDictionary<string, string> metadata, ImmutableDictionary<string, string> configuration) =>
        new(Path, _text.ToString()) { Metadata = metadata, Configuration = configuration };
}

/// <summary>The properties of a project and the metadata of its files, as the compiler hands them over.</summary>
internal sealed class InputOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.", properties,
        ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values("build_metadata.AdditionalFiles.", ((InputFile)textFile).Metadata, ((InputFile)textFile).Configuration);

    private sealed class Values(string prefix, ImmutableDictionary<string, string> prefixed,
        ImmutableDictionary<string, string> others) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            => key.StartsWith(prefix, StringComparison.Ordinal)
                ? prefixed.TryGetValue(key[prefix.Length..], out value) : others.TryGetValue(key, out value);
    }
}
