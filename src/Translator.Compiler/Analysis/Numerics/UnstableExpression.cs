using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>Expressions that lose digits, or overflow, where the DSL has one function that does not.</summary>
sealed class UnstableExpression : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.UnstableExpression];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var pairs = model.Nodes.Select(node => (Node: node, Stable: Stable(node))).Where(n => n.Stable is not null).ToDictionary(n => n.Node, n => n.Stable!.Value);
        foreach (var chain in Chains.Of(model, pairs.Select(p => (p.Value.First, p.Key))))
        {
            // what the author wrote, not what a function of the DSL is made of
            var (_, written, function, why) = pairs[model.Applications.At(chain.Second.Place).First(pairs.ContainsKey)];
            if (chain.Second.Name != written || chain.First.Place == chain.Second.Place) continue;
            report(chain.Report(ModelDiagnostics.UnstableExpression, chain.Second, ImmutableDictionary<string, string?>.Empty.Add("function", function), function, why));
        }
    }

    /// <summary>The inner operation, the outer's name in source, the function that stands for both, and its advantage.</summary>
    static (Node First, string Written, string Function, string Why)? Stable(Node node) => node.Operator switch
    {
        Log when Inner(node) is { Operator: Sum } sum && sum.Inputs[0]!.Producer is { Operator: Exp } exp && !IsShifted(exp) => (sum, "Log", "Logsumexp", "e^x overflows above 88"),
        Log when Inner(node) is { Operator: Operators.Sigmoid } sigmoid => (sigmoid, "Log", "Logsigmoid", "the sigmoid of scores below -104 is 0"),
        Log when Inner(node) is { Operator: Add } add && add.Inputs.Any(IsOne) => add.Inputs.Any(i => i!.Producer.Operator is Exp)
            ? (add, "Log", "Softplus", "e^x overflows above 88")
            : (add, "Log", "Log1p", "1 + x loses the digits of a small x"),
        Sub when node.Inputs[0]!.Producer is { Operator: Exp } exp && IsOne(node.Inputs[1]) => (exp, "-", "Expm1", "e^x - 1 loses the digits of a small x"),
        _ => null,
    };

    static Node Inner(Node node) => node.Inputs[0]!.Producer;

    static bool IsOne(Tensor? tensor) => tensor!.Producer.Operator is Full { Value: { IsKnown: true } value } && value.ToDouble() == 1;

    /// <summary>Whether a maximum is subtracted before: that is stable.</summary>
    static bool IsShifted(Node exp) => exp.Inputs[0]!.Producer is { Operator: Sub };
}
