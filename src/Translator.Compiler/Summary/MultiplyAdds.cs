using Translator.Operators;

namespace Translator.Compiler.Summary;

/// <summary>How many products are summed by a node: the usual measure of a model's cost. Operators that multiply no matrices count as none.</summary>
static class MultiplyAdds
{
    public static Dim Of(Node node)
    {
        var output = node.Outputs[0].Shape;
        return node.Operator switch
        {
            Operators.Linear => output.Elements * node.Inputs[1]!.Shape[1],
            MatMul => output.Elements * node.Inputs[0]!.Shape[-1],
            Operators.Convolution => output.Elements * node.Inputs[1]!.Shape.Without(0).Elements,
            ScaledDotProductAttention => (output.Elements / output[-1]) * node.Inputs[1]!.Shape[-2] * (node.Inputs[0]!.Shape[-1] + output[-1]),
            _ => 0,
        };
    }
}
