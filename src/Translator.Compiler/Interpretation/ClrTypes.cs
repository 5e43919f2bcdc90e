using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>
/// From symbols to the running process: which CLR type and method a symbol names. Source types become <see cref="SourceModule"/> or
/// <see cref="SourceObject"/>; the DSL and a list of pure library types are themselves; everything else is out of reach.
/// </summary>
sealed class ClrTypes
{
    /// <summary>Namespaces whose types compute and nothing else, apart from <see cref="Impure"/>.</summary>
    static readonly HashSet<string> Namespaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Collections.Immutable", "System.Globalization", "System.Linq",
        "System.Numerics", "System.Text", "Translator",
    ];

    static readonly HashSet<string> Impure =
    [
        "System.Console", "System.Random", "System.Environment", "System.DateTime", "System.DateTimeOffset", "System.Guid", "System.Activator",
        "System.AppDomain", "System.AppContext", "System.GC", "System.Type", "System.Delegate", "System.MulticastDelegate", "System.TimeProvider", "System.Threading",
    ];

    static readonly Assembly[] Assemblies = [.. new[]
    {
        typeof(object), typeof(Enumerable), typeof(HashSet<>), typeof(Stack<>), typeof(Tensor), typeof(System.Collections.Immutable.ImmutableArray), typeof(Range), typeof(System.Numerics.BigInteger),
    }.Select(t => t.Assembly).Distinct()];

    readonly Dictionary<ISymbol, Type?> types = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ISymbol, MethodBase?> methods = new(SymbolEqualityComparer.Default);

    /// <summary>The CLR type, or null when the type is out of reach.</summary>
    public Type? Find(ITypeSymbol type)
    {
        if (types.TryGetValue(type, out var known)) return known;
        var found = Resolve(type);
        types[type] = found;
        return found;
    }

    Type? Resolve(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return Held(array.ElementType) is { } element ? array.Rank == 1 ? element.MakeArrayType() : element.MakeArrayType(array.Rank) : null;
        if (type is not INamedTypeSymbol named) return type.TypeKind is TypeKind.Dynamic ? typeof(object) : null;
        if (IsSource(named) || named.IsAnonymousType)
            return named.TypeKind == TypeKind.Enum ? Find(named.EnumUnderlyingType!)
                : IsModule(named) ? typeof(SourceModule)
                : named.TypeKind is TypeKind.Interface or TypeKind.Delegate ? typeof(object) : typeof(SourceObject);
        if (named is { IsTupleType: true } && named.TupleUnderlyingType is { } underlying && !SymbolEqualityComparer.Default.Equals(underlying, named)) return Find(underlying);
        if (Definition(named) is not { } definition) return null;
        if (!definition.IsGenericTypeDefinition) return definition;
        var arguments = AllTypeArguments(named).Select(Held).ToArray();
        if (Array.IndexOf(arguments, null) >= 0 || arguments.Length != definition.GetGenericArguments().Length) return null;
        try
        {
            return definition.MakeGenericType(arguments!);
        }
        catch (ArgumentException)
        {
            return null; // a constraint that the stand-in for a source type does not meet
        }
    }

    /// <summary>The CLR type of what a collection or delegate holds: a layer may be an object of a source class that derives from it. Null when it is out of reach.</summary>
    public Type? Held(ITypeSymbol type) => IsModule(type) && !IsSource(type) && type is INamedTypeSymbol { IsGenericType: false } ? typeof(Module) : Find(type);

    static IEnumerable<ITypeSymbol> AllTypeArguments(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? AllTypeArguments(outer).Concat(type.TypeArguments) : type.TypeArguments;

    /// <summary>Whether the type is declared in source that is read.</summary>
    public static bool IsSource(ITypeSymbol type) => type.OriginalDefinition.DeclaringSyntaxReferences.Length > 0;

    /// <summary>Whether the type derives from <see cref="Module"/>.</summary>
    public static bool IsModule(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (t is { Name: nameof(Module), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        return false;
    }

    static Type? Definition(INamedTypeSymbol type)
    {
        var outermost = type;
        while (outermost.ContainingType is { } containing) outermost = containing;
        var @namespace = outermost.ContainingNamespace.ToDisplayString();
        if (!Namespaces.Contains(@namespace) || Impure.Contains($"{@namespace}.{outermost.MetadataName}")) return null;
        var name = MetadataName(type);
        return Assemblies.Select(a => a.GetType($"{@namespace}.{name}", throwOnError: false)).FirstOrDefault(t => t is { IsVisible: true });
    }

    static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}" : type.MetadataName;

    /// <summary>The CLR method or constructor, or null when it is out of reach.</summary>
    public MethodBase? Find(IMethodSymbol method)
    {
        if (methods.TryGetValue(method, out var known)) return known;
        var found = Resolve(method);
        methods[method] = found;
        return found;
    }

    MethodBase? Resolve(IMethodSymbol method)
    {
        if (method.ContainingType is not { } containing || Find(containing) is not { } type) return null;
        if (containing is { Name: "MemoryExtensions" }) type = typeof(Enumerable); // arrays stand in for the spans that C# 14 prefers
        var definition = method.OriginalDefinition;
        if (method.MethodKind == MethodKind.Constructor)
            return type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).FirstOrDefault(c => SameParameters(definition, Open(c).GetParameters()));
        var flags = BindingFlags.Public | (method.IsStatic ? BindingFlags.Static : BindingFlags.Instance);
        var candidate = type.GetMethods(flags)
            .Concat(type.IsInterface ? type.GetInterfaces().SelectMany(i => i.GetMethods(flags)) : [])
            .FirstOrDefault(m => m.Name == method.MetadataName && m.GetGenericArguments().Length == method.Arity && SameParameters(definition, Open(m).GetParameters())
                && (method.MethodKind != MethodKind.Conversion || Same(definition.ReturnType, ((MethodInfo)Open(m)).ReturnType))); // conversions differ in their results alone
        if (candidate is null || method.Arity == 0) return candidate;
        var arguments = method.TypeArguments.Select(Held).ToArray();
        if (Array.IndexOf(arguments, null) >= 0) return null;
        try
        {
            return candidate.MakeGenericMethod(arguments!);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The method as its generic type declares it, so that parameters compare without knowing type arguments.</summary>
    static MethodBase Open(MethodBase method) => method.DeclaringType is { IsGenericType: true, IsGenericTypeDefinition: false } type
        ? type.GetGenericTypeDefinition().GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>().First(m => m.MetadataToken == method.MetadataToken)
        : method;

    static bool SameParameters(IMethodSymbol symbol, ParameterInfo[] parameters)
    {
        if (symbol.Parameters.Length != parameters.Length) return false;
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (type.IsByRef != (symbol.Parameters[i].RefKind != RefKind.None) || !Same(symbol.Parameters[i].Type, type.IsByRef ? type.GetElementType()! : type)) return false;
        }

        return true;
    }

    static bool Same(ITypeSymbol symbol, Type type)
    {
        switch (symbol)
        {
            case ITypeParameterSymbol parameter:
                return type.IsGenericParameter && type.GenericParameterPosition == parameter.Ordinal;
            case IArrayTypeSymbol array:
                return type.IsArray && type.GetArrayRank() == array.Rank && Same(array.ElementType, type.GetElementType()!);
            case INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", Arity: 1 } span when type.IsArray || (type.IsGenericType && type.Name == "IEnumerable`1"):
                return Same(span.TypeArguments[0], type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0]);
            case INamedTypeSymbol named:
                if (type.IsGenericParameter || type.IsArray || type.Name != named.MetadataName || type.Namespace != named.ContainingNamespace.ToDisplayString()) return false;
                var arguments = type.GetGenericArguments();
                var symbols = AllTypeArguments(named).ToList();
                return arguments.Length == symbols.Count && symbols.Zip(arguments, Same).All(same => same);
            default:
                return type == typeof(object);
        }
    }
}
