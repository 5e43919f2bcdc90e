using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Analyzers;

namespace Translator.EditorBench;

/// <summary>Registers what <see cref="ModelAnalyzer"/> registers and finds nothing: what is left is the work of Roslyn's driver.</summary>
#pragma warning disable RS1001, RS1038 // runs here alone
sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1038
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new ModelAnalyzer().SupportedDiagnostics;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => start.RegisterSemanticModelAction(_ => { }));
    }
}
