using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>
/// Numbers and truth values that are known only when the graph runs: <c>(int)x</c>, the counter of a loop on values, <c>i &lt; n</c> of such.
/// They travel as tensors without dimensions; C#'s rules for numbers, not PyTorch's for tensors, hold for them.
/// </content>
sealed partial class Interpreter
{
    /// <summary>A number, size or truth value as a tensor; int is int64 and double float64, as PyTorch has them.</summary>
    static Tensor ToTensor(object value) => value switch
    {
        Tensor tensor => tensor,
        Dim size => Tensor.Of(size),
        bool truth => Tensor.Of(truth),
        int number => Tensor.Of(number),
        long number => Tensor.Of(number),
        float number => Functional.Full(Shape.Scalar, number, DType.Float32),
        double number => Functional.Full(Shape.Scalar, number, DType.Float64),
        _ => throw new InvalidOperationException($"a {value.GetType().Name} is no tensor"),
    };

    static bool IsValue(object? value) => value is Tensor or Dim or bool or int or long or float or double;

    /// <summary>The truth value of a condition on a tensor: one element, as bool.</summary>
    Tensor Truth(Tensor tensor, IOperation operation) => Guarded(operation, () => Single(tensor, DType.Bool));

    static Tensor Single(Tensor tensor, DType type)
    {
        if (tensor.Shape.Any(size => size != 1))
            throw new ModelException($"a value of one element is needed here, but this tensor is {tensor.Type}; reduce it first, for example with Any, All, Mean or an index");
        var single = tensor.Rank == 0 ? tensor : Functional.Reshape(tensor, []);
        return single.DType == type ? single : Functional.To(single, type);
    }

    /// <summary>The operators that the language defines on numbers, where one of them is known only when the graph runs.</summary>
    object? OnValues(BinaryOperatorKind kind, object a, object b, IOperation operation) => Guarded<object?>(operation, () =>
    {
        Tensor x = ToTensor(a), y = ToTensor(b);
        var integers = !x.DType.IsFloat() && !y.DType.IsFloat();
        return kind switch
        {
            BinaryOperatorKind.Add => Functional.Add(x, y),
            BinaryOperatorKind.Subtract => Functional.Sub(x, y),
            BinaryOperatorKind.Multiply => Functional.Mul(x, y),
            BinaryOperatorKind.Divide => integers ? Functional.Div(x, y, "trunc") : Functional.Div(x, y),
            BinaryOperatorKind.Remainder => Functional.Fmod(x, y),
            BinaryOperatorKind.LessThan => Functional.Lt(x, y),
            BinaryOperatorKind.LessThanOrEqual => Functional.Le(x, y),
            BinaryOperatorKind.GreaterThan => Functional.Gt(x, y),
            BinaryOperatorKind.GreaterThanOrEqual => Functional.Ge(x, y),
            BinaryOperatorKind.Equals => Functional.Eq(x, y),
            BinaryOperatorKind.NotEquals => Functional.Ne(x, y),
            BinaryOperatorKind.And => Functional.BitwiseAnd(x, y),
            BinaryOperatorKind.Or => Functional.BitwiseOr(x, y),
            BinaryOperatorKind.ExclusiveOr => Functional.BitwiseXor(x, y),
            BinaryOperatorKind.LeftShift when b is int and >= 0 and < 31 and var places => Functional.Mul(x, 1L << places),
            BinaryOperatorKind.RightShift when b is int and >= 0 and < 31 and var places => Functional.FloorDivide(x, 1L << places),
            _ => throw new ModelException("this operator is not available for a number that is known only when the graph runs"),
        };
    });

    /// <summary><c>&amp;&amp;</c> and <c>||</c>: a side that is known decides alone, or leaves it to the other.</summary>
    object Both(IBinaryOperation binary, Frame frame) =>
        Both(binary.OperatorKind == BinaryOperatorKind.ConditionalOr, () => ConditionValue(binary.LeftOperand, frame), () => ConditionValue(binary.RightOperand, frame), binary);

    object Both(bool or, Func<object> first, Func<object> second, IOperation operation)
    {
        var left = first();
        if (left is bool known) return known == or ? left : second();
        if (Pure(second) is not { } right) return or ? Choose(operation, (Tensor)left, () => true, second)! : Choose(operation, (Tensor)left, second, () => false)!;
        return right is bool other ? other == or ? other : left
            : Guarded(operation, () => or ? Functional.LogicalOr((Tensor)left, (Tensor)right) : Functional.LogicalAnd((Tensor)left, (Tensor)right));
    }

    /// <summary>A value whose evaluation changes nothing; null where it does, and is taken back.</summary>
    object? Pure(Func<object> evaluate)
    {
        var outer = region;
        var trial = region = new Region();
        try
        {
            var value = evaluate();
            if (trial.Changed.Count > 0) return null;
            trial.Commit(outer);
            return value;
        }
        finally
        {
            trial.Leave();
            region = outer;
        }
    }

    /// <summary>A condition: true, false, or a truth value in the graph.</summary>
    object ConditionValue(IOperation condition, Frame frame) => Evaluate(condition, frame) switch
    {
        bool value => (object)value, // not the bool that a Tensor converts to
        Tensor tensor => Truth(tensor, condition),
        _ => throw Unsupported(condition, "this condition", "a condition must be a truth value"),
    };

    /// <summary>The condition of a loop. A bound that is an unknown size is compared when the graph runs, so that the loop's length may be unknown.</summary>
    object LoopCondition(IOperation condition, Frame frame)
    {
        switch (condition)
        {
            case IParenthesizedOperation { Operand: var inner }:
                return LoopCondition(inner, frame);
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return LoopCondition(operand, frame);
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                var left = LoopCondition(both.LeftOperand, frame);
                if (left is false) return false;
                var right = LoopCondition(both.RightOperand, frame);
                return left is true ? right : right is bool known ? known ? left : false : Guarded(both, () => Functional.LogicalAnd((Tensor)left, (Tensor)right));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.NotEquals } comparison
                when comparison.OperatorMethod is null or { ContainingType.Name: nameof(Dim) }:
                object? a = Evaluate(AsNumber(comparison.LeftOperand), frame), b = Evaluate(AsNumber(comparison.RightOperand), frame);
                if (a is Dim { IsKnown: false } or Tensor || b is Dim { IsKnown: false } or Tensor) return OnValues(comparison.OperatorKind, a!, b!, comparison)!;
                return comparison.OperatorKind == BinaryOperatorKind.NotEquals ? !AreEqual(a, b, comparison) : Arithmetic(comparison.OperatorKind, a, b, comparison)!;
            default:
                return ConditionValue(condition, frame);
        }
    }

    /// <summary>A number before C# makes it a <see cref="Dim"/> to compare it with one.</summary>
    static IOperation AsNumber(IOperation operand) => operand is IConversionOperation { OperatorMethod.ContainingType.Name: nameof(Dim), Operand: var number } ? number : operand;

    /// <summary>A conversion between numbers of a value that is known only when the graph runs.</summary>
    Tensor ConvertValue(Tensor value, ITypeSymbol type, IOperation operation) => Guarded(operation, () =>
        Single(value, TypeOfValue(type) ?? throw new ModelException($"{type.Name} cannot be computed when the graph runs; use int, long, float, double or bool")));

    /// <summary>How a number of a type travels; null for types that cannot be known only when the graph runs.</summary>
    static DType? TypeOfValue(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => DType.Bool,
        SpecialType.System_Int32 or SpecialType.System_Int64 => DType.Int64,
        SpecialType.System_Single => DType.Float32,
        SpecialType.System_Double => DType.Float64,
        _ => null,
    };

    static ReadingException ValueNeeded(IOperation operation, string what) =>
        ReadingException.At(operation, ModelDiagnostics.TensorCondition, $"{what} must be known when the graph is built, but here it depends on a tensor's value or an unknown size");
}
