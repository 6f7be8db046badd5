using FilingData.Generator.Input;
using Microsoft.CodeAnalysis;

namespace FilingData.Generator.Filings;

/// <summary>
/// What a file gives, while it may still be read and parsed. The compiler asks for one file after the other, and waits for each; so each is begun
/// when it is asked for and done by the time that all are needed, on as many cores as there are.
/// </summary>
internal sealed class PendingFiling : IEquatable<PendingFiling>
{
    /// <summary>As many at a time as there are cores: whatever else the process does comes to its turn between them.</summary>
    private static readonly TaskScheduler Cores = new ConcurrentExclusiveSchedulerPair().ConcurrentScheduler;

    private readonly Lazy<FilingUnit?> _unit;

    private PendingFiling(AdditionalText text, FileSettings settings, FilingParsing parse, CancellationToken cancellation) =>
        _unit = new Lazy<FilingUnit?>(
        () => FilingFile.Read(text, settings, cancellation) is { } file ? FilingUnits.Parse(file, parse, cancellation) : null);

    /// <summary>What the file gives; null where it is no filing. Who asks first reads it, unless it is being read already.</summary>
    /// <exception cref="OperationCanceledException">The compiler needs it no longer.</exception>
    public FilingUnit? Unit => _unit.Value;

    /// <summary>Begins with a file.</summary>
    public static PendingFiling Begin(AdditionalText text, FileSettings settings, FilingParsing parse, CancellationToken cancellation)
    {
        var filing = new PendingFiling(text, settings, parse, cancellation);
        if (settings.UsesAllCores)
            _ = Task.Factory.StartNew(() => filing.Unit, cancellation, TaskCreationOptions.None, Cores);
        return filing;
    }

    public bool Equals(PendingFiling? other) => ReferenceEquals(this, other) || (other is not null && Equals(Unit, other.Unit));

    public override bool Equals(object? obj) => Equals(obj as PendingFiling);

    public override int GetHashCode() => Unit?.GetHashCode() ?? 0;
}
