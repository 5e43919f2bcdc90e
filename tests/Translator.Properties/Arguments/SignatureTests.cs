using System.Reflection;
using System.Text.Json;
using Translator.Goldens;

namespace Translator.Properties.Arguments;

/// <summary>
/// Every argument of PyTorch's signatures is bound to the DSL by rule, with PyTorch's default, or stands in <see cref="ArgumentReasons"/>;
/// and whatever the DSL has stands in the signatures.
/// </summary>
public sealed class SignatureTests
{
    /// <summary>Functions of the DSL that are no function of PyTorch's.</summary>
    static readonly string[] OwnFunctions = [.. new[] { "Deconstruct", "Parse" }.Select(n => n.ToLowerInvariant())];

    public static TheoryData<string> All => [.. Signatures.All.Select(s => s.ToString())];

    public static TheoryData<string> Names =>
    [
        .. typeof(Functional).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name.Replace("WithIndices", "", StringComparison.Ordinal))
            .Concat(typeof(Module).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract && t != typeof(Sequential) && !t.IsGenericType).Select(t => t.Name)).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Arguments_are_bound_or_have_a_reason(string text)
    {
        var signature = Signatures.All.First(s => s.ToString() == text);
        var problems = new List<string>();
        Try(problems, signature, null, SignatureUses.Least(signature));
        foreach (var argument in signature.Arguments)
        {
            var reason = ArgumentReasons.Of(signature.Op, argument);
            var failures = new List<string>();
            foreach (var use in SignatureUses.Giving(signature, argument)) Try(failures, signature, argument, use);
            if (reason is null) problems.AddRange(failures);
            else if (failures.Count == 0) problems.Add($"{argument.Name} is bound now; take out its reason");
        }

        Try(problems, signature, null, SignatureUses.Most(signature));

        Assert.True(problems.Count == 0, string.Join("\n", problems.Distinct()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_DSL_has_stands_in_the_signatures(string name) =>
        Assert.True(OwnFunctions.Contains(name.ToLowerInvariant()) || Signatures.All.Any(s => PyTorchName.Normalize(s.Op) == PyTorchName.Normalize(name)), $"{name} has no signature of PyTorch's: add it to tests/goldens/signatures");

    [Fact]
    public void Every_reason_is_about_an_argument() =>
        Assert.Equal("", string.Join(", ", ArgumentReasons.All.SelectMany(r => r.Op.Split(", ").Select(op => (op, r.Argument)))
            .Where(r => !Signatures.All.Any(s => (r.op == "*" || s.Op == r.op) && s.Arguments.Any(a => a.Name == r.Argument))).Select(r => $"{r.op}.{r.Argument}")));

    static void Try(List<string> problems, Signature signature, SignatureArgument? argument, GoldenCase use)
    {
        try
        {
            var binding = Bind(signature, use);
            if (argument is not null) Check(problems, argument, binding, use);
        }
        catch (ModelException e)
        {
            problems.Add(e.Message);
        }
    }

    static Binding Bind(Signature signature, GoldenCase use)
    {
        if (signature.Kind == "layer") return Binding.Constructor(use);
        var builder = new GraphBuilder(new Sequential());
        using var active = builder.Activate();
        var inputs = use.Inputs.Select(i => (i.Name, builder.Input(i.Name, i.Type))).ToList();
        return signature.Kind == "function" ? Binding.Function(use, inputs) : Binding.Forward(use, typeof(Module).Assembly.GetType($"Translator.{use.Op}")!, use.Args, inputs);
    }

    /// <summary>The argument stands in a parameter of its name, whose default is PyTorch's.</summary>
    static void Check(List<string> problems, SignatureArgument argument, Binding binding, GoldenCase use)
    {
        if (argument is { Default: null, Type: "Tensor" or "Tensor[]" } || argument.Name == "return_indices" || argument.Type.StartsWith('(')) return; // inputs go in order
        var parameters = binding.Method.GetParameters();
        var at = Array.FindIndex(parameters, p => PyTorchName.Carries(p.Name!, argument.Name));
        if (at < 0) problems.Add($"{use.Id}: {argument.Name} stands in no parameter of {binding.Method}");
        else if (argument.Default is { } own && parameters[at].HasDefaultValue && !IsSame(parameters[at], own) && !ArgumentReasons.SameDefault.Any(r => (r.Op, r.Argument) == (use.Op, argument.Name)))
            problems.Add($"{use.Id}: {argument.Name} is {own} where it is not given, but in the DSL {parameters[at].DefaultValue ?? "null"}");
    }

    /// <summary>A structure's default, like that of <see cref="Sizes"/>, is no value but says that nothing was given.</summary>
    static bool IsSame(ParameterInfo parameter, JsonElement theirs) =>
        parameter.DefaultValue is false && theirs.ValueKind == JsonValueKind.Null ? true // a flag that is not set
        : parameter.DefaultValue is not { } ours ? theirs.ValueKind == JsonValueKind.Null || (parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null) || theirs.ValueKind == JsonValueKind.Array
        : ArgumentValue.TryConvert(theirs, parameter.ParameterType, out var value) && ours.Equals(value);
}
