using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlowJs;

/// <summary>The value of a constant as it stands in the weights file.</summary>
/// <param name="Name">Name of the operation.</param>
/// <param name="Type">TensorFlow.js's name of the type: <c>float32</c>, <c>int32</c> or <c>bool</c>.</param>
/// <param name="Shape">Shape; empty for a scalar.</param>
/// <param name="Bytes">Elements in row-major order, little-endian.</param>
sealed record GraphModelWeight(string Name, string Type, long[] Shape, byte[] Bytes)
{
    /// <summary>Its entry in the weights manifest.</summary>
    public JsonObject ToSpec() => new()
    {
        ["name"] = Name,
        ["shape"] = new JsonArray([.. Shape.Select(size => JsonValue.Create(size))]),
        ["dtype"] = Type,
    };

    /// <summary>Reads the value of a <c>Const</c> operation.</summary>
    public static GraphModelWeight Read(NodeDef node)
    {
        var tensor = node.Attr["value"].Tensor;
        long[] shape = [.. tensor.TensorShape?.Dim.Select(dimension => dimension.Size) ?? []];
        var count = checked((int)shape.Aggregate(1L, (product, size) => product * size));
        return tensor.Dtype switch
        {
            DataType.DtFloat => new(node.Name, "float32", shape, Raw(Elements<float>(tensor.FloatVal))),
            DataType.DtInt32 => new(node.Name, "int32", shape, Raw(Elements<int>(tensor.IntVal))),
            DataType.DtBool => new(node.Name, "bool", shape, Raw(Elements<bool>(tensor.BoolVal))),
            DataType.DtUint8 => new(node.Name, "int32", shape, Raw(Narrow(Elements<byte>(tensor.IntVal.Select(value => (byte)value)), value => value))),
            DataType.DtInt8 => new(node.Name, "int32", shape, Raw(Narrow(Elements<sbyte>(tensor.IntVal.Select(value => (sbyte)value)), value => value))),
            DataType.DtInt64 => new(node.Name, "int32", shape, Raw(Narrow(Elements<long>(tensor.Int64Val), Int32))),
            var type => throw new NotSupportedException($"TensorFlow.js has no {GraphModelTypes.JsonName(type)}: constant '{node.Name}'"),
        };

        // TensorProto's two forms (tensorflow/core/framework/tensor.proto): raw bytes, or a list whose last value stands for all that are missing.
        T[] Elements<T>(IEnumerable<T> listed) where T : unmanaged
        {
            if (tensor.TensorContent.Length > 0)
            {
                return MemoryMarshal.Cast<byte, T>(tensor.TensorContent.Span).ToArray();
            }

            T[] given = [.. listed];
            var elements = new T[count];
            elements.AsSpan().Fill(given.Length > 0 ? given[^1] : default);
            given.CopyTo(elements, 0);
            return elements;
        }

        int Int32(long value) => value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new NotSupportedException($"TensorFlow.js has no int64: constant '{node.Name}' holds {value}, which does not fit int32");
    }

    static int[] Narrow<T>(T[] elements, Func<T, int> narrow) => Array.ConvertAll(elements, element => narrow(element));

    static byte[] Raw<T>(T[] elements) where T : unmanaged => MemoryMarshal.AsBytes<T>(elements).ToArray();
}
