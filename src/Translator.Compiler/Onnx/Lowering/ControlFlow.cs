using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

/// <content>Branches and loops: ONNX's bodies read the values around them by name.</content>
public sealed partial class OnnxLowering
{
    static void AddControlFlow(OperatorTable<OnnxLowering> table)
    {
        table.On<If>((x, node, op) => x.Results(node, x.Add("If", [x.In(node, 0)], node.Outputs.Count,
            ("then_branch", x.Branch(node, op.Then)), ("else_branch", x.Branch(node, op.Otherwise)))));
        table.On<While>((x, node, op) => x.Loop(node, op));
    }

    OnnxGraph Branch(Node node, Graph branch)
    {
        var body = new OnnxLowering(this, branch);
        for (var i = 0; i < branch.Inputs.Count; i++) body.names.Add(branch.Inputs[i], In(node, i + 1));
        body.AddNodes(branch);
        return body.FinishBody(branch.Name, [], [.. branch.Outputs.Select(o => (body.names[o], o.Type))]);
    }

    /// <summary>ONNX's loop tests the condition at the end of each turn, and once before the first.</summary>
    void Loop(Node node, While op)
    {
        var initial = Enumerable.Range(0, node.Inputs.Count).Select(i => In(node, i)).ToList();
        var (variables, captured) = (initial.Take(op.Variables).ToList(), initial.Skip(op.Variables).ToList());
        var before = Inline(op.Condition, initial)[0];

        var body = new OnnxLowering(this, op.Body);
        var (turn, again) = (Unique("turn"), Unique("again"));
        List<OnnxValue> inputs = [new(turn, new(DType.Int64, Shape.Scalar)), new(again, new(DType.Bool, Shape.Scalar))];
        for (var i = 0; i < op.Body.Inputs.Count; i++)
        {
            if (i >= op.Variables) body.names.Add(op.Body.Inputs[i], captured[i - op.Variables]);
            else
            {
                body.Name(op.Body.Inputs[i], ((Input)op.Body.Inputs[i].Producer.Operator).Name);
                inputs.Add(new(body[op.Body.Inputs[i]], op.Body.Inputs[i].Type));
            }
        }

        body.AddNodes(op.Body);
        var outputs = op.Body.Outputs.Select(o => (body.names[o], o.Type)).ToList();
        var after = body.Inline(op.Condition, [.. outputs.Take(op.Variables).Select(o => o.Item1), .. captured])[0];
        var graph = body.FinishBody(op.Body.Name, inputs, [(after, op.Condition.Outputs[0].Type), .. outputs]);
        Results(node, Add("Loop", ["", before, .. variables], node.Outputs.Count, ("body", graph)));
    }

    /// <summary>Puts a body's operators into this graph.</summary>
    IReadOnlyList<string> Inline(Graph body, IReadOnlyList<string> inputs)
    {
        var (outer, node) = (sizes, current);
        sizes = new(this, body, outer);
        for (var i = 0; i < inputs.Count; i++) names.Add(body.Inputs[i], inputs[i]);
        AddNodes(body);
        (sizes, current) = (outer, node);
        return [.. body.Outputs.Select(o => names[o])];
    }

    /// <summary>A body's graph. Each output is an operator's own: what is only passed through, or given out twice, is copied.</summary>
    OnnxGraph FinishBody(string name, IReadOnlyList<OnnxValue> inputs, IReadOnlyList<(string Value, TensorType Type)> outputs)
    {
        current = null;
        var computed = new HashSet<string>(nodes.SelectMany(n => n.Outputs), StringComparer.Ordinal);
        var given = outputs.Select(o => new OnnxValue(computed.Remove(o.Value) ? o.Value : Add("Identity", [o.Value]), o.Type)).ToList();
        return new(Unique(name), nodes, inputs, given, []) { Names = names };
    }

    static OnnxNode Rename(OnnxNode node, Func<string, string> name) => node with
    {
        Inputs = [.. node.Inputs.Select(name)],
        Outputs = [.. node.Outputs.Select(name)],
        Attributes = [.. node.Attributes.Select(a => (a.Name, a.Value is OnnxGraph body ? body with { Nodes = [.. body.Nodes.Select(n => Rename(n, name))] } : a.Value))],
    };

    static IEnumerable<string> Reads(IEnumerable<OnnxNode> nodes) => nodes.SelectMany(n => n.Inputs.Concat(n.Attributes.Select(a => a.Value).OfType<OnnxGraph>().SelectMany(body => Reads(body.Nodes))));
}
