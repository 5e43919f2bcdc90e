using Translator.Formats;
using Translator.Formats.TensorFlow.Proto;
using Translator.Formats.TensorFlowJs;
using static Translator.Engines.TensorFlow.Tests.GraphBuilder;

namespace Translator.Engines.TensorFlow.Tests;

/// <summary>A graph, what goes in, and what comes out, computed by hand.</summary>
sealed record Example(GraphDef Graph, Dictionary<string, TensorData> Inputs, Dictionary<string, TensorData> Outputs, GraphModelTensor[] Fetches)
{
    public GraphModelTensor[] Feeds =>
        [.. Inputs.Select(input => new GraphModelTensor(input.Key, input.Key + ":0", Graph.Node.Single(node => node.Name == input.Key).Attr["dtype"].Type))];
}

/// <summary>Graphs that every TensorFlow engine must compute alike.</summary>
static class Examples
{
    public static TheoryData<string> Names => [nameof(Dense), nameof(Convolution), nameof(Loop), nameof(Condition), nameof(FunctionOutputs), nameof(Integers)];

    public static Example Named(string name) => name switch
    {
        nameof(Dense) => Dense(),
        nameof(Convolution) => Convolution(),
        nameof(Loop) => Loop(),
        nameof(Condition) => Condition(positive: false),
        nameof(FunctionOutputs) => FunctionOutputs(),
        nameof(Integers) => Integers(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary><c>relu(x W + b)</c>.</summary>
    public static Example Dense() => new(
        new GraphBuilder()
            .Placeholder("x", DataType.DtFloat, -1, 3)
            .Const("w", DataType.DtFloat, [3, 2], 1f, 2, 3, 4, 5, 6)
            .Const("b", DataType.DtFloat, [2], 0.5f, -100)
            .Add("MatMul", "product", ["x", "w"], ("T", Type(DataType.DtFloat)))
            .Add("BiasAdd", "biased", ["product", "b"], ("T", Type(DataType.DtFloat)))
            .Add("Relu", "activated", ["biased"], ("T", Type(DataType.DtFloat)))
            .Graph,
        new() { ["x"] = Floats([2, 3], 1, 2, 3, -1, 0, 1) },
        // rows: 1+6+15 = 22 and 2+8+18 = 28; -1+5 = 4 and -2+6 = 4
        new() { ["y"] = Floats([2, 2], 22.5f, 0, 4.5f, 0) },
        [new("y", "activated:0", DataType.DtFloat)]);

    /// <summary>A 2x2 kernel over a 3x3 image, NHWC, without padding.</summary>
    public static Example Convolution() => new(
        new GraphBuilder()
            .Placeholder("image", DataType.DtFloat, 1, 3, 3, 1)
            .Const("kernel", DataType.DtFloat, [2, 2, 1, 1], 1f, 2, 3, 4)
            .Add("Conv2D", "convolved", ["image", "kernel"], ("T", Type(DataType.DtFloat)), ("strides", Ints(1, 1, 1, 1)), ("padding", Text("VALID")), ("data_format", Text("NHWC")))
            .Graph,
        new() { ["image"] = Floats([1, 3, 3, 1], 1, 2, 3, 4, 5, 6, 7, 8, 9) },
        // 1+4+12+20, 2+6+15+24, 4+10+21+32, 5+12+24+36
        new() { ["y"] = Floats([1, 2, 2, 1], 37, 47, 67, 77) },
        [new("y", "convolved:0", DataType.DtFloat)]);

    /// <summary>Doubles x five times. Both functions have a constant <c>c</c>, and so has the graph: three different values.</summary>
    public static Example Loop() => new(
        new GraphBuilder()
            .Placeholder("x", DataType.DtFloat, 2)
            .Const("c", DataType.DtInt32, [], 0)
            .Function(
                "condition", [("i", DataType.DtInt32), ("value", DataType.DtFloat)], [("go", DataType.DtBool, "less:z:0")],
                ConstNode("c", DataType.DtInt32, [], 5),
                Node("Less", "less", ["i", "c:output:0"], ("T", Type(DataType.DtInt32))))
            .Function(
                "body", [("i", DataType.DtInt32), ("value", DataType.DtFloat)], [("next", DataType.DtInt32, "sum:z:0"), ("doubled", DataType.DtFloat, "product:z:0")],
                ConstNode("one", DataType.DtInt32, [], 1),
                ConstNode("c", DataType.DtFloat, [], 2f),
                Node("AddV2", "sum", ["i", "one:output:0"], ("T", Type(DataType.DtInt32))),
                Node("Mul", "product", ["value", "c:output:0"], ("T", Type(DataType.DtFloat))))
            .Add(
                "StatelessWhile", "loop", ["c", "x"], ("T", Types(DataType.DtInt32, DataType.DtFloat)), ("cond", Func("condition")), ("body", Func("body")),
                ("output_shapes", new AttrValue { List = new() }), ("parallel_iterations", Int(10)))
            .Add("Identity", "result", ["loop:1"], ("T", Type(DataType.DtFloat)))
            .Graph,
        new() { ["x"] = Floats([2], 1, -3) },
        new() { ["y"] = Floats([2], 32, -96), ["count"] = Ints32([], 5) },
        [new("y", "result:0", DataType.DtFloat), new("count", "loop:0", DataType.DtInt32)]);

    /// <summary><c>flag ? x + 1 : x - 1</c>.</summary>
    public static Example Condition(bool positive) => new(
        new GraphBuilder()
            .Placeholder("flag", DataType.DtBool)
            .Placeholder("x", DataType.DtFloat, 2)
            .Function(
                "then", [("a", DataType.DtFloat)], [("r", DataType.DtFloat, "sum:z:0")],
                ConstNode("one", DataType.DtFloat, [], 1f), Node("AddV2", "sum", ["a", "one:output:0"], ("T", Type(DataType.DtFloat))))
            .Function(
                "else", [("a", DataType.DtFloat)], [("r", DataType.DtFloat, "difference:z:0")],
                ConstNode("one", DataType.DtFloat, [], 1f), Node("Sub", "difference", ["a", "one:output:0"], ("T", Type(DataType.DtFloat))))
            .Add(
                "StatelessIf", "branch", ["flag", "x"], ("Tcond", Type(DataType.DtBool)), ("Tin", Types(DataType.DtFloat)), ("Tout", Types(DataType.DtFloat)),
                ("then_branch", Func("then")), ("else_branch", Func("else")), ("output_shapes", new AttrValue { List = new() }))
            .Add("Identity", "result", ["branch"], ("T", Type(DataType.DtFloat)))
            .Graph,
        new() { ["flag"] = TensorData.Create<bool>([], [positive]), ["x"] = Floats([2], 10, 20) },
        new() { ["y"] = positive ? Floats([2], 11, 21) : Floats([2], 9, 19) },
        [new("y", "result:0", DataType.DtFloat)]);

    /// <summary>A function that returns both outputs of one operation, the second port among them.</summary>
    public static Example FunctionOutputs() => new(
        new GraphBuilder()
            .Placeholder("flag", DataType.DtBool)
            .Placeholder("x", DataType.DtFloat, 4)
            .Function("best", [("a", DataType.DtFloat)], [("v", DataType.DtFloat, "top:values:0"), ("i", DataType.DtInt32, "top:indices:0")], Two(), Top())
            .Function("none", [("a", DataType.DtFloat)], [("v", DataType.DtFloat, "top:values:0"), ("i", DataType.DtInt32, "top:indices:0")], Two(), Top())
            .Add(
                "StatelessIf", "branch", ["flag", "x"], ("Tcond", Type(DataType.DtBool)), ("Tin", Types(DataType.DtFloat)), ("Tout", Types(DataType.DtFloat, DataType.DtInt32)),
                ("then_branch", Func("best")), ("else_branch", Func("none")), ("output_shapes", new AttrValue { List = new() }))
            .Graph,
        new() { ["flag"] = TensorData.Create<bool>([], [true]), ["x"] = Floats([4], 1, 9, 3, 7) },
        new() { ["values"] = Floats([2], 9, 7), ["indices"] = Ints32([2], 1, 3) },
        [new("values", "branch:0", DataType.DtFloat), new("indices", "branch:1", DataType.DtInt32)]);

    /// <summary>int64 in and out, and a comparison.</summary>
    public static Example Integers() => new(
        new GraphBuilder()
            .Placeholder("a", DataType.DtInt64, 3)
            .Const("b", DataType.DtInt64, [3], 10L, -20, 30)
            .Add("AddV2", "sum", ["a", "b"], ("T", Type(DataType.DtInt64)))
            .Add("Greater", "greater", ["a", "b"], ("T", Type(DataType.DtInt64)))
            .Graph,
        new() { ["a"] = TensorData.Create<long>([3], [1L, 2, 300]) },
        new() { ["sum"] = TensorData.Create<long>([3], [11L, -18, 330]), ["greater"] = TensorData.Create<bool>([3], [false, true, true]) },
        [new("sum", "sum:0", DataType.DtInt64), new("greater", "greater:0", DataType.DtBool)]);

    public static TensorData Floats(long[] shape, params float[] values) => TensorData.Create<float>(shape, values);

    public static TensorData Ints32(long[] shape, params int[] values) => TensorData.Create<int>(shape, values);

    static NodeDef Two() => ConstNode("k", DataType.DtInt32, [], 2);

    static NodeDef Top() => Node("TopKV2", "top", ["a", "k:output:0"], ("T", Type(DataType.DtFloat)), ("sorted", new AttrValue { B = true }));
}
