using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <content>Devices: the DSL has none, so what a method creates goes to where the tensors are that it is given.</content>
sealed partial class BodyRewriter
{
    /// <summary>The place in spellings of functions that create tensors.</summary>
    const string Device = "device";

    string Beside(SyntaxNode node) => DeviceOf(node) is { } device ? $", device: {device}" : "";

    /// <summary>
    /// The device of the first tensor that the method gets, by itself or in a tuple, collection or record, or that the record has whose method it is;
    /// null where it gets none, as constructors do: what they make moves with the module.
    /// </summary>
    string? DeviceOf(SyntaxNode node)
    {
        string? possible = null;
        foreach (var function in node.Ancestors())
        {
            var paths = PathsInto(function).ToList();
            if (paths.Find(DevicePaths.IsCertain) is { } certain) return certain;
            possible ??= paths.FirstOrDefault();
            if (function is MemberDeclarationSyntax || IsStatic(function)) return possible;
        }

        return possible;
    }

    IEnumerable<string> PathsInto(SyntaxNode function)
    {
        IEnumerable<ParameterSyntax> parameters = function switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
            LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            SimpleLambdaExpressionSyntax lambda => [lambda.Parameter],
            _ => [],
        };
        var given = parameters.SelectMany(p => model.GetDeclaredSymbol(p) is IParameterSymbol { RefKind: RefKind.None, Type: var type } ? DevicePaths.From(type, p.Identifier.Text) : []);
        return function is MethodDeclarationSyntax or OperatorDeclarationSyntax && model.GetDeclaredSymbol(function) is IMethodSymbol { IsStatic: false, ContainingType: var owner } && ClrTypes.IsSource(owner) && !DslSymbols.IsModule(owner)
            ? given.Concat(DevicePaths.From(owner, "this"))
            : given;
    }

    static bool IsStatic(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        LambdaExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };
}
