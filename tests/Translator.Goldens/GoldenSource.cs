using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Translator.Goldens;

/// <summary>Writes a golden case as a person would write its model: C# with the layer in a field, or a <c>Forward</c> that calls the function.</summary>
public static class GoldenSource
{
    /// <summary>The field that holds the layer.</summary>
    public const string Layer = "layer";

    /// <summary>The parameter of <c>Forward</c> that is an input of the case.</summary>
    public static string Parameter(string input) => input.Replace('.', '_');

    /// <summary>The model's text.</summary>
    /// <param name="case">The case.</param>
    /// <param name="model">The class.</param>
    /// <param name="held">Whether arguments are held in fields, as a configuration holds them, where they could be written as they are.</param>
    /// <exception cref="ModelException">The DSL has no such operator or argument.</exception>
    public static string Write(GoldenCase @case, string model, bool held = false)
    {
        var fields = held ? new List<string>() : null;
        var builder = new GraphBuilder(new GoldenModule(@case.Op, null));
        using var active = builder.Activate();
        var inputs = @case.Inputs.Select(i => (i.Name, Tensor: builder.Input(i.Name, i.Type))).ToList();
        var (field, call, type) = @case.Kind == "layer" ? CallLayer(@case, inputs, fields) : CallFunction(@case, inputs, fields);
        var parameters = @case.Inputs.Select(i => $"[Shape({string.Join(", ", i.Type.Shape.Select(d => d.ToString()).Append($"Type = DType.{i.Type.DType}"))})] Tensor {Name(i.Name)}");
        var (result, body) = Body(type, call, @case.Outputs.Count);
        return $$"""
            using Translator;

            namespace Goldens;

            /// <summary>{{@case.Id}}.</summary>
            [Model]
            public sealed class {{model}} : Module
            {
            {{string.Concat(fields ?? [])}}{{field}}
                /// <summary>The case's outputs.</summary>
                public {{result}} Forward({{string.Join(", ", parameters)}})
                {
                    {{body}}
                }
            }

            """;
    }

    static (string Field, string Call, Type Result) CallLayer(GoldenCase @case, List<(string Name, Tensor Tensor)> inputs, List<string>? fields)
    {
        var options = Binding.Constructor(@case);
        var layer = options.Method.DeclaringType!;
        var forward = Binding.Forward(@case, layer, inputs);
        return ($"    readonly {layer.Name} {Layer} = new({Text(options, @case, inputs, fields)});\n", $"{Layer}.{forward.Method.Name}({Text(forward, @case with { Args = new Dictionary<string, JsonElement>() }, inputs, fields)})", ((MethodInfo)forward.Method).ReturnType);
    }

    static (string Field, string Call, Type Result) CallFunction(GoldenCase @case, List<(string Name, Tensor Tensor)> inputs, List<string>? fields)
    {
        if (@case.Op == "slice") return ("", $"{Name(inputs[0].Name)}[{IndexText.ToCSharp(@case.Args["index"].GetString()!)}]", typeof(Tensor));
        var function = Binding.Function(@case, inputs);
        return ("", $"Functional.{function.Method.Name}({Text(function, @case, inputs, fields)})", ((MethodInfo)function.Method).ReturnType);
    }

    static string Text(Binding binding, GoldenCase @case, List<(string Name, Tensor Tensor)> inputs, List<string>? fields) =>
        string.Join(", ", binding.Method.GetParameters().Zip(binding.Arguments).Select(p => Text(p.First, p.Second, @case, inputs, fields)).OfType<string>());

    /// <summary>The argument as C#; null where the default is meant.</summary>
    static string? Text(ParameterInfo parameter, object? value, GoldenCase @case, List<(string Name, Tensor Tensor)> inputs, List<string>? fields)
    {
        string Of(Tensor tensor) => Name(inputs.First(i => ReferenceEquals(i.Tensor, tensor)).Name);
        var spread = parameter.IsDefined(typeof(ParamArrayAttribute));
        var text = value switch
        {
            Tensor tensor => Of(tensor),
            IEnumerable<Tensor> tensors => spread ? string.Join(", ", tensors.Select(Of)) : $"[{string.Join(", ", tensors.Select(Of))}]",
            ValueTuple<Tensor, Tensor> pair => $"({Of(pair.Item1)}, {Of(pair.Item2)})",
            _ when @case.Args.Where(a => PyTorchName.Carries(parameter.Name!, a.Key)).Select(a => (JsonElement?)a.Value).FirstOrDefault() is { ValueKind: not JsonValueKind.Null } given => Held(Literal(given, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, spread), parameter, fields),
            int[] { Length: 0 } => "[]",
            null when ArgumentBinder.IsOtherThanNull(parameter) && @case.Args.Any(a => PyTorchName.Carries(parameter.Name!, a.Key)) => "null",
            double number when !parameter.IsOptional => Real(number),
            null when !parameter.IsOptional => "null",
            _ => null,
        };
        return text is not null && parameter.IsOptional ? $"@{parameter.Name}: {text}" : text;
    }

    /// <summary>The argument by the name of a field that holds it; as it is where nothing is held, and where it is several arguments.</summary>
    static string? Held(string? text, ParameterInfo parameter, List<string>? fields)
    {
        if (fields is null || text is null || parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.ParameterType == typeof(Inplace)) return text;
        fields.Add($"    static readonly {TypeOf(text, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType)} @{parameter.Name} = {text};\n");
        return $"@{parameter.Name}";
    }

    /// <summary>The type of a field that holds an argument.</summary>
    static string TypeOf(string text, Type parameter)
    {
        var number = parameter == typeof(double) || parameter == typeof(Scales) || parameter == typeof(double[]) || text.StartsWith("double.", StringComparison.Ordinal) || text.Contains('.') || text.Contains('e') && char.IsDigit(text[0]) ? "double" : "int";
        return text switch
        {
            "true" or "false" => "bool",
            ['"', ..] => "string",
            ['(', ..] => $"({string.Join(", ", text.Split(',').Select(t => t.Contains("null", StringComparison.Ordinal) || parameter == typeof(OutputSizes) ? "int?" : number))})",
            ['n', 'e', 'w', '[', ..] => $"{number}[]",
            ['[', ..] => parameter == typeof(Dim[]) ? "Dim[]" : $"{number}[]",
            _ when parameter == typeof(DType) || parameter == typeof(Shape) => parameter.Name,
            _ => number,
        };
    }

    static string? Literal(JsonElement value, Type type, bool spread) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False when type == typeof(double) => value.GetBoolean() ? "1" : "0",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => type == typeof(int[]) || type == typeof(Dim[]) ? spread ? value.GetRawText() : $"[{value.GetRawText()}]" : type == typeof(Shape) ? $"new Shape({value.GetRawText()})" : value.GetRawText(),
        JsonValueKind.String when type == typeof(DType) => $"DType.{Enum.Parse<DType>(value.GetString()!.Replace("torch.", "", StringComparison.Ordinal), ignoreCase: true)}",
        JsonValueKind.String when type == typeof(string) || type == typeof(Padding) => JsonSerializer.Serialize(value.GetString()),
        JsonValueKind.String => Real(ArgumentValue.Number(value.GetString()!)!.Value),
        _ => List([.. value.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.Null ? "null" : i.GetRawText())], type, spread),
    };

    static string Real(double number) => number switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.NaN => "double.NaN",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    static string? List(string[] items, Type type, bool spread)
    {
        var text = string.Join(", ", items);
        if (type.IsArray) return !spread ? $"[{text}]" : items.Length > 0 ? text : null;
        if (type == typeof(Shape)) return $"new Shape({text})";
        if (items.Length == 1) return text;
        return items.Length is > 1 and <= 3 ? $"({text})" : $"new[] {{ {text} }}";
    }

    /// <summary>Forward's type and its statements.</summary>
    static (string Result, string Body) Body(Type type, string call, int outputs)
    {
        if (type == typeof(Tensor)) return ("Tensor", $"return {call};");
        var results = $"({string.Join(", ", Enumerable.Range(0, outputs).Select(i => $"Tensor Output{i}"))})";
        if (type == typeof(Tensor[]))
            return outputs == 1 ? ("Tensor", $"return {call}[0];") : (results, $"var parts = {call};\n        return ({string.Join(", ", Enumerable.Range(0, outputs).Select(i => $"parts[{i}]"))});");
        var parts = type == typeof(LSTMOutput) ? [typeof(Tensor), typeof(Tensor), typeof(Tensor)] : type.GetGenericArguments();
        var names = parts.Select((_, i) => $"part{i}").ToArray();
        var deconstructed = $"var ({string.Join(", ", names)}) = {call};\n        ";
        return outputs == 1 ? ("Tensor", $"{deconstructed}return part0;") : (results, $"{deconstructed}return ({string.Join(", ", names.Take(outputs).Select((n, i) => parts[i] == typeof(Tensor) && i > 0 ? n + "!" : n))});");
    }

    static string Name(string input) => $"@{Parameter(input)}";
}
