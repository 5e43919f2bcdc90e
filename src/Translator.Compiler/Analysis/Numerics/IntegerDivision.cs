using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Numerics;

/// <summary>A quotient of two integers that loses its fraction, where a number with a fraction or a tensor is computed with it.</summary>
sealed class IntegerDivision : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.IntegerDivision];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        var quotients = model.SourceModules.Select(m => m.State.Type.OriginalDefinition).Distinct(SymbolEqualityComparer.Default)
            .SelectMany(type => type!.DeclaringSyntaxReferences).SelectMany(reference => reference.GetSyntax(model.Cancellation).DescendantNodes())
            .OfType<BinaryExpressionSyntax>().Where(binary => binary.IsKind(SyntaxKind.DivideExpression));
        foreach (var quotient in quotients)
        {
            if (model.SemanticModelOf(quotient.SyntaxTree) is not { } semantics || Integer(quotient.Left) is not { } left || Integer(quotient.Right) is not { } right || right == 0 || left % right == 0) continue;
            var isLost = quotient is { Left: LiteralExpressionSyntax, Right: LiteralExpressionSyntax } && left / right == 0;
            if (isLost || IsFraction(semantics.GetTypeInfo(Whole(quotient), model.Cancellation).ConvertedType))
                report(Diagnostic.Create(ModelDiagnostics.IntegerDivision, quotient.GetLocation(), quotient.ToString(), left / right, $"{quotient.Left} / {right}.0"));

            int? Integer(ExpressionSyntax operand) => semantics.GetConstantValue(operand, model.Cancellation) is { HasValue: true, Value: int value } ? value : null;
        }
    }

    static ExpressionSyntax Whole(ExpressionSyntax expression) => expression.Parent is ParenthesizedExpressionSyntax outer ? Whole(outer) : expression;

    static bool IsFraction(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Double } or { Name: nameof(Tensor) or nameof(Scalar), ContainingNamespace.Name: nameof(Translator) };
}
