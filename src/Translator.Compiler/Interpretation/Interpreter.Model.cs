using System.Globalization;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>The model as a whole: configure it, run Forward, take the outputs.</content>
sealed partial class Interpreter
{
    /// <summary>The configured model; null as long as it is not constructed.</summary>
    public Module? Configured { get; private set; }

    /// <summary>Constructs the model and traces its Forward.</summary>
    /// <returns>The graph; null when there are <see cref="Mistakes"/>.</returns>
    public Graph? Run(INamedTypeSymbol model, ModelRequest request)
    {
        var declaration = model.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var module = (SourceModule)Construct(model, declaration, request);
        Configured = module;
        var forward = ForwardOf(model) ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name);
        var builder = new GraphBuilder(module) { Mistaken = Note };
        using var active = builder.Activate();
        var sizes = Sizes(model, declaration, request);
        var arguments = forward.Parameters.Select(p => Input(p, request, sizes, builder)).ToArray();
        var body = Body(forward) ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name);
        var result = Call(forward, module, arguments, body, TypeArguments.None);
        if (mistakes.Count > 0) return null;
        var names = (forward.ReturnType as INamedTypeSymbol)?.TupleElements is { IsDefaultOrEmpty: false } elements
            ? elements.Select(e => e.IsExplicitlyNamedTupleElement ? e.Name : null).ToArray()
            : [];
        try
        {
            var outputs = ForwardResult.Flatten(result, i => i < names.Length ? names[i] : null);
            return builder.Finish(model.Name, [.. outputs.Select(o => o.Tensor)], [.. outputs.Select(o => o.Name)]);
        }
        catch (ModelException)
        {
            throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name);
        }
    }

    static IMethodSymbol? ForwardOf(INamedTypeSymbol model)
    {
        for (var type = model; type is not null; type = type.BaseType)
            if (type.GetMembers("Forward").OfType<IMethodSymbol>().FirstOrDefault(m => m is { IsStatic: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }) is { } forward)
                return forward;
        return null;
    }

    static SyntaxNode Name(SyntaxNode declaration) => declaration;

    ISourceInstance Construct(INamedTypeSymbol model, SyntaxNode declaration, ModelRequest request)
    {
        var constructor = model.InstanceConstructors.Where(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .OrderByDescending(c => request.Arguments.Keys.Count(name => c.Parameters.Any(p => p.Name == name)))
            .ThenBy(c => c.Parameters.Count(p => !p.HasExplicitDefaultValue && !request.Arguments.ContainsKey(p.Name)))
            .ThenByDescending(c => c.Parameters.Length)
            .FirstOrDefault() ?? throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"{model.Name} has no public constructor");
        if (request.Arguments.Keys.FirstOrDefault(name => constructor.Parameters.All(p => p.Name != name)) is { } unknown)
            throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"{model.Name} has no constructor argument '{unknown}'; it has: {string.Join(", ", constructor.Parameters.Select(p => p.Name))}");
        var arguments = constructor.Parameters.Select(p => request.Arguments.TryGetValue(p.Name, out var text)
            ? ParseArgument(p, text, declaration)
            : p.HasExplicitDefaultValue ? DefaultOf(p)
            : throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"{model.Name} needs the constructor argument '{p.Name}' ({p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}): give it a default, or pass it with --args {p.Name}=...")).ToArray();
        var operation = declaration.DescendantNodesAndSelf().Select(n => Operation(n)).FirstOrDefault(o => o is not null)
            ?? throw ReadingException.At(declaration, ModelDiagnostics.NoForward, model.Name);
        return Construct(model, constructor, arguments, operation);
    }

    static object? DefaultOf(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue is { } value && Enums.Find(parameter.Type) is { } type ? Enum.ToObject(type, value)
        : parameter.ExplicitDefaultValue;

    object? ParseArgument(IParameterSymbol parameter, string text, SyntaxNode declaration)
    {
        try
        {
            return Parse(parameter.Type, text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument,
                $"the constructor argument '{parameter.Name}' is a {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, and '{text}' is none");
        }
    }

    object? Parse(ITypeSymbol type, string text)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return text is "null" ? null : Parse(nullable.TypeArguments[0], text);
        if (type is IArrayTypeSymbol array && types.Find(array.ElementType) is { } element)
        {
            var parts = text.Trim('[', ']').Split([','], StringSplitOptions.RemoveEmptyEntries);
            var values = Array.CreateInstance(element, parts.Length);
            for (var i = 0; i < parts.Length; i++) values.SetValue(Parse(array.ElementType, parts[i].Trim()), i);
            return values;
        }

        if (type.TypeKind == TypeKind.Enum)
            return type.GetMembers(text).OfType<IFieldSymbol>().FirstOrDefault() is { ConstantValue: { } constant }
                ? Enums.Find(type) is { } known ? Enum.ToObject(known, constant) : constant
                : throw new FormatException();
        return type.SpecialType switch
        {
            SpecialType.System_Int32 => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture),
            SpecialType.System_Int64 => long.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture),
            SpecialType.System_Double => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            SpecialType.System_Single => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            SpecialType.System_Boolean => bool.Parse(text),
            SpecialType.System_String => text,
            _ => throw new FormatException(),
        };
    }

    static IReadOnlyDictionary<string, Dim> Sizes(INamedTypeSymbol model, SyntaxNode declaration, ModelRequest request)
    {
        try
        {
            return ModelSettings.ParseSizes(ModelSettings.Of(model).Sizes ?? request.Sizes);
        }
        catch (ModelException e)
        {
            throw ReadingException.At(Name(declaration), ModelDiagnostics.ModelError, e.Message);
        }
    }

    object? Input(IParameterSymbol parameter, ModelRequest request, IReadOnlyDictionary<string, Dim> sizes, GraphBuilder builder)
    {
        var declaration = parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (parameter.Type is not { Name: nameof(Tensor), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } })
            return parameter.HasExplicitDefaultValue
                ? DefaultOf(parameter)
                : throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"Forward's parameter '{parameter.Name}' is no tensor: give it a default, or take it in the constructor");
        var attribute = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(ShapeAttribute), ContainingNamespace.Name: nameof(Translator) });
        var type = attribute is not null ? TypeOf(attribute, declaration) : null;
        if (type is not null && sizes.Count > 0) type = new(type.DType, type.Shape.Substitute(sizes));
        if (request.InputShapes.TryGetValue(parameter.Name, out var shape)) type = new TensorType(type?.DType ?? DType.Float32, shape);
        if (type is null && parameter.HasExplicitDefaultValue) return null;
        return builder.Input(parameter.Name, type ?? throw ReadingException.At(declaration, ModelDiagnostics.InputShapeUnknown, parameter.Name));
    }

    TensorType TypeOf(AttributeData attribute, SyntaxNode declaration)
    {
        var sizes = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values.Select(v => v.Value).ToArray() : [];
        var dtype = attribute.NamedArguments.FirstOrDefault(n => n.Key == nameof(ShapeAttribute.Type)).Value is { Value: int value } ? (DType)value : DType.Float32;
        try
        {
            return new(dtype, new ShapeAttribute([.. sizes.Select(s => s ?? "")]).ToShape());
        }
        catch (ModelException e)
        {
            throw ReadingException.At(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? declaration, ModelDiagnostics.ModelError, e.Message);
        }
    }
}
