using System.Globalization;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>
/// How TensorFlow.NET 0.150 spells raw operators: the generated wrappers, which write exactly the operator that they name (docs/tensorflow-net.md, TFN-1).
/// Operators without a row here go through the graph's own <c>Raw</c> method.
/// </summary>
static class OperatorSpellings
{
    /// <summary>Operators whose wrapper takes the inputs in TensorFlow's order and no attributes.</summary>
    static readonly Dictionary<string, string> Wrappers = new(StringComparer.Ordinal)
    {
        ["Relu"] = "gen_nn_ops.relu", ["Softmax"] = "gen_nn_ops.softmax", ["LogSoftmax"] = "gen_nn_ops.log_softmax", ["BiasAdd"] = "gen_nn_ops.bias_add",
        ["Sigmoid"] = "gen_math_ops.sigmoid", ["Tanh"] = "gen_math_ops.tanh", ["Erf"] = "gen_math_ops.erf", ["Exp"] = "gen_math_ops.exp", ["Log"] = "gen_math_ops.log",
        ["Sqrt"] = "gen_math_ops.sqrt", ["Rsqrt"] = "gen_math_ops.rsqrt", ["Square"] = "gen_math_ops.square", ["Neg"] = "gen_math_ops.neg", ["Abs"] = "gen_math_ops.abs",
        ["Pow"] = "gen_math_ops.pow", ["Maximum"] = "gen_math_ops.maximum", ["Minimum"] = "gen_math_ops.minimum", ["FloorDiv"] = "gen_math_ops.floor_div",
        ["Equal"] = "gen_math_ops.equal", ["NotEqual"] = "gen_math_ops.not_equal", ["Less"] = "gen_math_ops.less", ["LessEqual"] = "gen_math_ops.less_equal",
        ["Greater"] = "gen_math_ops.greater", ["GreaterEqual"] = "gen_math_ops.greater_equal", ["LogicalAnd"] = "gen_math_ops.logical_and", ["LogicalOr"] = "gen_math_ops.logical_or",
        ["LogicalNot"] = "gen_math_ops.logical_not", ["SelectV2"] = "gen_math_ops.select_v2", ["Range"] = "gen_math_ops.range",
        ["Reshape"] = "gen_array_ops.reshape", ["Transpose"] = "gen_array_ops.transpose", ["ExpandDims"] = "gen_array_ops.expand_dims", ["BroadcastTo"] = "gen_array_ops.broadcast_to",
        ["Fill"] = "gen_array_ops.fill", ["Pad"] = "gen_array_ops.pad", ["PadV2"] = "gen_array_ops.pad_v2", ["Identity"] = "gen_array_ops.identity",
    };

    static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal) { ["AddV2"] = "+", ["Sub"] = "-", ["Mul"] = "*", ["RealDiv"] = "/" };

    /// <summary>Wrappers with attributes: the wrapper, then the attributes it takes, as <c>TensorFlow's name=argument</c> where the two differ.</summary>
    static readonly Dictionary<string, (string Wrapper, string[] Attributes)> WithAttributes = new(StringComparer.Ordinal)
    {
        ["Conv2D"] = ("gen_nn_ops.conv2d", ["strides", "padding", "explicit_paddings", "dilations"]),
        ["DepthwiseConv2dNative"] = ("gen_nn_ops.depthwise_conv2d_native", ["strides", "padding", "explicit_paddings", "dilations"]),
        ["MaxPool"] = ("gen_nn_ops.max_pool", ["ksize", "strides", "padding"]),
        ["AvgPool"] = ("gen_nn_ops.avg_pool", ["ksize", "strides", "padding"]),
        ["FusedBatchNormV3"] = ("gen_nn_ops.fused_batch_norm_v3", ["epsilon", "is_training"]),
        ["MatMul"] = ("gen_math_ops.mat_mul", ["transpose_a", "transpose_b"]),
        ["BatchMatMulV2"] = ("gen_math_ops.batch_mat_mul_v2", ["adj_x", "adj_y"]),
        ["Mean"] = ("gen_math_ops.mean", ["keep_dims"]),
        ["Sum"] = ("gen_math_ops.sum", ["keep_dims"]),
        ["Max"] = ("gen_math_ops.max", ["keep_dims"]),
        ["Min"] = ("gen_math_ops.min", ["keep_dims"]),
        ["Squeeze"] = ("gen_array_ops.squeeze", ["squeeze_dims"]),
        ["GatherV2"] = ("gen_array_ops.gather_v2", ["batch_dims"]),
        ["Split"] = ("gen_array_ops.split", ["num_split"]),
        ["SplitV"] = ("gen_array_ops.split_v", ["num_split"]),
        ["StridedSlice"] = ("gen_array_ops.strided_slice", ["begin_mask", "end_mask", "shrink_axis_mask"]),
        ["Shape"] = ("gen_array_ops.shape", []),
    };

    /// <summary>Attributes at their default, which a careful person leaves out.</summary>
    static bool IsDefault(string name, object value) => (name, value) switch
    {
        ("dilations", long[] sizes) => sizes.All(s => s == 1),
        ("transpose_a" or "transpose_b" or "adj_x" or "adj_y" or "keep_dims", false) => true,
        ("batch_dims" or "begin_mask" or "end_mask" or "shrink_axis_mask", 0L) => true,
        _ => false,
    };

    /// <summary>The expression of an operator; of an array of tensors where it has several outputs.</summary>
    /// <param name="node">The operator.</param>
    /// <param name="inputs">Expressions of its inputs.</param>
    public static string Write(TfNode node, IReadOnlyList<string> inputs)
    {
        var real = node.OutputTypes.Count > 0 && node.OutputTypes[0].IsFloat();
        if (Symbols.TryGetValue(node.Op, out var symbol) && (real || symbol != "/")) return $"{Operand(inputs[0])} {symbol} {Operand(inputs[1])}";
        if (node.Op == "BiasAdd" || Wrappers.ContainsKey(node.Op)) return $"{Wrappers[node.Op]}({string.Join(", ", inputs)})";
        switch (node.Op)
        {
            case "Cast":
                return $"gen_math_ops.cast({inputs[0]}, {TypeName(node.OutputTypes[0])})";
            case "ConcatV2":
                return $"gen_array_ops.concat_v2(new Tensors({string.Join(", ", inputs.Take(inputs.Count - 1))}), {inputs[inputs.Count - 1]})";
            case "Pack":
                return $"gen_array_ops.pack(new Tensors({string.Join(", ", inputs)}){(node.Attribute<long>("axis") is not 0 and var axis ? $", axis: {axis.ToString(CultureInfo.InvariantCulture)}" : "")})";
        }

        if (WithAttributes.TryGetValue(node.Op, out var row))
        {
            var attributes = row.Attributes.Select(name => (name, node.Attributes.FirstOrDefault(a => a.Name == name).Value)).Where(a => a.Value is not null && !IsDefault(a.name, a.Value)).Select(a => $"{a.name}: {Literal(a.Value)}");
            return $"{row.Wrapper}({string.Join(", ", inputs.Concat(attributes))})";
        }

        var given = node.Attributes.Select(a => $"[\"{a.Name}\"] = {Literal(a.Value)}");
        return $"Raw(\"{node.Op}\", [{string.Join(", ", inputs)}], new() {{ {string.Join(", ", given)} }})";
    }

    /// <summary>Whether the expression is an array even for one output.</summary>
    public static bool GivesArray(TfNode node) => node.Op is "FusedBatchNormV3" or "Split" or "SplitV"
        || !(Wrappers.ContainsKey(node.Op) || WithAttributes.ContainsKey(node.Op) || Symbols.ContainsKey(node.Op) || node.Op is "Cast" or "ConcatV2" or "Pack" or "Const");

    static string Operand(string expression) => expression.Contains(' ') && !expression.EndsWith(")", StringComparison.Ordinal) ? $"({expression})" : expression;

    /// <summary>A constant, written where it is used. Of types that C# or TensorFlow.NET has no numbers of, the nearest wider type is cast.</summary>
    public static string Constant(TfConstant constant)
    {
        var written = constant.Type switch
        {
            DType.Float16 or DType.BFloat16 => DType.Float32,
            DType.Float32 or DType.Float64 or DType.Bool or DType.Int64 => constant.Type,
            _ => DType.Int32,
        };
        string[] values = [.. constant.Values.Cast<object>().Select(v => Number(v, written))];
        var text = constant.Shape.Count switch
        {
            0 => $"tf.constant({values[0]})",
            1 => $"tf.constant({(values.Length == 0 ? $"Array.Empty<{ClrName(written)}>()" : $"new {ClrName(written)}[] {{ {string.Join(", ", values)} }}")})",
            _ => $"tf.constant(new {ClrName(written)}[] {{ {string.Join(", ", values)} }}, shape: new Shape({string.Join(", ", constant.Shape)}))",
        };
        return written == constant.Type ? text : $"gen_math_ops.cast({text}, {TypeName(constant.Type)})";
    }

    static string Number(object value, DType type)
    {
        var real = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return type switch
        {
            DType.Float32 or DType.Float64 when double.IsNaN(real) || double.IsInfinity(real) => $"{ClrName(type)}.{(double.IsNaN(real) ? "NaN" : real > 0 ? "PositiveInfinity" : "NegativeInfinity")}",
            DType.Float32 => ((float)real).ToString("R", CultureInfo.InvariantCulture) + "f",
            DType.Float64 => real.ToString("R", CultureInfo.InvariantCulture) + "d",
            DType.Bool => real != 0 ? "true" : "false",
            DType.Int64 => System.Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "L",
            _ => System.Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        };
    }

    static string ClrName(DType type) => type switch
    {
        DType.Float32 => "float",
        DType.Float64 => "double",
        DType.Int64 => "long",
        DType.Bool => "bool",
        _ => "int",
    };

    /// <summary>TensorFlow.NET's name of an element type.</summary>
    public static string TypeName(DType type) => type switch
    {
        DType.Float32 => "tf.float32",
        DType.Float64 => "tf.float64",
        DType.Int32 => "tf.int32",
        DType.Int64 => "tf.int64",
        DType.Bool => "tf.@bool",
        DType.Float16 => "TF_DataType.TF_HALF",
        DType.BFloat16 => "TF_DataType.TF_BFLOAT16",
        DType.UInt8 => "TF_DataType.TF_UINT8",
        DType.Int8 => "TF_DataType.TF_INT8",
        _ => "TF_DataType.TF_INT16",
    };

    /// <summary>A shape, -1 where a size is not known.</summary>
    public static string Shape(Shape shape) => shape.Rank == 0 ? "Shape.Scalar" : $"new Shape({string.Join(", ", shape.Select(d => d.Known ?? -1))})";

    static string Literal(object? value) => value switch
    {
        long number => number.ToString(CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        long[] numbers => numbers.Length == 0 ? "Array.Empty<int>()" : $"new[] {{ {string.Join(", ", numbers)} }}",
        DType type => TypeName(type),
        _ => throw new InvalidOperationException($"no C# for {value}"),
    };
}
