namespace Translator;

/// <summary>
/// A model elaborated for given constructor arguments and input shapes: typed operators in execution order, named parameters,
/// symbolic shapes. Targets are lowered from it; the eager target is not (it mirrors the source).
/// </summary>
public sealed class Graph
{
    internal Graph(string name, GraphBuilder builder, IReadOnlyList<Tensor> outputs, IReadOnlyList<string> outputNames)
    {
        Name = name;
        Inputs = builder.Inputs;
        Updates = builder.Updates;
        Parameters = builder.Parameters;
        Observations = builder.Observations;
        Named = builder.Named;
        Assumptions = [.. builder.Assumptions.All];
        Outputs = outputs;
        OutputNames = outputNames;
        AllNodes = builder.Nodes;
        Nodes = Reachable([.. outputs, .. Updates.Select(u => u.Value)], builder.Nodes);
    }

    Graph(Graph same, IReadOnlyList<Tensor> outputs, IReadOnlyList<string> outputNames)
    {
        (Name, Inputs, Updates, Parameters, Observations, Named, Assumptions, AllNodes, Nodes) = (same.Name, same.Inputs, same.Updates, same.Parameters, same.Observations, same.Named, same.Assumptions, same.AllNodes, same.Nodes);
        (Outputs, OutputNames) = (outputs, outputNames);
    }

    /// <summary>The model's class.</summary>
    public string Name { get; }

    /// <summary>The inputs in order; each is the output of an <see cref="Operators.Input"/> node. The body of a branch or loop gets all that it reads from outside as inputs, but for parameters.</summary>
    public IReadOnlyList<Tensor> Inputs { get; }

    /// <summary>Names of the inputs: Forward's parameters, <c>state.H</c> for a part of a tuple or record.</summary>
    public IReadOnlyList<string> InputNames => [.. Inputs.Select(i => ((Operators.Input)i.Producer.Operator).Name)];

    /// <summary>The outputs in order.</summary>
    public IReadOnlyList<Tensor> Outputs { get; }

    /// <summary>Names of the outputs: <c>output</c> for a single one, tuple names or <c>output0</c>... for several, <c>State.H</c> for parts of parts.</summary>
    public IReadOnlyList<string> OutputNames { get; }

    /// <summary>The parameters and buffers that the nodes read, in <c>state_dict</c> order.</summary>
    public IReadOnlyList<GraphParameter> Parameters { get; }

    /// <summary>What buffers hold after a run: running statistics in training. Empty in evaluation.</summary>
    public IReadOnlyList<BufferUpdate> Updates { get; }

    /// <summary>The nodes that outputs and updates depend on, inputs before users.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>Every node that was traced, used or not.</summary>
    public IReadOnlyList<Node> AllNodes { get; }

    /// <summary>The tensors that calls in the source returned, in execution order; empty when traced at run time.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What the author's variables and parameters call tensors, in execution order; empty when traced at run time.</summary>
    public IReadOnlyList<NamedTensor> Named { get; }

    /// <summary>What the graph takes for granted about unknown sizes: conditions that were decided, sizes that must agree.</summary>
    public IReadOnlyList<SizeAssumption> Assumptions { get; }

    /// <summary>Names of the unknown sizes in the inputs' shapes, in order of appearance.</summary>
    public IReadOnlyList<string> Symbols => [.. Inputs.SelectMany(i => i.Shape).SelectMany(d => d.Symbols).Distinct()];

    /// <summary>Sizes by name, with those that the graph takes to be equal to others made so.</summary>
    /// <param name="sizes">Sizes that are chosen; the others are left out where nothing says what they are.</param>
    public IReadOnlyDictionary<string, long> Agreed(IReadOnlyDictionary<string, long> sizes) => SizeAssumptions.Agreed(Assumptions, sizes);

    /// <summary>Traces a model by running its <c>Forward</c>, found by name, on symbolic inputs.</summary>
    /// <param name="model">The configured model.</param>
    /// <param name="inputs">Types of the inputs in the order of Forward's parameters; where fewer are given, the <see cref="ShapeAttribute"/>s say.</param>
    /// <exception cref="ModelException">The model has no Forward, an input has no shape, or the model is wrong.</exception>
    public static Graph Trace(Module model, params TensorType[] inputs) => RuntimeTracer.Trace(model, inputs);

    internal static IReadOnlyList<Node> Reachable(IEnumerable<Tensor> outputs, IReadOnlyList<Node> nodes)
    {
        var live = new HashSet<Node>();
        var open = new Stack<Node>(outputs.Select(o => o.Producer));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!live.Add(node)) continue;
            foreach (var input in node.Inputs)
                if (input is not null) open.Push(input.Producer);
        }

        return [.. nodes.Where(live.Contains)];
    }

    /// <summary>The same computation, which also gives out what buffers hold afterwards: behind the outputs, under the buffers' names.</summary>
    public Graph WithUpdatesAsOutputs() =>
        new(this, [.. Outputs, .. Updates.Select(u => u.Value)], [.. OutputNames, .. Updates.Select(u => u.Buffer.Name)]);

    /// <summary>The graph as text, one node a line; equal graphs have equal texts, wherever they were built.</summary>
    public override string ToString() => GraphText.Write(this);
}

/// <summary>A parameter or buffer as the graph reads it.</summary>
/// <param name="Name">Its first <c>state_dict</c> name.</param>
/// <param name="Aliases">Further names when modules share it.</param>
/// <param name="State">The model's own object.</param>
/// <param name="Tensor">Its value in the graph.</param>
public sealed record GraphParameter(string Name, IReadOnlyList<string> Aliases, StateTensor State, Tensor Tensor);

/// <summary>The new value of a buffer.</summary>
/// <param name="Buffer">The buffer.</param>
/// <param name="Value">What it holds after a run.</param>
public sealed record BufferUpdate(GraphParameter Buffer, Tensor Value);

/// <summary>What a variable or parameter of the author holds.</summary>
/// <param name="Value">The tensor.</param>
/// <param name="Scope">The module call in which it is called so.</param>
/// <param name="Name">The variable.</param>
public sealed record NamedTensor(Tensor Value, Scope? Scope, string Name);

/// <summary>What a call in the source returned, or what a variable is after a branch or loop on values.</summary>
/// <param name="Location">The call; a loop; the condition of a branch.</param>
/// <param name="Value">The tensor.</param>
/// <param name="Operator">What was called, as the author wrote it.</param>
/// <param name="Scope">The module call in which it happened.</param>
/// <param name="Variable">The variable; null for a call.</param>
public sealed record Observation(SourceLocation Location, Tensor Value, string Operator, Scope? Scope, string? Variable = null);
