namespace Translator;

/// <summary>
/// Collects the nodes of one graph while a model runs on symbolic tensors. The run-time tracer and the compiler's interpreter
/// both drive it; operators find it through <see cref="Current"/>.
/// </summary>
public sealed class GraphBuilder
{
    [ThreadStatic] static GraphBuilder? current;

    readonly List<Node> nodes = [];
    readonly List<Tensor> inputs = [];
    readonly List<Observation> observations = [];
    readonly List<NamedTensor> named = [];
    readonly Dictionary<Tensor, Tensor> captured = []; // of an outer graph, and what a body calls them
    readonly Dictionary<string, Tensor> read = new(StringComparer.Ordinal); // parameters that a body reads itself
    readonly Dictionary<StateTensor, GraphParameter> parameters = [];
    readonly Dictionary<Module, int> calls = [];
    readonly Dictionary<Buffer, Tensor> updates = [];
    readonly SizeAssumptions assumptions;
    readonly ModuleNames names;
    readonly GraphBuilder? parent;
    int changingSizes;

    internal GraphBuilder(Module model)
        : this(ModuleNames.Of(model))
    {
    }

    internal GraphBuilder(ModuleNames names)
    {
        this.names = names;
        assumptions = new();
    }

    GraphBuilder(GraphBuilder parent)
    {
        this.parent = parent;
        names = parent.names;
        assumptions = parent.assumptions;
        Scope = parent.Scope;
        Location = parent.Location;
    }

    /// <summary>The builder of this thread.</summary>
    /// <exception cref="InvalidOperationException">Nothing is being traced.</exception>
    public static GraphBuilder Current => current ?? throw new NoGraphException();

    /// <summary>The builder of this thread, or null.</summary>
    internal static GraphBuilder? CurrentOrNull => current;

    internal IReadOnlyList<Node> Nodes => nodes;

    internal IReadOnlyList<Tensor> Inputs => inputs;

    internal IReadOnlyList<Observation> Observations => observations;

    internal IReadOnlyList<NamedTensor> Named => named;

    /// <summary>Parameters in the order of <c>state_dict</c>, not of use.</summary>
    internal IReadOnlyList<GraphParameter> Parameters => [.. parameters.Values.OrderBy(p => names.Order(p.State))];

    /// <summary>New values of buffers, in the order of <c>state_dict</c>.</summary>
    internal IReadOnlyList<BufferUpdate> Updates =>
        [.. updates.Select(u => new BufferUpdate(Parameter(u.Key), u.Value)).OrderBy(u => names.Order(u.Buffer.State))];

    internal ModuleNames Names => names;

    /// <summary>What is taken for granted about unknown sizes, in the model and in bodies of branches and loops alike.</summary>
    internal SizeAssumptions Assumptions => assumptions;

    internal Scope? Scope { get; private set; }

    /// <summary>Where in the source the next nodes come from; set by the interpreter.</summary>
    internal SourceLocation? Location { get; set; }

    /// <summary>
    /// Told of mistakes after which the trace can go on as if the input had fitted, to find further ones; false ends the trace. The graph of a trace with mistakes is not for use.
    /// </summary>
    internal Func<ModelException, bool>? Mistaken { get; set; }

    /// <summary>Makes this builder the thread's until the result is disposed.</summary>
    internal Activation Activate() => new(this);

    /// <summary>A builder for the body of a branch or loop inside this graph.</summary>
    internal GraphBuilder Nest() => new(this);

    /// <summary>Adds an input of the graph.</summary>
    public Tensor Input(string name, TensorType type)
    {
        var input = Append(new Operators.Input(name, type), [])[0];
        inputs.Add(input);
        if (parent is null) assumptions.Declare(type.Shape);
        return input;
    }

    /// <summary>Applies an operator.</summary>
    /// <exception cref="ModelException">The inputs do not fit the operator.</exception>
    public IReadOnlyList<Tensor> Add(Operator @operator, IReadOnlyList<Tensor?> inputs) =>
        Append(@operator, [.. inputs.Select(input => input is null ? null : Resolve(input))]);

    /// <summary>The tensor as this graph sees it: parameters become nodes on first use, tensors from outside a body are captured.</summary>
    internal Tensor Resolve(Tensor tensor)
    {
        if (tensor is StateTensor state) return Read(Root.Parameter(state).Tensor);
        if (tensor.Producer.Owner == this) return tensor;
        return tensor.Producer.Operator is Operators.ReadParameter ? Read(tensor) : Captured(tensor);
    }

    GraphBuilder Root => parent?.Root ?? this;

    /// <summary>A body reads parameters by itself, so that each target may store them in the layout that their use wants.</summary>
    Tensor Read(Tensor parameter)
    {
        if (parent is null) return parameter;
        var op = (Operators.ReadParameter)parameter.Producer.Operator;
        if (!read.TryGetValue(op.Name, out var inner)) read.Add(op.Name, inner = Append(op, [])[0]);
        return inner;
    }

    Tensor Captured(Tensor tensor)
    {
        if (parent is null) throw new ModelException("this tensor belongs to another graph: a tensor cannot be kept between runs of Forward, and a list that a loop fills is read as a whole, by Stack");
        var outer = parent.Resolve(tensor);
        if (!captured.TryGetValue(outer, out var inner)) captured.Add(outer, inner = Append(new Operators.Input($"capture{captured.Count}", outer.Type), [])[0]);
        return inner;
    }

    /// <summary>The tensors of the enclosing graph that a body's outputs depend on.</summary>
    internal IReadOnlyList<Tensor> LiveCaptures(IReadOnlyList<Tensor> outputs)
    {
        var live = new HashSet<Node>(Graph.Reachable(outputs.Select(Resolve), nodes));
        return [.. captured.Where(c => live.Contains(c.Value.Producer)).Select(c => c.Key)];
    }

    /// <summary>Ends the trace of a body.</summary>
    /// <param name="name">What the body is.</param>
    /// <param name="outputs">What it returns.</param>
    /// <param name="outer">Tensors of the enclosing graph that become its last inputs, in this order.</param>
    internal Graph FinishBody(string name, IReadOnlyList<Tensor> outputs, IReadOnlyList<Tensor> outer)
    {
        inputs.AddRange(outer.Select(Captured));
        return Finish(name, outputs, [.. outputs.Select((_, i) => $"output{i}")]);
    }

    /// <summary>A name for a size that changes from turn to turn of a loop.</summary>
    internal Dim ChangingSize() => Dim.Symbol($"loop{Root.changingSizes++}");

    /// <summary>Notes the value that a buffer has after this run; a buffer read again in the same run still has the old one.</summary>
    /// <exception cref="ModelException">The update is in a branch or loop on values.</exception>
    public void Update(Buffer buffer, Tensor value)
    {
        if (parent is not null) throw new ModelException("a buffer cannot be updated in a branch or loop on values: evaluate the layer, or call it outside");
        updates[buffer] = Resolve(value);
    }

    GraphParameter Parameter(StateTensor state)
    {
        if (parameters.TryGetValue(state, out var known)) return known;
        var all = names.Of(state);
        if (all.Count == 0)
        {
            var mistake = new ModelException("this layer's parameters belong to no field of the model: keep the layer in a field (or a list in a field) and create it in the constructor") { Kind = MistakeKind.Unregistered, State = state };
            if (Mistaken?.Invoke(mistake) != true) throw mistake;
            all = [$"unregistered.{parameters.Count}"];
        }

        var tensor = Append(new Operators.ReadParameter(all[0], state.Type), [])[0];
        var parameter = new GraphParameter(all[0], [.. all.Skip(1)], state, tensor);
        parameters.Add(state, parameter);
        return parameter;
    }

    IReadOnlyList<Tensor> Append(Operator @operator, IReadOnlyList<Tensor?> resolved)
    {
        try
        {
            return Place(@operator, resolved);
        }
        catch (ModelException mistake) when (mistake.Fitting is not null && resolved[0] is { } input && Root.Mistaken?.Invoke(mistake.On(input)) == true)
        {
            if (mistake.KeepsShape) return [input];
            var fitting = Place(new Operators.Input("fitting", resolved[0]!.Type with { Shape = mistake.Fitting! }), [])[0];
            return Place(@operator, [fitting, .. resolved.Skip(1)]);
        }
    }

    IReadOnlyList<Tensor> Place(Operator @operator, IReadOnlyList<Tensor?> resolved)
    {
        var node = new Node(this, nodes.Count, @operator, resolved, Scope, Location);
        nodes.Add(node);
        return node.Outputs;
    }

    /// <summary>Notes what a call in the source returned, or what a variable is after a branch or loop on values.</summary>
    internal void Observe(SourceLocation location, Tensor value, string @operator, string? variable = null)
    {
        if (value is StateTensor) return;
        if (observations.Count > 0 && observations[observations.Count - 1] is var last && last.Value == value && last.Location == location && last.Variable == variable) observations.RemoveAt(observations.Count - 1); // an operator and the method that it is
        observations.Add(new(location, value, @operator, Scope, variable));
    }

    /// <summary>Notes what the author calls a tensor.</summary>
    internal void Name(Tensor value, string name) => named.Add(new(value, Scope, name));

    /// <summary>Forgets all but the first observations: those of an attempt that was taken back.</summary>
    internal void Forget(int count) => observations.RemoveRange(count, observations.Count - count);

    /// <summary>Enters a call of a module's Forward until the result is disposed. What the class calls of its base class stays in the call.</summary>
    internal ScopeExit Enter(Module module)
    {
        if (Scope?.Module == module) return new ScopeExit(this, Scope);
        calls.TryGetValue(module, out var call);
        calls[module] = call + 1;
        var exit = new ScopeExit(this, Scope);
        Scope = new Scope(Scope, module, names.PathOf(module) ?? Scope?.Path ?? "", module.TypeName, call);
        return exit;
    }

    /// <summary>Ends the trace.</summary>
    internal Graph Finish(string name, IReadOnlyList<Tensor> outputs, IReadOnlyList<string> outputNames) =>
        new(name, this, [.. outputs.Select(Resolve)], outputNames);

    /// <summary>Restores the builder that was current before.</summary>
    internal readonly struct Activation : IDisposable
    {
        readonly GraphBuilder? previous;

        public Activation(GraphBuilder builder) => (previous, current) = (current, builder);

        public void Dispose() => current = previous;
    }

    /// <summary>Restores the scope that was current before.</summary>
    internal readonly struct ScopeExit(GraphBuilder builder, Scope? previous) : IDisposable
    {
        public void Dispose()
        {
            if (builder is not null) builder.Scope = previous;
        }
    }
}
