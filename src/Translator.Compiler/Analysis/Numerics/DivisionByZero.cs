using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;
using Translator.Operators;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A division by a size that may be 0, or by a count of what may not occur.</summary>
sealed class DivisionByZero : IModelRule
{
    static readonly HashSet<string?> Divisions = ["/", "Div", "FloorDivide", "%", "Remainder", "Fmod"];

    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.DivisionByZero];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        // where a window leaves nothing a layer refuses its input: what windows leave is at least 1
        var windows = new HashSet<Dim>(model.Nodes.Where(n => n.Operator is Operators.Convolution or Operators.ConvolutionTranspose or MaxPool or MaxPoolWithIndices or AveragePool).SelectMany(n => n.Outputs[0].Shape));
        foreach (var node in model.Nodes)
        {
            if (node.Operator is not (Div or FloorDivide or Remainder or Fmod) || model.Applications[node] is not { } application || !Divisions.Contains(application.Name)) continue;
            if (WhyZero(node.Inputs[1]!, windows) is not { } reason) continue;
            var properties = reason.IsCount ? ImmutableDictionary<string, string?>.Empty.Add("count", "true") : null;
            report(Diagnostic.Create(ModelDiagnostics.DivisionByZero, DivisorSyntax(application.Place).GetLocation(), properties, reason.Text));
        }
    }

    /// <summary>Why a divisor may be 0, and whether it is a size or count, which is otherwise at least 1.</summary>
    static (string Text, bool IsCount)? WhyZero(Tensor divisor, HashSet<Dim> windows)
    {
        var origin = Chains.Origin(divisor);
        while (origin.Operator is Cast) origin = Chains.Origin(origin.Inputs[0]!);
        return origin.Operator switch
        {
            Full { Value.IsKnown: true, Value: var number } when number.ToDouble() == 0 => ("the divisor is 0", false),
            Full { Value: { IsKnown: false } size } when !windows.Contains(size.ToDim()) && MayBeZero(size.ToDim()) => ($"the divisor {size} is 0 for the smallest sizes", true),
            Sum when IsMask(origin.Inputs[0]!) => ("the divisor counts the true elements of a mask, and is 0 where there are none", true),
            Relu => ("the divisor is 0 wherever the input of Relu is not positive", false),
            _ => null,
        };
    }

    /// <summary>Whether a size such as T - 1 reaches 0 where unknown sizes, and what is left of them by halving, are at least 1. A difference of unknown sizes is its author's to know.</summary>
    static bool MayBeZero(Dim dim) => dim.AsPolynomial().Terms.ToList() is var terms
        && terms.All(term => term.Factors.Count == 0 || term.Coefficient > 0) && terms.Sum(term => term.Coefficient) <= 0;

    static bool IsMask(Tensor tensor)
    {
        while (tensor.Producer.Operator is Cast) tensor = tensor.Producer.Inputs[0]!;
        return tensor.DType == DType.Bool && !IsOfComputed(tensor.Producer);
    }

    /// <summary>Whether a truth value compares two things that the network computes: how often it holds is its author's to know.</summary>
    static bool IsOfComputed(Node comparison) => comparison.Operator is Less or LessEqual or Greater or GreaterEqual or Equal or NotEqual && comparison.Inputs.All(i => Chains.Origin(i!).Operator is not (Operators.Input or Full or Arange or Cast or Constant));

    static SyntaxNode DivisorSyntax(SyntaxNode place) => place switch
    {
        BinaryExpressionSyntax binary => binary.Right,
        AssignmentExpressionSyntax assignment => assignment.Right,
        _ => place,
    };
}
