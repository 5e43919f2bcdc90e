using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <content>Devices: the DSL has none, so what a method creates goes to where the tensors are that it is given.</content>
sealed partial class BodyRewriter
{
    /// <summary>The place in spellings of functions that create tensors.</summary>
    const string Device = "device";

    string Beside(SyntaxNode node) => DeviceOf(node) is { } device ? $", device: {device}" : "";

    /// <summary>The device of the first tensor that the method gets; null where it gets none, as constructors do: what they make moves with the module.</summary>
    string? DeviceOf(SyntaxNode node)
    {
        foreach (var function in node.Ancestors())
        {
            var (parameters, modifiers) = function switch
            {
                MethodDeclarationSyntax method => (method.ParameterList.Parameters, method.Modifiers),
                LocalFunctionStatementSyntax local => (local.ParameterList.Parameters, local.Modifiers),
                ParenthesizedLambdaExpressionSyntax lambda => (lambda.ParameterList.Parameters, lambda.Modifiers),
                SimpleLambdaExpressionSyntax lambda => (SyntaxFactory.SingletonSeparatedList(lambda.Parameter), lambda.Modifiers),
                _ => (default, default),
            };
            if (parameters.FirstOrDefault(p => model.GetDeclaredSymbol(p) is IParameterSymbol { RefKind: RefKind.None, Type: { NullableAnnotation: not NullableAnnotation.Annotated } type } && DslSymbols.IsTensor(type)) is { } tensor) return $"{tensor.Identifier.Text}.device";
            if (modifiers.Any(SyntaxKind.StaticKeyword) || function is MemberDeclarationSyntax) return null;
        }

        return null;
    }
}
