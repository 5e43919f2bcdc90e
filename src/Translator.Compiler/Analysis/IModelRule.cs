using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Analysis;

/// <summary>One rule about models: what it reports, and when. One class per file; the list is <see cref="ModelRules"/>.</summary>
interface IModelRule
{
    /// <summary>What the rule can report.</summary>
    IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Looks at one model and reports what is wrong, each at the exact argument or call.</summary>
    void Check(ModelFacts model, Action<Diagnostic> report);
}
