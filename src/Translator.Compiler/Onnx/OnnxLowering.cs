using System.Globalization;
using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

/// <summary>From a model's graph to ONNX, operator by operator. Each family has a file of its own under <c>Lowering/</c>.</summary>
public sealed partial class OnnxLowering
{
    readonly List<OnnxNode> nodes = [];
    readonly Dictionary<Tensor, string> names = [];
    readonly Dictionary<string, OnnxInitializer> initializers;
    readonly List<OnnxInitializer> initializerOrder;
    readonly Dictionary<string, string> weights; // by state_dict name
    readonly HashSet<string> used;
    readonly Dictionary<string, int> counters;
    readonly CancellationToken cancellation;
    OnnxSizes sizes;
    Node? current;

    OnnxLowering(Graph graph, CancellationToken cancellation)
    {
        (initializers, initializerOrder, weights) = (new(StringComparer.Ordinal), [], new(StringComparer.Ordinal));
        (used, counters) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        sizes = new(this, graph);
        this.cancellation = cancellation;
    }

    /// <summary>A body of operators that are added one by one: names are unique in the whole model, and weights and constants stand in the graph around all bodies.</summary>
    OnnxLowering(OnnxLowering outer)
    {
        (initializers, initializerOrder, weights, used, counters) = (outer.initializers, outer.initializerOrder, outer.weights, outer.used, outer.counters);
        (sizes, current, cancellation) = (outer.sizes, outer.current, outer.cancellation);
    }

    /// <summary>A body that is a graph of the model.</summary>
    OnnxLowering(OnnxLowering outer, Graph body)
        : this(outer) => sizes = new(this, body, outer.sizes);

    /// <summary>Every operator's translation.</summary>
    public static OperatorTable<OnnxLowering> Table { get; } = CreateTable();

    static OperatorTable<OnnxLowering> CreateTable()
    {
        var table = new OperatorTable<OnnxLowering>();
        AddElementwise(table);
        AddDivision(table);
        AddTrigonometry(table);
        AddRounding(table);
        AddSpecialFunctions(table);
        AddComparison(table);
        AddLogic(table);
        AddActivations(table);
        AddCreation(table);
        AddReductions(table);
        AddCumulative(table);
        AddOrdering(table);
        AddShaping(table);
        AddJoining(table);
        AddIndexing(table);
        AddPadding(table);
        AddResampling(table);
        AddLinearAlgebra(table);
        AddConvolutions(table);
        AddPooling(table);
        AddNormalization(table);
        AddRecurrent(table);
        AddAttention(table);
        AddControlFlow(table);
        return table;
    }

    /// <summary>Lowers a graph.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ModelException">An operator is not available in ONNX; the message has its place in the source.</exception>
    /// <exception cref="OperationCanceledException">The caller has lost interest.</exception>
    public static OnnxGraph Lower(Graph graph, CancellationToken cancellation = default)
    {
        var lowering = new OnnxLowering(graph, cancellation);
        foreach (var input in graph.Inputs) lowering.Name(input, ((Input)input.Producer.Operator).Name);
        List<OnnxValue> inputs = [.. graph.Inputs.Select(input => new OnnxValue(lowering[input], input.Type))];
        foreach (var parameter in graph.Parameters) lowering.AddWeight(parameter);
        foreach (var assumption in graph.Assumptions) lowering.Check(graph, assumption);
        lowering.AddNodes(graph);
        return lowering.Finish(graph, inputs);
    }

    void AddNodes(Graph graph)
    {
        foreach (var node in graph.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            current = node;
            if (node.Operator is ReadParameter parameter) names[node.Outputs[0]] = weights[parameter.Name];
            else if (node.Operator is not Input) Table.Lower(this, node, "ONNX");
        }
    }

    OnnxGraph Finish(Graph graph, IReadOnlyList<OnnxValue> inputs)
    {
        current = null;
        var outputs = new List<OnnxValue>();
        var computed = new HashSet<string>(nodes.SelectMany(n => n.Outputs), StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < graph.Outputs.Count; i++)
        {
            var (name, value) = (Unique(graph.OutputNames[i]), names[graph.Outputs[i]]);
            outputs.Add(new(name, graph.Outputs[i].Type));

            // a value that an operator computes takes the output's name; an input, a weight, or an output given out twice is copied
            if (computed.Contains(value) && !renamed.ContainsKey(value)) renamed.Add(value, name);
            else nodes.Add(new("Identity", Unique($"/{graph.OutputNames[i]}"), [value], [name], [], null));
        }

        string Final(string name) => renamed.TryGetValue(name, out var final) ? final : name;
        List<OnnxNode> finished = [.. nodes.Select(n => Rename(n, Final))];
        var read = new HashSet<string>(Reads(finished), StringComparer.Ordinal);
        return new(graph.Name, finished, inputs, outputs, [.. initializerOrder.Where(i => read.Contains(i.Name))])
        {
            Names = names.ToDictionary(n => n.Key, n => Final(n.Value)),
        };
    }

    void Name(Tensor tensor, string name) => names.Add(tensor, Unique(name));

    void AddWeight(GraphParameter parameter)
    {
        Name(parameter.Tensor, parameter.Name);
        weights.Add(parameter.Name, names[parameter.Tensor]);
        AddInitializer(new(names[parameter.Tensor], parameter.Tensor.DType, parameter.Tensor.Shape.ToArray(), parameter.Name, WeightTransform.None, null));
    }

    string AddInitializer(OnnxInitializer initializer)
    {
        if (!initializers.ContainsKey(initializer.Name))
        {
            initializers.Add(initializer.Name, initializer);
            initializerOrder.Add(initializer);
        }

        return initializer.Name;
    }

    /// <summary>A name that nothing has yet; ends in a number when it is taken.</summary>
    string Unique(string name)
    {
        while (!used.Add(name))
        {
            counters.TryGetValue(name, out var count);
            counters[name] = count + 1;
            var numbered = $"{name}_{(count + 1).ToString(CultureInfo.InvariantCulture)}";
            if (used.Add(numbered)) return numbered;
        }

        return name;
    }

    /// <summary>The name of a tensor that is already lowered.</summary>
    string this[Tensor tensor] => names[tensor];

    /// <summary>The name of an input of a node; empty when it is absent.</summary>
    string In(Node node, int index) => index < node.Inputs.Count && node.Inputs[index] is { } input ? names[input] : "";

    /// <summary>Adds an operator with one output and returns the output's name.</summary>
    string Add(string opType, IReadOnlyList<string> inputs, params (string Name, object Value)[] attributes) => Add(opType, inputs, 1, attributes)[0];

    IReadOnlyList<string> Add(string opType, IReadOnlyList<string> inputs, int outputs, params (string Name, object Value)[] attributes)
    {
        var last = inputs.Count;
        while (last > 0 && inputs[last - 1].Length == 0) last--;
        var name = Unique($"{ScopePath()}/{opType}");
        string[] results = [.. Enumerable.Range(0, outputs).Select(i => Unique($"{name}_output_{i.ToString(CultureInfo.InvariantCulture)}"))];
        nodes.Add(new(opType, name, [.. inputs.Take(last)], results, attributes, current));
        return results;
    }

    string ScopePath() => current?.Scope is { Path.Length: > 0 } scope ? "/" + scope.Path.Replace('.', '/') : "";

    /// <summary>States what a node's only output is.</summary>
    void Result(Node node, string name) => names.Add(node.Outputs[0], name);

    /// <summary>States what a node's outputs are.</summary>
    void Results(Node node, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++) names.Add(node.Outputs[i], values[i]);
    }

    /// <summary>Adds an operator for a node's only output.</summary>
    void Emit(Node node, string opType, params (string Name, object Value)[] attributes) =>
        Result(node, Add(opType, [.. Enumerable.Range(0, node.Inputs.Count).Select(i => In(node, i))], attributes));

    /// <summary>A constant number.</summary>
    string Constant(double value, DType type) => Constant(type, [], new[] { value });

    /// <summary>A constant list of integers.</summary>
    string Constant(params long[] values) => Constant(DType.Int64, [values.Length], values);

    /// <summary>A constant; equal ones are shared.</summary>
    string Constant(DType type, IReadOnlyList<long> shape, Array values)
    {
        var numbers = values.Cast<IFormattable>().Take(9).Select(v => v.ToString("R", CultureInfo.InvariantCulture)).ToList();
        var text = $"{type.ToString().ToLowerInvariant()}[{string.Join(",", shape)}]{{{string.Join(",", numbers)}}}";
        if (values.Length > 8) text = Unique($"{ScopePath()}/constant");
        return AddInitializer(new(text, type, shape, null, WeightTransform.None, values));
    }

    /// <summary>A weight as another layout has it, stored so; a computed tensor is transposed when the model runs.</summary>
    string Transposed(Tensor tensor, params int[] permutation)
    {
        if (tensor.Producer.Operator is not ReadParameter parameter) return Add("Transpose", [names[tensor]], ("perm", permutation.Select(d => (long)d).ToArray()));
        var transform = new WeightTransform(permutation);
        return AddInitializer(new($"{names[tensor]}.T", tensor.DType, transform.Apply(tensor.Shape.ToArray()), parameter.Name, transform, null));
    }

    static long[] Longs(IEnumerable<int> values) => [.. values.Select(v => (long)v)];
}
