using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Lowering;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>A target's refusal as a diagnostic.</summary>
static class MissingOperator
{
    public static Diagnostic Report(this UntranslatableException refusal, ModelFacts model, string target) => Diagnostic.Create(
        ModelDiagnostics.MissingOnTarget,
        model.Applications[refusal.Node]?.Place.GetLocation() ?? model.Type.Locations.FirstOrDefault(),
        target,
        refusal.Reason);
}
