using System.Text.Json;
using Translator.Goldens;

namespace Translator.Properties.Arguments;

/// <summary>Golden cases that give one of PyTorch's arguments, in each form that it may have.</summary>
static class SignatureUses
{
    /// <summary>What must be given, and nothing else.</summary>
    public static GoldenCase Least(Signature signature) => Case(signature, []);

    /// <summary>What must be given and everything else that the DSL has, none of it with its default.</summary>
    public static GoldenCase Most(Signature signature) => Case(signature, [.. Optional(signature).Select(a => (a, Forms(a)[0]))]);

    /// <summary>What must be given and one argument, in every form, none of them its default.</summary>
    public static IEnumerable<GoldenCase> Giving(Signature signature, SignatureArgument argument) => Forms(argument).Select(form => Case(signature, [(argument, form)]));

    /// <summary>Arguments that may be left out and that the DSL has.</summary>
    static IEnumerable<SignatureArgument> Optional(Signature signature) => signature.Arguments.Where(a => a.Default is not null && ArgumentReasons.Of(signature.Op, a) is null);

    static GoldenCase Case(Signature signature, List<(SignatureArgument Argument, string Form)> chosen)
    {
        var given = signature.Arguments.Where(a => (a.Default is null || ArgumentReasons.MustBeGiven(signature.Op, a.Name)) && chosen.TrueForAll(c => c.Argument != a)).Select(a => (Argument: a, Form: Forms(a)[0])).Concat(chosen).OrderBy(g => signature.Arguments.ToList().IndexOf(g.Argument)).ToList();
        return new(
            $"{signature.Op} with {string.Join(", ", chosen.Select(c => c.Argument.Name))}",
            signature.Kind == "function" ? "function" : "layer",
            signature.Op,
            given.Where(g => !IsTensor(g.Argument)).ToDictionary(g => g.Argument.Name, g => Parse(g.Form)),
            false,
            [.. given.Where(g => IsTensor(g.Argument)).SelectMany(Inputs)],
            []);
    }

    static IEnumerable<(string, TensorType)> Inputs((SignatureArgument Argument, string Form) given) => given.Argument.Type.TrimEnd('?') switch
    {
        "(Tensor, Tensor)" => [Input("h0"), Input("c0")],
        "Tensor[]" => [Input("first"), Input("second")],
        _ => [Input(given.Argument.Name)],
    };

    static (string, TensorType) Input(string name) => (name, new(DType.Float32, new Shape(2)));

    static bool IsTensor(SignatureArgument argument) => argument.Type.Contains("Tensor", StringComparison.Ordinal);

    static JsonElement Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    /// <summary>Values of the type, as JSON, but for the default.</summary>
    static string[] Forms(SignatureArgument argument)
    {
        string[] all = argument.Type.TrimEnd('?') switch
        {
            "bool" => ["true", "false"],
            "int" => ["3", "-1"],
            "float" => ["0.625", "3"],
            "number" => ["0.625", "3"],
            "int[]" => ["3", "[3, 4]"],
            "int?[]" => ["3", "[null, 4]"],
            "float[]" => ["0.625", "[0.625, 3]"],
            "str" => ["\"text\""],
            "padding" => ["3", "[3]", "\"same\""],
            "numbers" => ["[0.625, 3]"],
            "norm" => ["0.625", "3", "\"inf\"", "\"-inf\""],
            "dtype" => ["\"float64\"", "\"torch.int32\""],
            "module" => ["null"], // goldens have none
            _ when IsTensor(argument) => ["null"], // an input
            _ => ["\"a value\""], // of a type that no graph has
        };
        return all is ["null"] ? all : [.. all.Where(form => !argument.IsDefault(Parse(form)))];
    }
}
