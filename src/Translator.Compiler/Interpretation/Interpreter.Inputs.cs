using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>Inputs: tensors, tuples and records of tensors; what is optional and has no shape is left out.</content>
sealed partial class Interpreter
{
    /// <summary>Records hold records of tensors no deeper than this.</summary>
    const int DeepestInput = 16;

    IReadOnlyDictionary<string, Dim> fixedSizes = new Dictionary<string, Dim>();

    /// <summary>The records whose parts are being made.</summary>
    readonly List<ITypeSymbol> openInputs = [];

    object? Input(IParameterSymbol parameter, GraphBuilder builder) => Input(parameter, parameter.Type, parameter.Name, null, parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation), builder);

    /// <summary>One input, or a tuple or record of them.</summary>
    /// <param name="declared">The parameter or tuple element.</param>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name, behind those of what it is part of.</param>
    /// <param name="outer">What an attribute on the whole says of each part.</param>
    /// <param name="place">Where mistakes are reported when the part has no place of its own.</param>
    /// <param name="builder">The graph.</param>
    object? Input(ISymbol declared, ITypeSymbol type, string name, TensorType? outer, SyntaxNode place, GraphBuilder builder)
    {
        var declaration = declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) ?? place;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        var attribute = declared.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(ShapeAttribute), ContainingNamespace.Name: nameof(Translator) });
        var given = attribute is not null ? TypeOf(attribute, declaration) : outer;
        if (attribute is not null && fixedSizes.Count > 0) given = given! with { Shape = given.Shape.Substitute(fixedSizes) };
        if (request.InputShapes.TryGetValue(name, out var shape)) given = new TensorType(given?.DType ?? DType.Float32, shape);
        var isLeftOut = given is null && declared is IParameterSymbol { HasExplicitDefaultValue: true } && !request.InputShapes.Keys.Any(k => k.StartsWith($"{name}.", StringComparison.Ordinal));
        if (type is { Name: nameof(Tensor), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } })
            return isLeftOut ? null : builder.Input(name, given ?? throw ReadingException.At(declaration, ModelDiagnostics.InputShapeUnknown, name));
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && !isLeftOut)
            return Tuples.Create(types.Find(tuple)!, [.. tuple.TupleElements.Select(e => Input(e, e.Type, $"{name}.{e.Name}", given, declaration, builder))]);
        if (type is INamedTypeSymbol record && InputConstructor(record) is { } constructor && !isLeftOut && !(declared is IParameterSymbol { HasExplicitDefaultValue: true } && openInputs.Contains(record, SymbolEqualityComparer.Default)))
            return RecordOf(record, constructor, name, given, declaration, builder);
        return declared is IParameterSymbol { HasExplicitDefaultValue: true } optional ? DefaultOf(optional)
            : throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"Forward's parameter '{name}' is no tensor, nor a tuple or record of tensors: give it a default, or take it in the constructor");
    }

    /// <summary>A record of inputs. One that always holds another of its kind has no end.</summary>
    object RecordOf(INamedTypeSymbol record, IMethodSymbol constructor, string name, TensorType? given, SyntaxNode declaration, GraphBuilder builder)
    {
        if (openInputs.Contains(record, SymbolEqualityComparer.Default) || openInputs.Count == DeepestInput)
            throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"Forward's parameter '{name}' is a {record.Name} in a {record.Name}, and so on: give what holds another one of its kind a default");
        openInputs.Add(record);
        var parts = constructor.Parameters.Select(p => Input(p, p.Type, $"{name}.{p.Name}", given, declaration, builder)).ToArray();
        openInputs.RemoveAt(openInputs.Count - 1);
        return Construct(record, ConstructorOf(constructor, record), parts, declaration.AncestorsAndSelf().Select(n => Operation(n)).First(o => o is not null)!);
    }

    /// <summary>The constructor by which a record of tensors is made of inputs: the one with the most parameters, of a source type that is no module.</summary>
    public static IMethodSymbol? InputConstructor(INamedTypeSymbol type) => ClrTypes.IsSource(type) && !ClrTypes.IsModule(type) && type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract
        ? type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length > 0).OrderByDescending(c => c.Parameters.Length).FirstOrDefault()
        : null;

    /// <summary>Numbers for names of sizes: what the model says, or what the project says for all of its models.</summary>
    IReadOnlyDictionary<string, Dim> FixedSizes(INamedTypeSymbol model, SyntaxNode declaration)
    {
        try
        {
            return ModelSettings.ParseSizes(ModelSettings.Of(model).Sizes ?? request.Project.Sizes);
        }
        catch (ModelException e)
        {
            throw ReadingException.At(Name(declaration), ModelDiagnostics.ModelError, e.Message);
        }
    }

    TensorType TypeOf(AttributeData attribute, SyntaxNode declaration)
    {
        var sizes = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values.Select(v => v.Kind == TypedConstantKind.Primitive ? v.Value : v.Type).ToArray() : [null];
        var dtype = attribute.NamedArguments.FirstOrDefault(n => n.Key == nameof(ShapeAttribute.Type)).Value is { Value: int value } ? (DType)value : DType.Float32;
        try
        {
            return new(dtype, new ShapeAttribute(sizes!).ToShape());
        }
        catch (ModelException e)
        {
            throw ReadingException.At(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? declaration, ModelDiagnostics.ModelError, e.Message);
        }
    }
}
