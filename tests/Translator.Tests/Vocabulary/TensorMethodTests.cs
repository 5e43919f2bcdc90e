using System.Reflection;

namespace Translator.Tests.Vocabulary;

/// <summary>A tensor's methods are functions of <see cref="Functional"/> with the same names, parameters and defaults.</summary>
public class TensorMethodTests
{
    static readonly string[] Inherited = [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString)];

    public static TheoryData<string> Methods => [.. OwnMethods().Select(m => m.ToString()!)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Method_equals_function(string signature)
    {
        var method = OwnMethods().Single(m => m.ToString() == signature);
        var parameters = method.GetParameters();
        var function = typeof(Functional).GetMethod(method.Name, BindingFlags.Public | BindingFlags.Static, [typeof(Tensor), .. parameters.Select(p => p.ParameterType)]);
        Assert.NotNull(function);
        Assert.Equal(method.ReturnType, function.ReturnType);
        Assert.Equal(
            parameters.Select(p => (p.Name, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null)),
            function.GetParameters().Skip(1).Select(p => (p.Name, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null)));
    }

    static IEnumerable<MethodInfo> OwnMethods() => typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsSpecialName && !Inherited.Contains(m.Name));
}
