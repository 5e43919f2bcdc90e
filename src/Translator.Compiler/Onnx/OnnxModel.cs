using Translator.Compiler.Lowering;

namespace Translator.Compiler.Onnx;

/// <summary>A model in ONNX's terms, before weights are put in.</summary>
/// <param name="Name">Name of the graph.</param>
/// <param name="Nodes">Operators, inputs before users.</param>
/// <param name="Inputs">Graph inputs.</param>
/// <param name="Outputs">Graph outputs.</param>
/// <param name="Initializers">Weights and constants.</param>
public sealed record OnnxGraph(string Name, IReadOnlyList<OnnxNode> Nodes, IReadOnlyList<OnnxValue> Inputs, IReadOnlyList<OnnxValue> Outputs, IReadOnlyList<OnnxInitializer> Initializers)
{
    /// <summary>The operator set that the nodes are from.</summary>
    public const int Opset = 20;

    /// <summary>What each tensor of the model is called; for reading intermediate values.</summary>
    public required IReadOnlyDictionary<Tensor, string> Names { get; init; }
}

/// <summary>An operator.</summary>
/// <param name="OpType">ONNX's name.</param>
/// <param name="Name">A readable name, unique.</param>
/// <param name="Inputs">Names of values; empty for an absent optional one.</param>
/// <param name="Outputs">Names of values.</param>
/// <param name="Attributes">Numbers (<see cref="long"/>, <see cref="float"/>), strings, lists of them, or <see cref="OnnxGraph"/>s.</param>
/// <param name="Source">The node of the model that it came from.</param>
public sealed record OnnxNode(string OpType, string Name, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyList<(string Name, object Value)> Attributes, Node? Source);

/// <summary>An input or output.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; unknown sizes become named dimensions.</param>
public sealed record OnnxValue(string Name, TensorType Type);

/// <summary>A weight or constant.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Element type.</param>
/// <param name="Shape">Sizes as stored.</param>
/// <param name="Parameter">The <c>state_dict</c> name of a weight; null for a constant.</param>
/// <param name="Transform">How a weight is stored.</param>
/// <param name="Values">The numbers of a constant, row-major: <see cref="long"/>s for integers and booleans, <see cref="double"/>s for floating point.</param>
public sealed record OnnxInitializer(string Name, DType Type, IReadOnlyList<long> Shape, string? Parameter, WeightTransform Transform, Array? Values);
