using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>The model's Forward: the one method that is translated, or what is wrong with what there is.</content>
sealed partial class Interpreter
{
    /// <summary>Ends the reading where the class cannot be a model, whatever its members are.</summary>
    static void RefuseClass(INamedTypeSymbol model, SyntaxNode declaration)
    {
        if (!ClrTypes.IsModule(model)) throw ReadingException.At(Name(declaration), ModelDiagnostics.NoModule, model.Name);
        for (var type = model; type is not null; type = type.ContainingType)
            if (type.TypeParameters is [var parameter, ..])
                throw ReadingException.At(parameter.DeclaringSyntaxReferences[0].GetSyntax().Parent!, ModelDiagnostics.UnsupportedConstruct, $"the type parameter '{parameter.Name}' of {type.Name}", $"which type it stands for is not known where the model begins; derive a class from {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} for each type that it shall have, and mark that with [Model], or hold the part that differs in a field of an interface's type");
    }

    /// <summary>The method that is translated.</summary>
    static IMethodSymbol ForwardOf(INamedTypeSymbol model, SyntaxNode declaration)
    {
        ReadingException Missing(ISymbol? place, string reason) =>
            ReadingException.At(place?.Locations.FirstOrDefault(l => l.IsInSource) ?? Name(declaration), ModelDiagnostics.NoForward, model.Name, reason.Length == 0 ? "" : $"; {reason}");

        if (ModelFinder.Forwards(model) is not [var forward, ..] all)
        {
            var (found, wrong) = Nearest(model);
            throw Missing(found, wrong);
        }

        if (ClrTypes.IsSource(forward.ContainingType) && all.Skip(1).FirstOrDefault(other => StatesShapes(other) || !StatesShapes(forward)) is { } second)
            throw Missing(second, $"this is a second one beside that in line {forward.Locations[0].GetLineSpan().StartLinePosition.Line + 1}: give it another name");
        return HoldsNoTensors(forward.ReturnType) ? throw Missing(forward, $"this one returns {Result(forward.ReturnType)}") : forward;
    }

    /// <summary>Whether inputs have shapes: an overload without is for the class's own use.</summary>
    static bool StatesShapes(IMethodSymbol method) => method.Parameters.Any(p => p.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ShapeAttribute)));

    static bool HoldsNoTensors(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
        ? HoldsNoTensors(value)
        : type.SpecialType is >= SpecialType.System_Void and <= SpecialType.System_String || type.TypeKind == TypeKind.Enum;

    static string Result(ITypeSymbol type) => type.SpecialType == SpecialType.System_Void ? "nothing" : $"'{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";

    /// <summary>The method that was probably meant, and why it is not the model's Forward.</summary>
    static (IMethodSymbol? Method, string Reason) Nearest(INamedTypeSymbol model)
    {
        for (var type = model; type is not null && ClrTypes.IsSource(type); type = type.BaseType)
            if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => m.MethodKind == MethodKind.Ordinary && m.Name.Equals("Forward", StringComparison.OrdinalIgnoreCase)) is { } near)
                return (near, near switch
                {
                    { Name: not "Forward" } => $"'{near.Name}' is written Forward",
                    { IsStatic: true } => "this one is static",
                    { IsAbstract: true } => "this one is abstract",
                    _ => $"this one is {Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText(near.DeclaredAccessibility)}",
                });
        return (null, "");
    }
}
