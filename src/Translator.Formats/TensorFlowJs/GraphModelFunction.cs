using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlowJs;

/// <summary>Rewrites a function of the library so that TensorFlow.js's executor reads it as TensorFlow does.</summary>
/// <remarks>
/// What TensorFlow.js 4.22 does differently (<c>operation_mapper.ts</c>, <c>graph_executor.ts</c>):
/// <list type="bullet">
/// <item>Constants of all functions and of the graph are one map by operation name, so that equal names shadow each other:
/// here every name in a function gets the function's name before it.</item>
/// <item>In <c>operation:port:index</c> it ignores the port, so that <c>topk:indices:0</c> is read as the values: here it becomes <c>operation:index</c>,
/// counted over all outputs.</item>
/// <item>It remembers one returned output for each operation, so that a function cannot return two outputs of one: here each result is an <c>Identity</c> of its own.</item>
/// </list>
/// </remarks>
static class GraphModelFunction
{
    /// <summary>The ports, in order, of those operators that have several and that TensorFlow.js can run (each registered in <c>tensorflow/core/ops</c>).</summary>
    static readonly Dictionary<string, string[]> Ports = new()
    {
        ["FusedBatchNorm"] = ["y", "batch_mean", "batch_variance", "reserve_space_1", "reserve_space_2"],
        ["FusedBatchNormV2"] = ["y", "batch_mean", "batch_variance", "reserve_space_1", "reserve_space_2"],
        ["FusedBatchNormV3"] = ["y", "batch_mean", "batch_variance", "reserve_space_1", "reserve_space_2", "reserve_space_3"],
        ["ListDiff"] = ["out", "idx"],
        ["MaxPoolWithArgmax"] = ["output", "argmax"],
        ["NonMaxSuppressionV4"] = ["selected_indices", "valid_outputs"],
        ["NonMaxSuppressionV5"] = ["selected_indices", "selected_scores", "valid_outputs"],
        ["TopKV2"] = ["values", "indices"],
        ["Unique"] = ["y", "idx"],
        ["UniqueV2"] = ["y", "idx"],
    };

    /// <summary>The rewritten function; the original is not changed, but operations' attributes are shared with it.</summary>
    public static FunctionDef Rewrite(FunctionDef function)
    {
        var prefix = function.Signature.Name + "/";
        var operators = function.NodeDef.ToDictionary(node => node.Name, node => node.Op);
        var rewritten = new FunctionDef { Signature = function.Signature.Clone() };
        foreach (var argument in rewritten.Signature.InputArg)
        {
            argument.Name = prefix + argument.Name;
        }

        foreach (var node in function.NodeDef)
        {
            var copy = new NodeDef { Name = prefix + node.Name, Op = node.Op, Device = node.Device };
            copy.Input.AddRange(node.Input.Select(Reference));
            copy.Attr.Add(node.Attr);
            rewritten.NodeDef.Add(copy);
        }

        foreach (var result in function.Signature.OutputArg)
        {
            var identity = new NodeDef { Name = $"{prefix}return/{result.Name}", Op = "Identity" };
            identity.Input.Add(Reference(function.Ret[result.Name]));
            identity.Attr.Add("T", new AttrValue { Type = result.Type });
            rewritten.NodeDef.Add(identity);
            rewritten.Ret.Add(result.Name, identity.Name + ":0");
        }

        return rewritten;

        string Reference(string input)
        {
            if (input.StartsWith('^'))
            {
                return "^" + prefix + input[1..];
            }

            return input.Split(':') switch
            {
                [var argument] => prefix + argument,
                [var node, var port, var index] => $"{prefix}{node}:{FirstOutput(node, port) + int.Parse(index)}",
                _ => throw new NotSupportedException($"function '{function.Signature.Name}' refers to '{input}', which is not operation:port:index"),
            };
        }

        int FirstOutput(string node, string port) =>
            operators.TryGetValue(node, out var op) && Ports.TryGetValue(op, out var ports) ? Array.IndexOf(ports, port) : 0;
    }
}
