using System.Reflection;

namespace Translator.Compiler.Interpretation;

/// <summary>An interpreted lambda or local function as a CLR delegate, so that LINQ and the DSL can call it.</summary>
sealed class Closure(Func<object?[], object?> body)
{
    static readonly Dictionary<(bool Returns, int Count), MethodInfo> Adapters = typeof(Closure)
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(m => m.Name is nameof(Return) or nameof(Run))
        .ToDictionary(m => (m.Name == nameof(Return), m.GetParameters().Length));

    public object? Invoke(object?[] arguments) => body(arguments);

    /// <summary>The delegate, or null when its signature has more than four parameters or passes by reference.</summary>
    public Delegate? As(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters();
        var returns = invoke.ReturnType != typeof(void);
        if (!Adapters.TryGetValue((returns, parameters.Length), out var adapter) || Array.Exists(parameters, p => p.ParameterType.IsByRef)) return null;
        Type[] types = [.. parameters.Select(p => p.ParameterType), .. returns ? new[] { invoke.ReturnType } : []];
        return Delegate.CreateDelegate(delegateType, this, types.Length == 0 ? adapter : adapter.MakeGenericMethod(types));
    }

    TResult Return<TResult>() => (TResult)body([])!;

    TResult Return<T1, TResult>(T1 a) => (TResult)body([a])!;

    TResult Return<T1, T2, TResult>(T1 a, T2 b) => (TResult)body([a, b])!;

    TResult Return<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => (TResult)body([a, b, c])!;

    TResult Return<T1, T2, T3, T4, TResult>(T1 a, T2 b, T3 c, T4 d) => (TResult)body([a, b, c, d])!;

    void Run() => body([]);

    void Run<T1>(T1 a) => body([a]);

    void Run<T1, T2>(T1 a, T2 b) => body([a, b]);

    void Run<T1, T2, T3>(T1 a, T2 b, T3 c) => body([a, b, c]);

    void Run<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d) => body([a, b, c, d]);
}
