using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Lowering;
using Translator.Compiler.Onnx;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>What ONNX cannot have of a model.</summary>
sealed class TranslationToOnnx : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.MissingOnTarget];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        if (model.Graph is null || !model.Targets.HasFlag(Translator.Targets.Onnx)) return;
        try
        {
            OnnxLowering.Lower(model.Graph, model.Cancellation);
        }
        catch (UntranslatableException e)
        {
            report(e.Report(model, "ONNX"));
        }
    }
}
