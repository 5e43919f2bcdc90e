using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>A variable. Lambdas keep the box, not the value, as C# captures variables.</summary>
sealed class Box(object? value)
{
    [ThreadStatic] static long serial;

    /// <summary>The number that the next variable, frame or object gets: it tells what was there before and what came after.</summary>
    public static long Serial => serial;

    /// <summary>Counts a variable, frame or object.</summary>
    public static long Count() => serial++;

    /// <summary>When the variable was declared.</summary>
    public long Born { get; } = Count();

    public object? Value { get; set; } = value;

    /// <summary>Whether it may be read when the method that declares it has ended: a function keeps it, or the caller gets it back.</summary>
    public bool Escapes { get; set; }
}

/// <summary>One running method, lambda or local function: its variables, its <c>this</c>, its type arguments.</summary>
sealed class Frame
{
    readonly Dictionary<ISymbol, Box> variables;

    public Frame(object? @this, TypeArguments typeArguments, Frame? parent = null)
        : this(@this, typeArguments, parent, new(SymbolEqualityComparer.Default))
    {
    }

    Frame(object? @this, TypeArguments typeArguments, Frame? parent, Dictionary<ISymbol, Box> variables) =>
        (This, TypeArguments, Parent, this.variables) = (@this, typeArguments, parent, variables);

    /// <summary>When the method was called, as <see cref="Box.Count"/> has it.</summary>
    public long Born { get; } = Box.Count();

    public object? This { get; }

    public TypeArguments TypeArguments { get; }

    public Frame? Parent { get; }

    /// <summary>What <c>return</c> gave.</summary>
    public object? Result { get; set; }

    /// <summary>What an iterator has yielded; null in other methods.</summary>
    public List<object?>? Yielded { get; init; }

    /// <summary>A new variable; one of the same name from an earlier turn of a loop lives on in the lambdas that captured it.</summary>
    public void Declare(ISymbol variable, object? value)
    {
        variables[variable] = new Box(value);
        Note(variable.Name, value);
    }

    /// <summary>Notes that a variable got a value: code that is written from the graph calls tensors as the author does.</summary>
    public static void Note(string variable, object? value)
    {
        if (value is Tensor tensor and not StateTensor) GraphBuilder.CurrentOrNull?.Name(tensor, variable);
    }

    public Box? Find(ISymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Parent)
            if (frame.variables.TryGetValue(variable, out var box))
                return box;
        return null;
    }

    /// <summary>The frame as a lambda sees it: the same variables, but not those declared anew afterwards.</summary>
    public Frame Capture() => new(This, TypeArguments, Parent, new(variables, SymbolEqualityComparer.Default));
}

/// <summary>What the type parameters in scope stand for.</summary>
sealed class TypeArguments
{
    readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments = new(SymbolEqualityComparer.Default);

    public static TypeArguments None { get; } = new();

    /// <summary>The arguments of a method and of the types around it.</summary>
    public static TypeArguments Of(IMethodSymbol? method, INamedTypeSymbol? type, TypeArguments outer, Compilation compilation)
    {
        if (method is not { TypeArguments.Length: > 0 } && !IsGeneric(type)) return None;
        var result = new TypeArguments();
        for (var t = type; t is not null; t = t.ContainingType)
            for (var i = 0; i < t.TypeArguments.Length; i++)
                result.arguments[t.OriginalDefinition.TypeParameters[i]] = outer.Substitute(t.TypeArguments[i], compilation);
        if (method is not null)
            for (var i = 0; i < method.TypeArguments.Length; i++)
                result.arguments[method.OriginalDefinition.TypeParameters[i]] = outer.Substitute(method.TypeArguments[i], compilation);
        return result;
    }

    static bool IsGeneric(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.ContainingType)
            if (t.TypeArguments.Length > 0)
                return true;
        return false;
    }

    /// <summary>The type with every known type parameter replaced.</summary>
    public ITypeSymbol Substitute(ITypeSymbol type, Compilation compilation) => arguments.Count == 0 ? type : type switch
    {
        ITypeParameterSymbol parameter => arguments.TryGetValue(parameter, out var argument) ? argument : parameter,
        IArrayTypeSymbol array => compilation.CreateArrayTypeSymbol(Substitute(array.ElementType, compilation), array.Rank),
        INamedTypeSymbol { IsGenericType: true } named => named.ConstructedFrom.Construct([.. named.TypeArguments.Select(t => Substitute(t, compilation))]),
        _ => type,
    };
}
