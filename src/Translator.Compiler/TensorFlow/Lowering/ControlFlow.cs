using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

/// <content>Branches and loops, as TensorFlow's functional operators. The bodies are pure, so the stateless forms do.</content>
public sealed partial class TfLowering
{
    static void AddControlFlow(OperatorTable<TfLowering> table)
    {
        table.On<If>((x, node, op) => x.Branch(node, op));
        table.On<While>((x, node, op) => x.Loop(node, op));
    }

    void Branch(Node node, If op)
    {
        var given = node.Inputs.Skip(1).ToList();
        TfLowering then = Body(op.Then, given, 0), otherwise = Body(op.Otherwise, given, 0);
        TfOutput[] Outputs(TfLowering body, Graph graph)
        {
            body.AddNodes(graph);
            return [.. graph.Outputs.Select(body.Logical)];
        }

        TfOutput[] thenOutputs = Outputs(then, op.Then), otherwiseOutputs = Outputs(otherwise, op.Otherwise);
        TfOutput[] captures = [.. then.captured.Concat(otherwise.captured).Select(c => c.Outer).Distinct()];
        var types = node.Outputs.Select(o => o.DType).ToArray();
        var result = Append(null, "StatelessIf", [Logical(node.Inputs[0]!), .. captures], types,
        [
            ("Tcond", DType.Bool), ("Tin", captures.Select(c => c.Type).ToArray()), ("Tout", types),
            ("then_branch", then.Function(TfFunctionKind.Then, [], captures, thenOutputs)), ("else_branch", otherwise.Function(TfFunctionKind.Otherwise, [], captures, otherwiseOutputs)),
            ("output_shapes", node.Outputs.Select(o => (Shape?)o.Shape).ToArray()),
        ]);
        for (var i = 0; i < types.Length; i++) Set(node.Outputs[i], new(result, i));
    }

    /// <summary>What turns contribute is written into buffers that have their final size from the beginning; a counter says where.</summary>
    void Loop(Node node, While op)
    {
        var stacked = node.Outputs.Skip(op.Variables).ToList();
        List<TfOutput> initial = [.. node.Inputs.Take(op.Variables).Select(i => Logical(i!))];
        List<Shape?> shapes = [.. node.Outputs.Take(op.Variables).Select(o => o.Shape)];
        if (stacked.Count > 0)
        {
            initial.Add(Integer(0));
            shapes.Add(Shape.Scalar);
            foreach (var output in stacked)
            {
                initial.Add(Add("Fill", [SizeList([.. output.Shape]), Number(0, output.DType)], output.DType));
                shapes.Add(output.Shape);
            }
        }

        (TfLowering Lowering, TfOutput[] Variables) Begin(Graph graph)
        {
            var body = Body(graph, node.Inputs, op.Variables);
            TfOutput[] variables = [.. initial.Select((value, i) => body.Argument(value.Type, i < op.Variables ? ((Input)graph.Inputs[i].Producer.Operator).Name : i == op.Variables ? "turn" : "turns"))];
            for (var i = 0; i < op.Variables; i++) body.Set(graph.Inputs[i], variables[i]);
            body.AddNodes(graph);
            return (body, variables);
        }

        var (condition, tested) = Begin(op.Condition);
        var holds = condition.Logical(op.Condition.Outputs[0]);
        var (turn, changed) = Begin(op.Body);
        List<TfOutput> outputs = [.. op.Body.Outputs.Take(op.Variables).Select(turn.Logical)];
        if (stacked.Count > 0)
        {
            var counter = changed[op.Variables];
            outputs.Add(turn.Add("AddV2", [counter, turn.Integer(1)]));
            var place = turn.Add("Reshape", [counter, turn.Integers(1, 1)]);
            for (var i = 0; i < stacked.Count; i++)
                outputs.Add(turn.Add("TensorScatterUpdate", [changed[op.Variables + 1 + i], place, turn.Add("ExpandDims", [turn.Logical(op.Body.Outputs[op.Variables + i]), turn.Integer(0)])]));
        }

        var result = Repeat(initial, shapes, (condition, tested, holds), (turn, changed, outputs));
        for (var i = 0; i < op.Variables; i++) Set(node.Outputs[i], new(result, i));
        for (var i = 0; i < stacked.Count; i++) Set(stacked[i], new(result, op.Variables + 1 + i));
    }

    /// <summary>The loop of two functions; its outputs are the variables after the last turn.</summary>
    /// <param name="initial">The variables before the first turn.</param>
    /// <param name="shapes">Their shapes.</param>
    /// <param name="condition">Whether there is another turn, from the variables.</param>
    /// <param name="turn">The variables after one turn.</param>
    TfNode Repeat(IReadOnlyList<TfOutput> initial, IEnumerable<Shape?> shapes, (TfLowering Lowering, TfOutput[] Variables, TfOutput Holds) condition, (TfLowering Lowering, TfOutput[] Variables, IReadOnlyList<TfOutput> Outputs) turn)
    {
        TfOutput[] captures = [.. condition.Lowering.captured.Concat(turn.Lowering.captured).Select(c => c.Outer).Distinct()];
        TfOutput[] inputs = [.. initial, .. captures];
        var passed = captures.Select(c => turn.Lowering.Capture(c)).ToList();
        var types = inputs.Select(i => i.Type).ToArray();
        return Append(null, "StatelessWhile", inputs, types,
        [
            ("T", types),
            ("cond", condition.Lowering.Function(TfFunctionKind.Condition, condition.Variables, captures, [condition.Holds])),
            ("body", turn.Lowering.Function(TfFunctionKind.Turn, turn.Variables, captures, [.. turn.Outputs, .. passed])),
            ("output_shapes", shapes.Concat(captures.Select(_ => (Shape?)null)).ToArray()),
        ]);
    }
}
