using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <content>
/// What is put into a sequence. TorchSharp's take <c>Module&lt;Tensor, Tensor&gt;</c>, so that a module of which emitted code knows only that it is some module is cast to that.
/// </content>
sealed partial class BodyRewriter
{
    /// <summary>Whether emitted code knows only that something of the type is a module.</summary>
    bool IsAnyModule(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(c => DslSymbols.Is(c, nameof(Module))) && held.For(parameter) != HeldModules.OfOneTensor,
        _ => DslSymbols.Is(type, nameof(Module)) && held.In(outermost) != HeldModules.OfOneTensor,
    };

    /// <summary>Whether a parameter takes what a sequence is made of.</summary>
    static bool IsSubmodule(IParameterSymbol parameter) => DslSymbols.Is(parameter.ContainingType, nameof(Sequential)) && parameter.Type.SpecialType != SpecialType.System_String;

    /// <summary>Whether an expression stands for one module where a sequence is made or added to.</summary>
    bool IsSubmodule(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsSubmodule(tuple),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } => model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: var type } && DslSymbols.Is(type, nameof(Sequential)),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => IsOfSequence(list),
        InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax } added when added.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } made => DslSymbols.Is(model.GetTypeInfo(made).Type, nameof(Sequential)),
        _ => false,
    };

    bool IsOfSequence(CollectionExpressionSyntax list) => DslSymbols.Is(model.GetTypeInfo(list).ConvertedType, nameof(Sequential)) || IsSubmodule(list);

    static string AsSubmodule(string module) => $"({HeldModules.OfOneTensor}){(Spelling.IsPrimary(module) ? module : $"({module})")}";

    /// <summary>Several modules, or names and modules, for a sequence.</summary>
    string Submodules(ExpressionSyntax expression, string text)
    {
        var element = model.GetTypeInfo(expression).Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var single] } => single,
            _ => null,
        };
        var receiver = Spelling.IsPrimary(text) ? text : $"({text})";
        return element is INamedTypeSymbol { IsTupleType: true, TupleElements: [_, { Type: var named }] } && IsAnyModule(named) ? $"{receiver}.Select(part => (part.Item1, {AsSubmodule("part.Item2")}))"
            : IsAnyModule(element) ? $"{receiver}.Cast<{HeldModules.OfOneTensor}>()"
            : text;
    }

    public override SyntaxNode? VisitSpreadElement(SpreadElementSyntax node) => node.Parent is CollectionExpressionSyntax list && IsOfSequence(list)
        ? node.WithExpression(Parse(Submodules(node.Expression, Text(node.Expression)), node.Expression))
        : base.VisitSpreadElement(node);
}
