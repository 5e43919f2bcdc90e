using Translator.Compiler.Lowering;

namespace Translator.Compiler.TensorFlow;

/// <summary>A model in raw TensorFlow operators: written as GraphDef, and printed as TensorFlow.NET C#.</summary>
/// <param name="Name">The model's class.</param>
/// <param name="Nodes">Operators, inputs before users.</param>
/// <param name="Inputs">Placeholders in order, with the model's names.</param>
/// <param name="Outputs">Outputs in order, with the model's names, in PyTorch's layout.</param>
public sealed record TfGraph(string Name, IReadOnlyList<TfNode> Nodes, IReadOnlyList<TfPort> Inputs, IReadOnlyList<TfPort> Outputs)
{
    /// <summary>Where each tensor of the model is; for reading intermediate values.</summary>
    public required IReadOnlyDictionary<Tensor, TfStored> Stored { get; init; }

    /// <summary>What the author calls its values, and those of bodies of branches and loops.</summary>
    public required TfNames Names { get; init; }

    /// <summary>What the graph takes for granted about unknown sizes; its first operators check it.</summary>
    public required IReadOnlyList<SizeAssumption> Assumptions { get; init; }
}

/// <summary>An input or output of the model.</summary>
/// <param name="Name">The model's name for it.</param>
/// <param name="Type">Its type in the model.</param>
/// <param name="Value">Its value.</param>
public sealed record TfPort(string Name, TensorType Type, TfOutput Value);

/// <summary>A tensor of the model as TensorFlow holds it.</summary>
/// <param name="Value">Its value.</param>
/// <param name="ChannelsLast">Whether channels come last instead of second.</param>
public sealed record TfStored(TfOutput Value, bool ChannelsLast);

/// <summary>One output of an operator.</summary>
/// <param name="Node">The operator.</param>
/// <param name="Index">Which output.</param>
public readonly record struct TfOutput(TfNode Node, int Index)
{
    /// <summary>Its element type.</summary>
    public DType Type => Node.OutputTypes[Index];

    /// <summary>TensorFlow's name for it: <c>node:index</c>.</summary>
    public override string ToString() => $"{Node.Name}:{Index}";
}

/// <summary>A TensorFlow operator.</summary>
public sealed class TfNode
{
    internal TfNode(string name, string op, IReadOnlyList<TfOutput> inputs, IReadOnlyList<DType> outputTypes, IReadOnlyList<(string Name, object Value)> attributes, Scope? scope, Node? source) =>
        (Name, Op, Inputs, OutputTypes, Attributes, Scope, Source) = (name, op, inputs, outputTypes, attributes, scope, source);

    /// <summary>A name that is unique in the graph, with the path of the module: <c>layer1/0/conv1/Conv2D</c>.</summary>
    public string Name { get; }

    /// <summary>TensorFlow's name of the operator; <see cref="TfOps.Variable"/> for a weight.</summary>
    public string Op { get; }

    /// <summary>What it reads.</summary>
    public IReadOnlyList<TfOutput> Inputs { get; }

    /// <summary>Element types of its outputs.</summary>
    public IReadOnlyList<DType> OutputTypes { get; }

    /// <summary>
    /// Attributes without those that follow from input types: <see cref="long"/>, <see cref="float"/>, <see cref="bool"/>, <see cref="string"/>,
    /// <see cref="DType"/>, <see cref="long"/> lists, <see cref="Shape"/>, lists of types and shapes (null for one of unknown rank), <see cref="TfConstant"/>, <see cref="TfVariable"/>, <see cref="TfFunction"/>.
    /// </summary>
    public IReadOnlyList<(string Name, object Value)> Attributes { get; }

    /// <summary>The module call that it belongs to; null for what serves the whole model.</summary>
    public Scope? Scope { get; }

    /// <summary>The node of the model that it came from.</summary>
    public Node? Source { get; }

    /// <summary>Whether code states it wherever it is read, as it does constants: a list of sizes.</summary>
    public bool IsRestated { get; internal set; }

    /// <summary>An attribute's value.</summary>
    public T Attribute<T>(string name) => (T)Attributes.First(a => a.Name == name).Value;
}

/// <summary>Names of operators that are ours.</summary>
public static class TfOps
{
    /// <summary>A weight: a constant in a frozen graph, a variable in TensorFlow.NET code.</summary>
    public const string Variable = "Variable";

    /// <summary>An argument of a <see cref="TfFunction"/>.</summary>
    public const string Argument = "Argument";
}

/// <summary>The body of a branch or loop. It reads nothing but its arguments.</summary>
/// <param name="Kind">What it is a body of.</param>
/// <param name="Name">A name that is unique in the model.</param>
/// <param name="Arguments">What it is given, each an <see cref="TfOps.Argument"/>.</param>
/// <param name="Nodes">Operators, inputs before users; without the arguments.</param>
/// <param name="Outputs">What it returns.</param>
public sealed record TfFunction(TfFunctionKind Kind, string Name, IReadOnlyList<TfOutput> Arguments, IReadOnlyList<TfNode> Nodes, IReadOnlyList<TfOutput> Outputs);

/// <summary>What a function is a body of.</summary>
public enum TfFunctionKind
{
    /// <summary>The branch that is taken where the condition holds.</summary>
    Then,

    /// <summary>The branch that is taken where it does not.</summary>
    Otherwise,

    /// <summary>Whether a loop has another turn.</summary>
    Condition,

    /// <summary>One turn of a loop.</summary>
    Turn,
}

/// <summary>The numbers of a constant, row-major: <see cref="long"/>s for integers and booleans, <see cref="double"/>s for floating point.</summary>
/// <param name="Type">Element type.</param>
/// <param name="Shape">Sizes.</param>
/// <param name="Values">The numbers.</param>
public sealed record TfConstant(DType Type, IReadOnlyList<long> Shape, Array Values);

/// <summary>A weight as TensorFlow stores it.</summary>
/// <param name="Parameter">Its <c>state_dict</c> name.</param>
/// <param name="Original">Sizes in PyTorch.</param>
/// <param name="Shape">Sizes as stored.</param>
/// <param name="Transform">From PyTorch's layout to the stored one.</param>
public sealed record TfVariable(string Parameter, IReadOnlyList<long> Original, IReadOnlyList<long> Shape, WeightTransform Transform);
