using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Shapes;

/// <summary>
/// An operator on [N, 1] and [N] gives [N, N]: most often a prediction and its target, of which one has a dimension too many. Where the author made the dimension
/// for the purpose (Unsqueeze, an index, a reshape), the table is what is meant.
/// </summary>
sealed class BothSidesStretch : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors => [ModelDiagnostics.BothSidesStretch];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var node in model.Graph?.Nodes ?? [])
            if (node is { Operator: Operators.BinaryOperator or Operators.BinaryPredicate, Inputs: [{ } a, { } b] } && (Stretch(a, b) || Stretch(b, a)) && model.LocationOf(node) is { } place)
                report(Diagnostic.Create(ModelDiagnostics.BothSidesStretch, place, a.Shape, b.Shape, node.Outputs[0].Shape));
    }

    /// <summary>[..., n, 1] beside [n], which lacks a dimension.</summary>
    static bool Stretch(Tensor column, Tensor row) =>
        column.Rank == row.Rank + 1 && row.Rank >= 1 && column.Shape[-1] == 1 && row.Shape[-1] != 1 && column.Shape[-2] == row.Shape[-1] && !IsMeant(column);

    static bool IsMeant(Tensor tensor)
    {
        var node = tensor.Producer;
        while (node.Operator is Operators.UnaryOperator or Operators.Cast && node.Inputs[0] is { } input) node = input.Producer;
        return node.Operator is Operators.Unsqueeze or Operators.Reshape or Operators.Expand or Operators.ReadParameter;
    }
}
