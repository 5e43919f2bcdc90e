using Translator.Compiler.Onnx;
using Translator.Goldens;

namespace Translator.Onnx.Tests;

/// <summary>Every operator in ONNX Runtime has the values of its definition, which a plain loop in double precision gives.</summary>
public sealed class OperatorTests
{
    /// <summary>Operators that the loops leave out; <see cref="OwnValueTests"/> and <see cref="ControlFlowTests"/> have them.</summary>
    static readonly Type[] TestedByHand =
    [
        typeof(Operators.RandomUniform), typeof(Operators.RandomNormal), typeof(Operators.Digamma), typeof(Operators.MaxPoolWithIndices),
        typeof(Operators.BitwiseNot), typeof(Operators.BitwiseAnd), typeof(Operators.BitwiseOr), typeof(Operators.BitwiseXor), typeof(Operators.If), typeof(Operators.While),
    ];

    public static TheoryData<string> Names => [.. OperatorCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_the_definition(string name)
    {
        var @case = OperatorCase.All.Single(c => c.Name == name);
        var half = Graph.Trace(@case.Module, [.. @case.Inputs.Select(i => i.Type)]).Nodes.Any(n => n.Outputs[0].DType == DType.Float16);
        foreach (var sizes in @case.Runs) Comparison.Check(@case.Module, @case.Inputs, sizes, half ? Comparison.Half : Comparison.OneOperator);
    }

    [Fact]
    public void No_operator_of_the_table_is_untested()
    {
        var supported = typeof(Operator).Assembly.GetTypes().Where(OnnxLowering.Table.Supports);
        var graphs = OperatorCase.All.Select(c => Graph.Trace(c.Module, [.. c.Inputs.Select(i => i.Type)])).Concat(GoldenSet.Default.Cases.Select(GoldenCaseBuilder.Trace));
        var tested = graphs.SelectMany(g => g.Nodes).Select(n => n.Operator.GetType()).Concat(TestedByHand);

        Assert.Equal("", string.Join(", ", supported.Except(tested).Select(t => t.Name)));
    }
}
