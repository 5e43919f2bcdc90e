using System.Globalization;
using System.Text;
using Translator.Compiler.Emit;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>Writes the body of one builder method: a statement for each operator, a call for each module.</summary>
sealed class MethodWriter(GraphRegion region, BuilderMethods methods, TfNames authored)
{
    static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Conv2D"] = "conv", ["DepthwiseConv2dNative"] = "conv", ["FusedBatchNormV3"] = "norm", ["AddV2"] = "sum", ["MatMul"] = "product", ["BatchMatMulV2"] = "product", ["BiasAdd"] = "biased",
        ["Reshape"] = "reshaped", ["Transpose"] = "transposed", ["Mul"] = "scaled", ["Sub"] = "difference", ["MaxPool"] = "pooled", ["AvgPool"] = "pooled", ["PadV2"] = "padded", ["Pad"] = "padded",
        ["GatherV2"] = "gathered", ["ConcatV2"] = "joined", ["StridedSlice"] = "slice", ["SelectV2"] = "chosen", ["ExpandDims"] = "expanded", ["Squeeze"] = "squeezed", ["Pack"] = "sizes", ["Shape"] = "shape",
        ["RealDiv"] = "quotient", ["StatelessIf"] = "branch", ["StatelessWhile"] = "loop", ["Split"] = "parts", ["SplitV"] = "parts", ["Rsqrt"] = "inverse", ["Identity"] = "result",
    };

    readonly Dictionary<TfOutput, string> names = [];
    readonly HashSet<string> used = new(StringComparer.Ordinal) { "path", "weights", "arguments", "tf", "gen_nn_ops", "gen_math_ops", "gen_array_ops" };
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal); // the last one behind each word
    readonly StringBuilder text = new();

    /// <summary>Names a value as the author does, or else as it is wished.</summary>
    public string Declare(TfOutput output, string wish)
    {
        var name = Unique(authored.Of(region.Scope, output) is { } given ? Local(given) : wish);
        names.Add(output, name);
        return name;
    }

    /// <summary>Takes apart the arguments that are read in the method.</summary>
    public void Arguments(TfFunction function)
    {
        var read = new HashSet<TfOutput>([.. function.Nodes.SelectMany(n => n.Inputs), .. function.Outputs]);
        var arguments = function.Arguments.Select((value, i) => (Value: value, Expression: $"arguments[{i.ToString(CultureInfo.InvariantCulture)}]")).Where(a => read.Contains(a.Value)).ToList();
        var locals = arguments.Select(a => Declare(a.Value, "argument")).ToList();
        if (locals.Count == 1) text.Append($"        var {locals[0]} = {arguments[0].Expression};\n");
        else if (locals.Count > 1) text.Append($"        var ({string.Join(", ", locals)}) = ({string.Join(", ", arguments.Select(a => a.Expression))});\n");
    }

    /// <summary>Writes every statement.</summary>
    public string Write()
    {
        foreach (var member in region.Members)
        {
            if (member is GraphRegion call) Call(call);
            else Statement((TfNode)member);
        }

        return text.ToString();
    }

    /// <summary>What a value is called in the method.</summary>
    public string Name(TfOutput output) => names[output];

    void Call(GraphRegion call)
    {
        var method = methods.For(call);
        var outputs = call.Outputs;
        var arguments = call.Inputs.Select(Expression).Append(Path(call));
        string[] results = [.. outputs.Select((o, i) => Declare(o, i == 0 ? Lower(call.Scope!.TypeName) : $"{Lower(call.Scope!.TypeName)}Part"))];
        var target = results.Length == 1 ? $"var {results[0]}" : $"var ({string.Join(", ", results)})";
        text.Append("        ").Append(target).Append(" = ").Append(method).Append('(').Append(string.Join(", ", arguments)).Append(");\n");
    }

    /// <summary>The path of a module below this one, as an expression.</summary>
    string Path(GraphRegion call)
    {
        var path = call.Prefix;
        return region.Prefix.Length > 0 && path.StartsWith(region.Prefix, StringComparison.Ordinal) ? $"$\"{{path}}{path.Substring(region.Prefix.Length)}\"" : $"\"{path}\"";
    }

    void Statement(TfNode node)
    {
        var expression = node.Op switch
        {
            "StatelessIf" => If(node),
            "StatelessWhile" => While(node),
            _ => OperatorSpellings.Write(node, [.. node.Inputs.Select(Expression)]),
        };
        var word = Words.TryGetValue(node.Op, out var known) ? known : Lower(node.Op);
        if (node.OutputTypes.Count == 1 && node.Op is not ("StatelessIf" or "StatelessWhile") || node.Op == "FusedBatchNormV3")
        {
            var name = Declare(new(node, 0), word);
            text.Append("        var ").Append(name).Append(" = ").Append(expression).Append(OperatorSpellings.GivesArray(node) ? "[0]" : "").Append(";\n");
            return;
        }

        var array = Unique(word);
        for (var i = 0; i < node.OutputTypes.Count; i++) names.Add(new(node, i), $"{array}[{i.ToString(CultureInfo.InvariantCulture)}]");
        text.Append("        var ").Append(array).Append(" = ").Append(expression).Append(";\n");
    }

    string If(TfNode node)
    {
        var types = node.Attribute<DType[]>("Tout").Select(OperatorSpellings.TypeName);
        var shapes = node.Attribute<Shape?[]>("output_shapes").Select(s => OperatorSpellings.Shape(s!));
        return $"If({Expression(node.Inputs[0])}, [{string.Join(", ", node.Inputs.Skip(1).Select(Expression))}], {Method(node, "then_branch")}, {Method(node, "else_branch")}, [{string.Join(", ", types)}], [{string.Join(", ", shapes)}])";
    }

    /// <summary>What is only read in the loop comes last and keeps its shape, so that shapes are given for the variables alone.</summary>
    string While(TfNode node)
    {
        var shapes = node.Attribute<Shape?[]>("output_shapes").TakeWhile(s => s is not null).Select(s => OperatorSpellings.Shape(s!));
        return $"While([{string.Join(", ", node.Inputs.Select(Expression))}], {Method(node, "cond")}, {Method(node, "body")}, [{string.Join(", ", shapes)}])";
    }

    string Method(TfNode node, string attribute) => methods.For(node.Attribute<TfFunction>(attribute));

    string Expression(TfOutput output)
    {
        if (names.TryGetValue(output, out var name)) return name;
        if (output.Node.Op == "Const") return OperatorSpellings.Constant(output.Node.Attribute<TfConstant>("value"));
        return output.Node.Op == TfOps.Variable ? Weight(output.Node) : throw new InvalidOperationException($"{output} is read in {region.Scope} before it is made");
    }

    string Weight(TfNode node)
    {
        var variable = node.Attribute<TfVariable>("variable");
        var name = region.Prefix.Length > 0 && variable.Parameter.StartsWith(region.Prefix, StringComparison.Ordinal) ? $"$\"{{path}}{variable.Parameter.Substring(region.Prefix.Length)}\"" : $"\"{variable.Parameter}\"";
        var order = variable.Transform.Permutation is { } permutation ? $", order: [{string.Join(", ", permutation)}]" : "";
        var reshaped = variable.Transform.Shape is { } shape ? $", shape: [{string.Join(", ", shape)}]" : "";
        var type = node.OutputTypes[0] == DType.Float32 ? "" : $", type: {OperatorSpellings.TypeName(node.OutputTypes[0])}";
        return $"Weight({name}, [{string.Join(", ", variable.Original)}]{order}{reshaped}{type})";
    }

    string Unique(string wish)
    {
        var name = wish is "value" or "path" or "var" || Identifiers.IsKeyword(wish) ? wish + "Value" : wish;
        while (!used.Add(name))
        {
            var number = numbers.TryGetValue(wish, out var last) ? last + 1 : 2;
            numbers[wish] = number;
            name = $"{wish}{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return name;
    }

    /// <summary>A name of the author as a local variable's; a weight's may be any text.</summary>
    static string Local(string name) => Lower(GraphProperties.Property(name));

    static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
