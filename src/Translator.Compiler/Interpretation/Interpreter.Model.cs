using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>The model as a whole: configure it, run Forward, take the outputs.</content>
sealed partial class Interpreter
{
    /// <summary>Constructs the model and traces its Forward.</summary>
    public (Module Module, Graph Graph) Run(INamedTypeSymbol model, ModelRequest request)
    {
        var declaration = model.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var module = (SourceModule)Configure(model, declaration, request);
        var forward = ForwardOf(model) ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name);
        var builder = new GraphBuilder(module);
        using var active = builder.Activate();
        var arguments = forward.Parameters.Select(p => Input(p, request, builder)).ToArray();
        var body = Body(forward) ?? throw ReadingException.At(Name(declaration), ModelDiagnostics.NoForward, model.Name);
        var result = Call(forward, module, arguments, body, TypeArguments.None);
        var names = (forward.ReturnType as INamedTypeSymbol)?.TupleElements is { IsDefaultOrEmpty: false } elements
            ? elements.Select(e => e.IsExplicitlyNamedTupleElement ? e.Name : null).ToArray()
            : [];
        try
        {
            var outputs = ForwardResult.Flatten(result, i => i < names.Length ? names[i] : null);
            return (module, builder.Finish(model.Name, [.. outputs.Select(o => o.Tensor)], [.. outputs.Select(o => o.Name)]));
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

    object? Input(IParameterSymbol parameter, ModelRequest request, GraphBuilder builder)
    {
        var declaration = parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (parameter.Type is not { Name: nameof(Tensor), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } })
            return parameter.HasExplicitDefaultValue
                ? DefaultOf(parameter)
                : throw ReadingException.At(declaration, ModelDiagnostics.ConstructorArgument, $"Forward's parameter '{parameter.Name}' is no tensor: give it a default, or take it in the constructor");
        var attribute = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(ShapeAttribute), ContainingNamespace.Name: nameof(Translator) });
        var type = attribute is not null ? TypeOf(attribute, declaration) : null;
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
