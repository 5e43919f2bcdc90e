using Translator.Compiler.TensorFlow;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlow;

/// <summary>The functions of a graph. Inside them values are called <c>node:port:index</c> instead of <c>node:index</c>, so the operators' names of their outputs are needed.</summary>
static class FunctionLibrary
{
    /// <summary>Names of outputs where they are not <c>output</c>; from TensorFlow's operator registry (<c>tensorflow/core/ops</c>).</summary>
    static readonly Dictionary<string, string[]> Ports = Named(
        ("y", "Abs Acos Acosh Asin Asinh Atan Atanh Cast Ceil Cos Cosh Digamma Erf Erfc Erfinv Exp Expm1 Floor Invert IsFinite IsInf IsNan Lgamma Log Log1p LogicalNot Neg Reciprocal Rint Round Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh Transpose"),
        ("z", "AddV2 Atan2 BitwiseAnd BitwiseOr BitwiseXor Equal FloorDiv FloorMod Greater GreaterEqual Igamma Igammac LeftShift Less LessEqual LogicalAnd LogicalOr Maximum Minimum Mod Mul NotEqual Pow RealDiv RightShift SquaredDifference Sub TruncateDiv TruncateMod Xdivy Xlog1py Xlogy"),
        ("activations", "Elu LeakyRelu Relu Relu6 Selu Softplus Softsign"),
        ("out", "Cumprod CumulativeLogsumexp Cumsum"),
        ("resized_images", "ResizeBicubic ResizeBilinear ResizeNearestNeighbor"),
        ("logsoftmax", "LogSoftmax"), ("softmax", "Softmax"), ("product", "MatMul"), ("band", "MatrixBandPart"),
        ("values indices", "TopKV2"), ("output argmax", "MaxPoolWithArgmax"),
        ("y batch_mean batch_variance reserve_space_1 reserve_space_2 reserve_space_3", "FusedBatchNormV3"));

    static Dictionary<string, string[]> Named(params (string Ports, string Operators)[] rows) =>
        rows.SelectMany(row => row.Operators.Split(' ').Select(op => (op, Ports: row.Ports.Split(' ')))).ToDictionary(r => r.op, r => r.Ports, StringComparer.Ordinal);

    /// <summary>The names of an operator's outputs; a single one may be a list.</summary>
    internal static IReadOnlyList<string> PortsOf(string op) => Ports.TryGetValue(op, out var ports) ? ports : ["output"];

    /// <summary>The functions that operators call, and those that they call.</summary>
    public static IEnumerable<TfFunction> Of(IEnumerable<TfNode> nodes) =>
        nodes.SelectMany(n => n.Attributes).Select(a => a.Value).OfType<TfFunction>().SelectMany(function => Of(function.Nodes).Append(function));

    /// <summary>What a value is called inside a function.</summary>
    public static string Reference(TfOutput output)
    {
        if (output.Node.Op == TfOps.Argument) return output.Node.Name;
        var ports = PortsOf(output.Node.Op);
        return ports.Count == 1 ? $"{output.Node.Name}:{ports[0]}:{output.Index}" : $"{output.Node.Name}:{ports[output.Index]}:0";
    }

    /// <summary>A function with its operators.</summary>
    public static FunctionDef Convert(TfFunction function, Func<TfNode, NodeDef> convert)
    {
        var definition = new FunctionDef { Signature = new OpDef { Name = function.Name } };
        definition.Signature.InputArg.AddRange(function.Arguments.Select(a => new OpDef.Types.ArgDef { Name = a.Node.Name, Type = TensorFlowTypes.Of(a.Type) }));
        definition.NodeDef.AddRange(function.Nodes.Select(convert));
        for (var i = 0; i < function.Outputs.Count; i++)
        {
            definition.Signature.OutputArg.Add(new OpDef.Types.ArgDef { Name = $"result{i}", Type = TensorFlowTypes.Of(function.Outputs[i].Type) });
            definition.Ret.Add($"result{i}", Reference(function.Outputs[i]));
        }

        return definition;
    }
}
