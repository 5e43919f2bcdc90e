using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>No operator is forgotten.</summary>
public sealed class CompletenessTests
{
    /// <summary>Inputs and parameters are no operators of the graph: the lowering makes placeholders and variables of them.</summary>
    static readonly Type[] Sources = [typeof(Operators.Input), typeof(Operators.ReadParameter)];

    public static TheoryData<Type> OperatorTypes =>
        [.. typeof(Operator).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Operator)) && !t.IsAbstract).Except(Sources).OrderBy(t => t.Name)];

    [Theory]
    [MemberData(nameof(OperatorTypes))]
    public void Every_operator_has_a_row_or_a_reason(Type @operator)
    {
        var table = TfLowering.Table;
        Assert.True(
            table.Supports(@operator) || table.ReasonAgainst(@operator) is { Length: > 0 },
            $"TfLowering.Table has neither a row for {@operator.Name} nor a reason against it: add one to its family under TensorFlow/Lowering");
    }
}
