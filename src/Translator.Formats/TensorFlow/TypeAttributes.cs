using Translator.Compiler.TensorFlow;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlow;

/// <summary>
/// The attributes of TensorFlow operators that only state the types of inputs and outputs. A graph file must have them all; code that makes nodes infers them.
/// Most operators have one, <c>T</c>, the type of the first input; the others are listed (TensorFlow's operator registry).
/// </summary>
static class TypeAttributes
{
    static readonly string[] None = [];

    /// <summary>For an operator its type attributes: <c>T=0</c> is input 0's type, <c>DstT=out</c> the output's, <c>N=count</c> the number of list inputs.</summary>
    static readonly Dictionary<string, string[]> Listed = new(StringComparer.Ordinal)
    {
        ["Placeholder"] = None,
        ["StatelessIf"] = None,
        ["StatelessWhile"] = None,
        ["Const"] = None,
        ["LogicalAnd"] = None,
        ["LogicalOr"] = None,
        ["LogicalNot"] = None,
        ["Cast"] = ["SrcT=0", "DstT=out"],
        ["Reshape"] = ["T=0", "Tshape=1"],
        ["Transpose"] = ["T=0", "Tperm=1"],
        ["ExpandDims"] = ["T=0", "Tdim=1"],
        ["BroadcastTo"] = ["T=0", "Tidx=1"],
        ["Tile"] = ["T=0", "Tmultiples=1"],
        ["ConcatV2"] = ["T=0", "Tidx=last", "N=count-1"],
        ["Pack"] = ["T=0", "N=count"],
        ["Split"] = ["T=1"],
        ["SplitV"] = ["T=0", "Tlen=1"],
        ["StridedSlice"] = ["T=0", "Index=1"],
        ["Slice"] = ["T=0", "Index=1"],
        ["GatherV2"] = ["Tparams=0", "Tindices=1", "Taxis=2"],
        ["GatherNd"] = ["Tparams=0", "Tindices=1"],
        ["Fill"] = ["T=1", "index_type=0"],
        ["Range"] = ["Tidx=0"],
        ["Pad"] = ["T=0", "Tpaddings=1"],
        ["PadV2"] = ["T=0", "Tpaddings=1"],
        ["MirrorPad"] = ["T=0", "Tpaddings=1"],
        ["SelectV2"] = ["T=1"],
        ["Sum"] = ["T=0", "Tidx=1"],
        ["Mean"] = ["T=0", "Tidx=1"],
        ["Max"] = ["T=0", "Tidx=1"],
        ["Min"] = ["T=0", "Tidx=1"],
        ["Prod"] = ["T=0", "Tidx=1"],
        ["Any"] = ["Tidx=1"],
        ["All"] = ["Tidx=1"],
        ["ArgMax"] = ["T=0", "Tidx=1", "output_type=out"],
        ["ArgMin"] = ["T=0", "Tidx=1", "output_type=out"],
        ["Cumsum"] = ["T=0", "Tidx=1"],
        ["Cumprod"] = ["T=0", "Tidx=1"],
        ["OneHot"] = ["T=2", "TI=0"],
        ["FusedBatchNormV3"] = ["T=0", "U=1"],
        ["MatrixBandPart"] = ["T=0", "Tindex=1"],
        ["Roll"] = ["T=0", "Tshift=1", "Taxis=2"],
        ["ReverseV2"] = ["T=0", "Tidx=1"],
        ["ScatterNd"] = ["T=1", "Tindices=0"],
        ["TensorScatterAdd"] = ["T=0", "Tindices=1"],
        ["TensorScatterUpdate"] = ["T=0", "Tindices=1"],
        ["TensorScatterMin"] = ["T=0", "Tindices=1"],
        ["TensorScatterMax"] = ["T=0", "Tindices=1"],
        ["UnsortedSegmentProd"] = ["T=0", "Tindices=1", "Tnumsegments=2"],
        ["Conv2DBackpropInput"] = ["T=1"],
        ["Conv3DBackpropInputV2"] = ["T=1", "Tshape=0"],
        ["Einsum"] = ["T=0", "N=count"],
    };

    static readonly string[] First = ["T=0"];

    /// <summary>The attributes of a node.</summary>
    public static IEnumerable<(string Name, AttrValue Value)> Of(TfNode node)
    {
        foreach (var entry in Listed.GetValueOrDefault(node.Op, First))
        {
            var (name, from) = (entry[..entry.IndexOf('=')], entry[(entry.IndexOf('=') + 1)..]);
            yield return (name, from switch
            {
                "out" => new AttrValue { Type = TensorFlowTypes.Of(node.OutputTypes[0]) },
                "last" => new AttrValue { Type = TensorFlowTypes.Of(node.Inputs[^1].Type) },
                "count" => new AttrValue { I = node.Inputs.Count },
                "count-1" => new AttrValue { I = node.Inputs.Count - 1 },
                _ => new AttrValue { Type = TensorFlowTypes.Of(node.Inputs[from[0] - '0'].Type) },
            });
        }
    }
}
