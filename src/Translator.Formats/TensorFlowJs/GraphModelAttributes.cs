using Google.Protobuf;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlowJs;

/// <summary>
/// Attributes that TensorFlow.js 4.22 reads differently (<c>tfjs-converter/src/operations/op_list</c>): some it does not know and passes over,
/// others have another default or none. The defaults here are TensorFlow's (<c>tensorflow/core/ops/nn_ops.cc</c>, <c>array_ops.cc</c>).
/// </summary>
static class GraphModelAttributes
{
    static readonly AttrValue Nhwc = new() { S = ByteString.CopyFromUtf8("NHWC") };

    /// <summary>What an operation that leaves the attribute out means; without it TensorFlow.js fails, or computes something else.</summary>
    static readonly (string Op, string Attribute, AttrValue Value)[] Defaults =
    [
        ("Conv2D", "dilations", Ones(4)),
        ("Conv3D", "dilations", Ones(5)),
        ("DepthToSpace", "data_format", Nhwc),
        ("DepthwiseConv2dNative", "dilations", Ones(4)),
        ("FusedBatchNorm", "epsilon", new() { F = 0.0001f }),
        ("FusedBatchNormV2", "epsilon", new() { F = 0.0001f }),
        ("FusedBatchNormV3", "epsilon", new() { F = 0.0001f }),
        ("TopKV2", "sorted", new() { B = true }),
    ];

    /// <summary>Attributes that TensorFlow.js passes over, with the value that it computes by, and whether that is TensorFlow's default.</summary>
    static readonly (string Op, string Attribute, AttrValue Value, bool IsDefault)[] Fixed =
    [
        ("AvgPool", "data_format", Nhwc, true),
        ("BiasAdd", "data_format", Nhwc, true),
        ("Conv2DBackpropInput", "data_format", Nhwc, true),
        ("Conv2DBackpropInput", "dilations", Ones(4), true),
        ("FusedBatchNorm", "data_format", Nhwc, true),
        ("FusedBatchNormV2", "data_format", Nhwc, true),
        ("FusedBatchNormV3", "data_format", Nhwc, true),
        ("FusedBatchNorm", "is_training", new() { B = false }, false),
        ("FusedBatchNormV2", "is_training", new() { B = false }, false),
        ("FusedBatchNormV3", "is_training", new() { B = false }, false),
        ("MaxPool", "data_format", Nhwc, true),
        ("OneHot", "axis", new() { I = -1 }, true),
    ];

    /// <summary>The operation with those defaults written out; the same object when there are none.</summary>
    public static NodeDef WithDefaults(NodeDef node)
    {
        var missing = Defaults.Where(entry => entry.Op == node.Op && !node.Attr.ContainsKey(entry.Attribute)).ToArray();
        if (missing.Length == 0)
        {
            return node;
        }

        var complete = node.Clone();
        foreach (var (_, attribute, value) in missing)
        {
            complete.Attr.Add(attribute, value);
        }

        return complete;
    }

    /// <summary>Throws when TensorFlow.js would compute something else without a word.</summary>
    public static void Check(NodeDef node)
    {
        foreach (var (_, attribute, value, isDefault) in Fixed.Where(entry => entry.Op == node.Op))
        {
            var kept = node.Attr.TryGetValue(attribute, out var given) ? given.Equals(value) : isDefault;
            if (!kept)
            {
                throw new NotSupportedException(
                    $"TensorFlow.js computes {node.Op} with {attribute} = {JsonFormatter.ToDiagnosticString(value)} only: operation '{node.Name}' wants {(given is null ? "TensorFlow's default" : JsonFormatter.ToDiagnosticString(given))}");
            }
        }
    }

    static AttrValue Ones(int count) => new() { List = new AttrValue.Types.ListValue { I = { Enumerable.Repeat(1L, count) } } };
}
