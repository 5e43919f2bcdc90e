namespace Translator.Compiler.TensorFlow;

/// <summary>Calls of modules that the author wrote. The DSL's own layers belong to the module that uses them.</summary>
static class AuthoredCalls
{
    /// <summary>The nearest call of one of the author's modules; null for the model itself.</summary>
    public static Scope? Authored(this Scope? scope)
    {
        while (scope is not null && scope.Module.GetType().Assembly == typeof(Module).Assembly) scope = scope.Parent;
        return scope?.Parent is null ? null : scope;
    }
}
