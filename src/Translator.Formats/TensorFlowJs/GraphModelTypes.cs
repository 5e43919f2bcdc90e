using Google.Protobuf.Reflection;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlowJs;

/// <summary>Which TensorFlow types a TensorFlow.js graph model can have, and where.</summary>
static class GraphModelTypes
{
    /// <summary>Throws when an attribute of the operation names a type that TensorFlow.js would take for another without a word.</summary>
    public static void Check(NodeDef node)
    {
        foreach (var (name, value) in node.Attr)
        {
            IEnumerable<DataType> types = value.ValueCase switch
            {
                AttrValue.ValueOneofCase.Type => [value.Type],
                AttrValue.ValueOneofCase.List => value.List.Type,
                _ => [],
            };
            foreach (var type in types)
            {
                Check(type, node, name);
            }
        }
    }

    /// <summary>The name that the JSON form of protocol buffers gives the type: <c>DT_FLOAT</c>.</summary>
    public static string JsonName(DataType type) =>
        typeof(DataType).GetField(type.ToString())!.GetCustomAttributes(typeof(OriginalNameAttribute), inherit: false)
            .Cast<OriginalNameAttribute>().Single().Name;

    static void Check(DataType type, NodeDef node, string attribute)
    {
        var supported = type switch
        {
            DataType.DtFloat or DataType.DtInt32 or DataType.DtInt64 or DataType.DtBool => true,
            DataType.DtUint8 or DataType.DtInt8 => node.Op is "Placeholder" or "Const" || (node.Op is "Cast" && attribute == "SrcT"),
            _ => false,
        };
        if (!supported)
        {
            throw new NotSupportedException($"TensorFlow.js has no {JsonName(type)}: operation '{node.Name}' ({node.Op}) has {attribute} = {JsonName(type)}");
        }
    }
}
