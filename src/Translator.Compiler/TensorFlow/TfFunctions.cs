namespace Translator.Compiler.TensorFlow;

/// <content>Bodies of branches and loops: each is lowered into a function of its own, whose arguments are the values that it reads from outside.</content>
public sealed partial class TfLowering
{
    readonly TfLowering? outer;
    readonly List<(TfOutput Outer, TfOutput Argument)> captured = [];
    readonly Dictionary<string, int> functionNames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A value of the graph around this function, as an argument. Constants are repeated, so that shapes and axes stay constant.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What it is called, where the author has no name for it.</param>
    TfOutput Capture(TfOutput value, string? name = null)
    {
        if (value.Node.Op == "Const") return value.Node.Attribute<TfConstant>("value") is var constant ? Constant(constant.Type, constant.Shape, constant.Values) : default;
        foreach (var (known, argument) in captured)
            if (known == value)
                return argument;
        var added = Argument(value.Type, name ?? (value.Node.Op == TfOps.Variable ? WeightName(value.Node) : outer!.authored.Of(outer.Method(outer.scope), value)));
        captured.Add((value, added));
        return added;
    }

    /// <summary>An argument, with the author's name for it.</summary>
    TfOutput Argument(DType type, string? name = null)
    {
        var argument = AtModel(() => AddNamed("argument", TfOps.Argument, [], type));
        if (name is not null) authored.Note(null, argument, name);
        return argument;
    }

    static string WeightName(TfNode weight) => weight.Name.Substring(weight.Name.LastIndexOf('/') + 1);

    /// <summary>Makes an input of a body what the node is given for it, in the layout in which that is at hand.</summary>
    void Bind(Tensor inner, Tensor given)
    {
        if (given.Producer.Operator is Operators.ReadParameter) Set(inner, Capture(outer!.Logical(given)));
        else if (outer!.stored[given] is var value) Set(inner, Capture(value.Value), value.ChannelsLast);
    }

    TfLowering Body(Graph body, IReadOnlyList<Tensor?> given, int variables)
    {
        var lowering = new TfLowering(body, this);
        var read = new HashSet<Node>(body.Nodes);
        for (var i = variables; i < body.Inputs.Count; i++)
            if (read.Contains(body.Inputs[i].Producer)) lowering.Bind(body.Inputs[i], given[i]!);
        return lowering;
    }

    TfFunction Function(TfFunctionKind kind, IReadOnlyList<TfOutput> variables, IReadOnlyList<TfOutput> captures, IReadOnlyList<TfOutput> outputs)
    {
        (current, scope) = (null, null);
        TfOutput[] arguments = [.. variables, .. captures.Select(c => Capture(c))];

        // a function returns nothing that it was given, and nothing twice
        var returned = new HashSet<TfOutput>(arguments);
        TfOutput[] results = [.. outputs.Select(o => returned.Add(o) && o.Node.Op != "Const" ? o : AddNamed("Identity", "Identity", [o], o.Type))];
        return new(kind, FunctionName(kind.ToString().ToLowerInvariant()), arguments, [.. Live(results).Where(n => n.Op != TfOps.Argument)], results);
    }

    string FunctionName(string name)
    {
        if (outer is not null) return outer.FunctionName(name);
        functionNames.TryGetValue(name, out var count);
        functionNames[name] = count + 1;
        return count == 0 ? name : $"{name}_{count}";
    }
}
