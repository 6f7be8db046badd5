using FilingData.Generator.Problems;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FilingData.Generator.Input;

/// <summary>
/// What a project says of its files. It is one object beside each of them: the compiler keeps a pair for each file, and copies it at each edit.
/// </summary>
/// <param name="Options">The files' metadata and the project's properties.</param>
/// <param name="Severities">The severities that the project chooses.</param>
/// <param name="UsesAllCores">Whether the compiler may do several things at a time.</param>
internal sealed record FileSettings(AnalyzerConfigOptionsProvider Options, ChosenSeverities Severities, bool UsesAllCores);
