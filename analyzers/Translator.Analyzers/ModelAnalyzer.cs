using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Analyzers;

/// <summary>Reads the models of a compilation and reports what is wrong with them, each document its own mistakes.</summary>
/// <remarks>One class for all rules, because they share the reading; the rules are <c>Translator.Compiler.Analysis.ModelRules</c>.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ModelDiagnostics.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var findings = new ModelFindings(start.Compilation, new() { Project = ProjectSettings.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions) });
            start.RegisterSemanticModelAction(document =>
            {
                foreach (var diagnostic in findings.In(document.SemanticModel.SyntaxTree, document.CancellationToken))
                    document.ReportDiagnostic(diagnostic);
            });
        });
    }
}
