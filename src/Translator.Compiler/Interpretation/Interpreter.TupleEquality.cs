using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content><c>==</c> and <c>!=</c> of tuples: both sides are evaluated, then elements are compared from left to right until that decides.</content>
sealed partial class Interpreter
{
    /// <summary>A side of such a comparison, or a part of one.</summary>
    /// <param name="Type">As the source declares it: that chooses the operator.</param>
    /// <param name="Value">What it is; null for a tuple that is written out.</param>
    /// <param name="Parts">The parts of a tuple that is written out.</param>
    sealed record Compared(ITypeSymbol? Type, object? Value, IReadOnlyList<Compared>? Parts = null);

    object CompareTuples(ITupleBinaryOperation comparison, Frame frame)
    {
        Compared left = ComparedOf(comparison.LeftOperand, frame), right = ComparedOf(comparison.RightOperand, frame);
        return Compare(comparison.OperatorKind, left, right, comparison, frame);
    }

    /// <summary>The parts of a literal are compared as they are: a tuple object could not hold a size that is not known.</summary>
    Compared ComparedOf(IOperation operand, Frame frame)
    {
        var written = operand;
        while (written is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation or IConversionOperation } conversion) written = conversion.Operand;
        return written is ITupleOperation tuple
            ? new(tuple.Type, null, [.. tuple.Elements.Select(element => ComparedOf(element, frame))])
            : new(operand.Type, Evaluate(operand, frame));
    }

    static IReadOnlyList<Compared>? PartsOf(Compared side)
    {
        if (side.Parts is { } written) return written;
        if (side.Value is not { } value || !Tuples.IsTuple(value)) return null;
        var type = side.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : side.Type;
        return type is INamedTypeSymbol { IsTupleType: true } tuple ? [.. Tuples.Items(value).Zip(tuple.TupleElements, (item, element) => new Compared(element.Type, item))] : null;
    }

    /// <summary>A truth value, or one in the graph.</summary>
    object Compare(BinaryOperatorKind kind, Compared left, Compared right, IOperation operation, Frame frame)
    {
        var equal = kind == BinaryOperatorKind.Equals;
        if (PartsOf(left) is not { } a || PartsOf(right) is not { } b) return left.Parts is not null || right.Parts is not null ? !equal : CompareElements(kind, left, right, operation, frame); // with a tuple that is null
        object all = equal;
        for (var i = 0; i < a.Count; i++)
            all = Both(or: !equal, () => all, () => Compare(kind, a[i], b[i], operation, frame), operation);
        return all;
    }

    object CompareElements(BinaryOperatorKind kind, Compared left, Compared right, IOperation operation, Frame frame)
    {
        var (a, b) = (left.Value, right.Value);
        if (DeclaredEquality(kind, left, right, frame) is { } method)
            return CallStatic(method, [a, b], operation, frame) as bool? ?? throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "compare the parts one by one and join them with &&");
        return (a is Tensor || b is Tensor) && IsValue(a) && IsValue(b) && left.Type is { IsValueType: true } ? OnValues(kind, a!, b!, operation)! : BuiltInEquality(kind, a, b, operation);
    }

    /// <summary>The operator that a type declares for two elements; null where the language's own compares them.</summary>
    IMethodSymbol? DeclaredEquality(BinaryOperatorKind kind, Compared left, Compared right, Frame frame)
    {
        if (left.Type is null || right.Type is null) return null;
        ITypeSymbol x = Substitute(left.Type, frame), y = Substitute(right.Type, frame);
        for (var type = x.IsValueType && !y.IsValueType ? y : x; type is not null; type = type.BaseType)
            if (type.GetMembers(kind == BinaryOperatorKind.Equals ? "op_Equality" : "op_Inequality").OfType<IMethodSymbol>().FirstOrDefault(Takes) is { } method)
                return IsBuiltIn(method) ? null : method;
        return null;

        bool Takes(IMethodSymbol method) => compilation.ClassifyCommonConversion(x, method.Parameters[0].Type) is { Exists: true, IsImplicit: true }
            && compilation.ClassifyCommonConversion(y, method.Parameters[1].Type) is { Exists: true, IsImplicit: true };
    }
}
