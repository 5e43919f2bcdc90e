using System.Runtime.InteropServices;
using Google.Protobuf;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Engines.TensorFlow.Tests;

/// <summary>Builds small GraphDefs by hand.</summary>
sealed class GraphBuilder
{
    public GraphDef Graph { get; } = new() { Versions = new VersionDef { Producer = 1882 } };

    public GraphBuilder Placeholder(string name, DataType type, params long[] shape)
    {
        Graph.Node.Add(Node("Placeholder", name, [], ("dtype", Type(type)), ("shape", new AttrValue { Shape = Shape(shape) })));
        return this;
    }

    public GraphBuilder Const<T>(string name, DataType type, long[] shape, params T[] values) where T : unmanaged
    {
        Graph.Node.Add(ConstNode(name, type, shape, values));
        return this;
    }

    public GraphBuilder Add(string op, string name, string[] inputs, params (string Name, AttrValue Value)[] attributes)
    {
        Graph.Node.Add(Node(op, name, inputs, attributes));
        return this;
    }

    public GraphBuilder Function(
        string name, (string Name, DataType Type)[] arguments, (string Name, DataType Type, string Value)[] results, params NodeDef[] body)
    {
        var function = new FunctionDef { Signature = new OpDef { Name = name } };
        function.Signature.InputArg.AddRange(arguments.Select(argument => new OpDef.Types.ArgDef { Name = argument.Name, Type = argument.Type }));
        function.Signature.OutputArg.AddRange(results.Select(result => new OpDef.Types.ArgDef { Name = result.Name, Type = result.Type }));
        function.NodeDef.AddRange(body);
        foreach (var (result, _, value) in results)
        {
            function.Ret.Add(result, value);
        }

        (Graph.Library ??= new FunctionDefLibrary()).Function.Add(function);
        return this;
    }

    public static NodeDef Node(string op, string name, string[] inputs, params (string Name, AttrValue Value)[] attributes)
    {
        var node = new NodeDef { Op = op, Name = name };
        node.Input.AddRange(inputs);
        foreach (var (attribute, value) in attributes)
        {
            node.Attr.Add(attribute, value);
        }

        return node;
    }

    public static NodeDef ConstNode<T>(string name, DataType type, long[] shape, params T[] values) where T : unmanaged
    {
        var content = ByteString.CopyFrom(MemoryMarshal.AsBytes<T>(values));
        var tensor = new TensorProto { Dtype = type, TensorShape = Shape(shape), TensorContent = content };
        return Node("Const", name, [], ("dtype", Type(type)), ("value", new AttrValue { Tensor = tensor }));
    }

    public static AttrValue Type(DataType type) => new() { Type = type };

    public static AttrValue Int(long value) => new() { I = value };

    public static AttrValue Text(string value) => new() { S = ByteString.CopyFromUtf8(value) };

    public static AttrValue Func(string name) => new() { Func = new NameAttrList { Name = name } };

    public static AttrValue Ints(params long[] values) => new() { List = new AttrValue.Types.ListValue { I = { values } } };

    public static AttrValue Types(params DataType[] types) => new() { List = new AttrValue.Types.ListValue { Type = { types } } };

    static TensorShapeProto Shape(long[] sizes)
    {
        var shape = new TensorShapeProto();
        shape.Dim.AddRange(sizes.Select(size => new TensorShapeProto.Types.Dim { Size = size }));
        return shape;
    }
}
