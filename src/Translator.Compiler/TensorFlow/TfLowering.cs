using System.Globalization;
using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

/// <summary>From a model's graph to raw TensorFlow operators. Each family has a file of its own under <c>Lowering/</c>; layouts are in <c>TfLayout.cs</c>.</summary>
public sealed partial class TfLowering
{
    readonly List<TfNode> nodes = [];
    readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, TfOutput> variables = new(StringComparer.Ordinal);
    readonly TfSizes sizes;
    readonly TfNames authored;
    readonly ILookup<Tensor, NamedTensor> named;
    readonly CancellationToken cancellation;
    Node? current;
    Scope? scope;

    TfLowering(Graph? graph, TfLowering? outer = null, CancellationToken cancellation = default)
    {
        this.cancellation = outer?.cancellation ?? cancellation;
        this.outer = outer;
        sizes = new(this, graph);
        authored = outer?.authored ?? new();
        named = (graph?.Named ?? []).ToLookup(n => n.Value);
    }

    /// <summary>Every operator's translation.</summary>
    public static OperatorTable<TfLowering> Table { get; } = CreateTable();

    static OperatorTable<TfLowering> CreateTable()
    {
        var table = new OperatorTable<TfLowering>();
        AddElementwise(table);
        AddActivations(table);
        AddComparison(table);
        AddLogic(table);
        AddRounding(table);
        AddTrigonometry(table);
        AddCreation(table);
        AddReductions(table);
        AddCumulative(table);
        AddOrdering(table);
        AddShaping(table);
        AddJoining(table);
        AddIndexing(table);
        AddPadding(table);
        AddLinearAlgebra(table);
        AddConvolutions(table);
        AddPooling(table);
        AddNormalization(table);
        AddResampling(table);
        AddRecurrent(table);
        AddAttention(table);
        AddControlFlow(table);
        return table;
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ModelException">An operator is not available in TensorFlow; the message has its place in the source.</exception>
    /// <exception cref="OperationCanceledException">The caller has lost interest.</exception>
    public static TfGraph Lower(Graph graph, CancellationToken cancellation = default)
    {
        var lowering = new TfLowering(graph, cancellation: cancellation);
        var inputs = graph.Inputs.Select(input =>
        {
            var name = ((Input)input.Producer.Operator).Name;
            var placeholder = new TfOutput(lowering.Append(name, "Placeholder", [], [input.DType], [("dtype", input.DType), ("shape", input.Shape)]), 0);
            lowering.Set(input, placeholder);
            return new TfPort(name, input.Type, placeholder);
        }).ToList();
        foreach (var assumption in graph.Assumptions) lowering.Check(graph, assumption);
        lowering.AddNodes(graph);
        var outputs = graph.Outputs.Select((output, i) => new TfPort(graph.OutputNames[i], output.Type, lowering.AddNamed(graph.OutputNames[i], "Identity", [lowering.Logical(output)], output.DType))).ToList();
        return new(graph.Name, lowering.Live(outputs.Select(o => o.Value)), inputs, outputs) { Stored = lowering.stored, Names = lowering.authored, Assumptions = graph.Assumptions };
    }

    void AddNodes(Graph graph)
    {
        foreach (var node in graph.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Operator is Input or ReadParameter) continue;
            (current, scope) = (node, node.Scope);
            Table.Lower(this, node, "TensorFlow");
        }

        (current, scope) = (null, null);
    }

    /// <summary>The nodes that outputs need, and every input.</summary>
    IReadOnlyList<TfNode> Live(IEnumerable<TfOutput> outputs)
    {
        var live = new HashSet<TfNode>();
        var open = new Stack<TfNode>(outputs.Select(o => o.Node));
        while (open.Count > 0)
            if (open.Pop() is var node && live.Add(node))
                foreach (var input in node.Inputs) open.Push(input.Node);
        return [.. nodes.Where(n => live.Contains(n) || n.Op == "Placeholder")];
    }

    /// <summary>Adds an operator with one output; its type is the first input's unless given.</summary>
    TfOutput Add(string op, IReadOnlyList<TfOutput> inputs, DType? type = null, params (string Name, object Value)[] attributes) =>
        new(Append(null, op, inputs, [type ?? inputs[0].Type], attributes), 0);

    TfOutput AddNamed(string name, string op, IReadOnlyList<TfOutput> inputs, DType type) => new(Append(name, op, inputs, [type], []), 0);

    TfNode Append(string? name, string op, IReadOnlyList<TfOutput> inputs, IReadOnlyList<DType> types, IReadOnlyList<(string Name, object Value)> attributes)
    {
        var text = name is null ? Text(op, inputs, types, attributes) : null;
        var call = Method(scope);
        if (text is not null && shared.TryGetValue((call, text), out var equal)) return equal;
        var node = new TfNode(Unique(name ?? (scope is { Path.Length: > 0 } ? $"{scope.Path.Replace('.', '/')}/{op}" : op)), op, inputs, types, attributes, scope, current);
        nodes.Add(node);
        if (text is not null) shared.Add((call, text), node);
        return node;
    }

    /// <summary>
    /// A name that nothing has yet and that TensorFlow accepts: <c>[A-Za-z0-9.][A-Za-z0-9_.\-/]*</c>. It ends in a number when it is taken;
    /// case is ignored, because TensorFlow.NET makes names unique without regard to it.
    /// </summary>
    string Unique(string name)
    {
        name = string.Concat(name.Select(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' or '-' or '/' ? c : '_'));
        if (name is "" or ['_' or '-' or '/', ..]) name = $".{name}";
        if (!names.TryGetValue(name, out var count))
        {
            names.Add(name, 0);
            return name;
        }

        names[name] = count + 1;
        return Unique($"{name}_{(count + 1).ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>A list of integers, int32 as TensorFlow's shapes and axes are.</summary>
    TfOutput Integers(params long[] values) => Constant(DType.Int32, [values.Length], values);

    /// <summary>One integer.</summary>
    TfOutput Integer(long value) => Constant(DType.Int32, [], new[] { value });

    /// <summary>One number of a type.</summary>
    TfOutput Number(double value, DType type) => type.IsFloat() ? Constant(type, [], new[] { value }) : Constant(type, [], new[] { (long)value });

    /// <summary>A constant; equal small ones are shared.</summary>
    TfOutput Constant(DType type, IReadOnlyList<long> shape, Array values)
    {
        TfOutput New() => Add("Const", [], type, ("dtype", type), ("value", new TfConstant(type, shape, values)));
        return values.Length > MostCompared ? New() : AtModel(New);
    }

    /// <summary>A weight in another layout, stored so; a computed tensor is brought into it when the model runs.</summary>
    TfOutput Weight(Tensor tensor, WeightTransform transform)
    {
        if (tensor.Producer.Operator is not ReadParameter parameter)
        {
            var value = Logical(tensor);
            if (transform.Permutation is { } permutation) value = Transpose(value, permutation);
            return transform.Shape is { } shape ? Add("Reshape", [value, Integers([.. shape])]) : value;
        }

        if (outer is not null) return Capture(outer.Weight(tensor, transform));
        var text = $"{parameter.Name}|{string.Join(",", transform.Permutation ?? [])}|{string.Join(",", transform.Shape ?? [])}";
        if (variables.TryGetValue(text, out var known)) return known;
        var stored = new TfVariable(parameter.Name, tensor.Shape.ToArray(), transform.Apply(tensor.Shape.ToArray()), transform);
        var variable = new TfOutput(AtModel(() => Append(parameter.Name.Replace('.', '/'), TfOps.Variable, [], [tensor.DType], [("variable", stored)])), 0);
        variables.Add(text, variable);
        return variable;
    }
}
