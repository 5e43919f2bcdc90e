using System.Reflection;

namespace Translator.TorchSharp.Tests;

/// <summary>Arguments for any method of the DSL. Emitted code is compiled and not run here, so they need not fit each other.</summary>
static class Examples
{
    static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["reduction"] = "\"sum\"",
        ["approximate"] = "\"tanh\"",
        ["mode"] = "\"bilinear\"",
        ["EmbeddingBag.mode"] = "\"sum\"",
        ["Pad.mode"] = "\"reflect\"",
        ["paddingMode"] = "\"reflect\"",
        ["GridSample.paddingMode"] = "\"border\"",
        ["roundingMode"] = "\"floor\"",
        ["reduce"] = "\"amax\"",
        ["indexing"] = "\"xy\"",
        ["equation"] = "\"ij,jk->ik\"",
        ["nonlinearity"] = "\"relu\"",
        ["activation"] = "\"gelu\"",
    };

    /// <summary>The model's text: <c>Forward</c> has the tensors as its parameters and calls the method with its required arguments, or with all.</summary>
    public static string Function(string model, MethodInfo method, bool all)
    {
        var (inputs, arguments) = Arguments(method.Name, method.GetParameters(), all);
        return Model(model, "", inputs, Result(method.ReturnType, $"Functional.{method.Name}({arguments})"));
    }

    /// <summary>The same with the method called on a tensor.</summary>
    public static string Method(string model, MethodInfo method)
    {
        var (inputs, arguments) = Arguments(method.Name, method.GetParameters(), all: true);
        return Model(model, "", ["self", .. inputs], Result(method.ReturnType, $"self.{method.Name}({arguments})"));
    }

    /// <summary>A model with the layer in a field, called with its required tensors, or with all its arguments.</summary>
    public static string Layer(string model, Type layer, bool all)
    {
        var constructor = layer.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var forward = layer.GetMethods().Where(m => m.Name == "Forward").OrderByDescending(m => m.GetParameters().Length).First();
        if (!all) forward = layer.GetMethods().Where(m => m.Name == "Forward").OrderBy(m => m.GetParameters().Length).First();
        var (inputs, arguments) = Arguments("Forward", forward.GetParameters(), all);
        var (_, options) = Arguments(layer.Name, constructor.GetParameters(), all);
        return Model(model, $"    readonly {layer.Name} layer = new({options});\n", inputs, Result(forward.ReturnType, $"layer.Forward({arguments})"));
    }

    static string Model(string name, string fields, IReadOnlyList<string> inputs, string body) => $$"""
        using Translator;

        namespace Cases;

        /// <summary>One call.</summary>
        [Model]
        public sealed class {{name}} : Module
        {
        {{fields}}
            /// <summary>The call.</summary>
            public Tensor Forward({{string.Join(", ", (inputs.Count == 0 ? ["unused"] : inputs).Select(i => $"Tensor {i}"))}})
            {
                {{body}}
            }
        }
        """;

    static string Result(Type type, string call)
    {
        if (type == typeof(Tensor)) return $"return {call};";
        if (type == typeof(Tensor[])) return $"return {call}[0];";
        var parts = type == typeof(LSTMOutput) ? "part0, part1, part2" : string.Join(", ", type.GetGenericArguments().Select((_, i) => $"part{i}"));
        return $"var ({parts}) = {call}; return part0;";
    }

    static (IReadOnlyList<string> Inputs, string Arguments) Arguments(string owner, IReadOnlyList<ParameterInfo> parameters, bool all)
    {
        var inputs = new List<string>();
        var texts = new List<string>();
        foreach (var parameter in parameters.Where(p => all || !p.IsOptional))
        {
            var text = Argument(owner, parameter, inputs);
            texts.Add(parameter.IsOptional ? $"@{parameter.Name}: {text}" : text);
        }

        return (inputs, string.Join(", ", texts));
    }

    static string Argument(string owner, ParameterInfo parameter, List<string> inputs)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var name = parameter.Name!;
        if (type == typeof(Tensor)) return Input(name, inputs);
        if (type == typeof(Tensor[]) && parameter.IsDefined(typeof(ParamArrayAttribute), false)) return $"{Input("first", inputs)}, {Input("second", inputs)}";
        if (type == typeof(IReadOnlyList<Tensor>)) return $"[{Input("first", inputs)}, {Input("second", inputs)}]";
        if (type == typeof((Tensor, Tensor))) return $"({Input("first", inputs)}, {Input("second", inputs)})";
        if (type == typeof(string)) return Words.TryGetValue($"{owner}.{name}", out var word) ? word : Words[name];
        if (type == typeof(int) || type == typeof(Dim)) return "1";
        if (type == typeof(int[]) || type == typeof(Dim[])) return parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "1, 0" : "[1, 0]";
        if (type == typeof(double[])) return "[0.5, 2]";
        if (type == typeof(double)) return "0.5";
        if (type == typeof(bool) || type == typeof(Inplace)) return "true";
        if (type == typeof(Scalar)) return "3";
        if (type == typeof(DType)) return "DType.Int64";
        if (type == typeof(Shape)) return "new Shape(2, 3)";
        if (type == typeof(Sizes) || type == typeof(Padding) || type == typeof(OutputSizes)) return "2";
        if (type == typeof(Scales)) return "2";
        if (type == typeof(LayerNorm)) return "new LayerNorm(4)";
        if (type == typeof(TransformerEncoderLayer)) return "new TransformerEncoderLayer(4, 2)";
        if (type == typeof(TransformerDecoderLayer)) return "new TransformerDecoderLayer(4, 2)";
        throw new NotSupportedException($"{owner} has a parameter {name} of type {type}: give an example for the type");
    }

    /// <summary>A tensor of <c>Forward</c>; TorchSharp's modules take six at most.</summary>
    static string Input(string name, List<string> inputs)
    {
        if (inputs.Count == 6) return inputs[0];
        inputs.Add(name);
        return name;
    }
}
