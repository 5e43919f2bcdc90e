using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Operators and conversions.</content>
sealed partial class Interpreter
{
    object? Binary(IBinaryOperation binary, Frame frame)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr && binary.OperatorMethod is null or { ContainingType.Name: nameof(Tensor) })
            return Both(binary, frame) is var both && binary.OperatorMethod is not null ? Guarded(binary, () => ToTensor(both)) : both;

        object? a = Evaluate(binary.LeftOperand, frame), b = Evaluate(binary.RightOperand, frame);
        if (binary.OperatorMethod is { } declared && Implemented(declared, binary.ConstrainedToType, frame) is var method && !IsBuiltIn(method)) return Observed(binary, CallStatic(method, [a, b], binary, frame), OperatorText(binary));
        if (binary.IsLifted && (a is null || b is null))
            return binary.OperatorKind switch
            {
                BinaryOperatorKind.Equals => a is null && b is null,
                BinaryOperatorKind.NotEquals => a is null != b is null,
                BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
                _ => null,
            };
        if ((a is Tensor || b is Tensor) && IsValue(a) && IsValue(b) && binary.LeftOperand.Type is { IsValueType: true }) return OnValues(binary.OperatorKind, a!, b!, binary);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => BuiltInEquality(binary.OperatorKind, a, b, binary),
            BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String => Charged(binary, string.Concat(a, b)),
            _ => Arithmetic(binary.OperatorKind, a, b, binary),
        };
    }

    /// <summary>Operators that the language defines although library types declare them too, a record's equality, and those of sizes, which the interpreter defines.</summary>
    static bool IsBuiltIn(IMethodSymbol method) => method.IsImplicitlyDeclared || method.ContainingType is { SpecialType: SpecialType.System_String or (>= SpecialType.System_SByte and <= SpecialType.System_Double) }
        or { Name: nameof(Dim), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } };

    static string OperatorText(IBinaryOperation binary) => binary.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BinaryExpressionSyntax { OperatorToken.Text: var text } ? text : binary.OperatorKind.ToString();

    object? Unary(IUnaryOperation unary, Frame frame)
    {
        var value = Evaluate(unary.Operand, frame);
        if (unary.OperatorMethod is { } declared && Implemented(declared, unary.ConstrainedToType, frame) is var method && !IsBuiltIn(method)) return Observed(unary, CallStatic(method, [value], unary, frame), unary.OperatorKind.ToString());
        return (unary.OperatorKind, value) switch
        {
            (_, null) => null,
            (UnaryOperatorKind.Not, bool flag) => !flag,
            (UnaryOperatorKind.Not, Tensor truth) => Guarded(unary, () => Functional.LogicalNot(truth)),
            (UnaryOperatorKind.Minus, Tensor number) => Guarded(unary, () => Functional.Neg(number)),
            (UnaryOperatorKind.Plus, _) => value,
            (UnaryOperatorKind.Minus, int number) => -number,
            (UnaryOperatorKind.Minus, long number) => -number,
            (UnaryOperatorKind.Minus, double number) => -number,
            (UnaryOperatorKind.Minus, float number) => -number,
            (UnaryOperatorKind.Minus, Dim size) => -size,
            (UnaryOperatorKind.BitwiseNegation, int number) => ~number,
            (UnaryOperatorKind.BitwiseNegation, long number) => ~number,
            (UnaryOperatorKind.Hat, int number) => new Index(number, fromEnd: true),
            (UnaryOperatorKind.Hat, Dim { IsKnown: false } size) => FromEnd(size, unary),
            (UnaryOperatorKind.Hat, Dim size) => new Index((int)Number(size, unary), fromEnd: true),
            _ => throw Unsupported(unary, "this operator", "use int, long, float, double or bool"),
        };
    }

    /// <summary>What target expressions of compound assignments have evaluated to: they are read and written, and evaluated once.</summary>
    readonly Dictionary<(IOperation, Frame), object?> evaluated = [];

    object? Once(IOperation target, Frame frame, Func<object?> assign)
    {
        List<(IOperation, Frame)> parts = [.. (target switch
        {
            IArrayElementReferenceOperation element => element.Indices.Prepend(element.ArrayReference),
            IPropertyReferenceOperation { Instance: { } instance } property => property.Arguments.Select(a => a.Value).Prepend(instance),
            IFieldReferenceOperation { Instance: { } instance } => [instance],
            _ => [],
        }).Where(part => !Plain(part)).Select(part => (part, frame))];
        foreach (var part in parts) evaluated[part] = Evaluate(part.Item1, frame);
        try
        {
            return assign();
        }
        finally
        {
            foreach (var part in parts) evaluated.Remove(part);
        }
    }

    object? Compound(ICompoundAssignmentOperation compound, Frame frame)
    {
        object? left = Evaluate(compound.Target, frame), right = Evaluate(compound.Value, frame);
        if (compound.InConversion.IsNumeric) left = ConvertNumber(left, compound.Value.Type!, compound);
        object? value;
        if (compound.OperatorMethod is { } declared && Implemented(declared, compound.ConstrainedToType, frame) is var method && !IsBuiltIn(method))
        {
            if (compound.InConversion is { IsUserDefined: true, MethodSymbol: { } conversion }) left = CallUserDefined(conversion, left, compound, frame);
            value = Observed(compound, CallStatic(method, [left, right], compound, frame), compound.OperatorKind.ToString());
        }
        else if (compound.Type?.SpecialType == SpecialType.System_String) value = Charged(compound, string.Concat(left, right));
        else value = left is Tensor || right is Tensor ? OnValues(compound.OperatorKind, left!, right!, compound) : Arithmetic(compound.OperatorKind, left, right, compound);
        if (compound.OutConversion.IsNumeric) value = ConvertNumber(value, compound.Target.Type!, compound);
        if (compound.OutConversion is { IsUserDefined: true, MethodSymbol: { } back }) value = CallUserDefined(back, value, compound, frame);
        return Assign(compound.Target, value, frame);
    }

    object? Increment(IIncrementOrDecrementOperation step, Frame frame)
    {
        var before = Evaluate(step.Target, frame);
        var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        object one = before switch
        {
            long => (object)1L,
            double => 1.0,
            float => 1f,
            _ => 1,
        };
        var after = before is Tensor ? OnValues(kind, before, one, step) : Arithmetic(kind, before, one, step);
        Assign(step.Target, after, frame);
        return step.IsPostfix ? before : after;
    }

    /// <summary>The <c>==</c> and <c>!=</c> that the language defines.</summary>
    object BuiltInEquality(BinaryOperatorKind kind, object? a, object? b, IOperation operation)
    {
        if (a is Tensor && b is Tensor)
            throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "C# asks whether two tensors are one object; compare their elements with Eq or Ne, and all of them with Eq(a, b).All()");
        var equal = (a, b) switch
        {
            (double x, double y) => x == y, // Equals has NaN equal to itself
            (float x, float y) => x == y,
            _ => Equality(a, b, operation),
        };
        return kind == BinaryOperatorKind.Equals ? equal : Not(equal, operation);
    }

    /// <summary>Whether two values are equal: a truth value, or one in the graph.</summary>
    object Equality(object? a, object? b, IOperation operation)
    {
        if (a is SourceEnum || b is SourceEnum) (a, b) = ((a as SourceEnum)?.Value ?? a, (b as SourceEnum)?.Value ?? b);
        if (a is Dim || b is Dim) return a is not null && b is not null && ToDim(a) is { } x && ToDim(b) is { } y ? IsEqual(x, y, operation) : false;
        if (a is SourceObject { State: { Type.IsRecord: true } left } && b is SourceObject { State: { Type.IsRecord: true } right })
            return SymbolEqualityComparer.Default.Equals(left.Type, right.Type) && left.Members().Zip(right.Members(), (l, r) => AreEqual(l.Value, r.Value, operation)).All(same => same);
        if (a is Tensor != b is Tensor && IsValue(a) && IsValue(b)) return Truth((Tensor)OnValues(BinaryOperatorKind.Equals, a!, b!, operation)!, operation); // a number or truth value that the graph computes
        if (a is Enum or null || b is Enum or null || a.GetType() == b.GetType()) return Equals(a, b);
        return a is IConvertible && b is IConvertible && a is not string && b is not string ? System.Convert.ToDouble(a) == System.Convert.ToDouble(b) : ReferenceEquals(a, b);
    }

    bool AreEqual(object? a, object? b, IOperation operation) => Equality(a, b, operation) as bool? ?? throw ValueNeeded(operation, "whether these are equal");

    static Dim? ToDim(object? value) => value switch
    {
        Dim dim => dim,
        int number => (Dim)number,
        long number => number,
        _ => null,
    };

    /// <summary>A number that must be known; a symbolic size is an error at the operation.</summary>
    static long Number(object? value, IOperation operation) => value switch
    {
        Dim { Known: { } known } => known,
        Dim size => throw ReadingException.At(operation, ModelDiagnostics.SizeMustBeKnown, $"the size {size} is not known, but a number is needed"),
        IConvertible number => System.Convert.ToInt64(number),
        Tensor => throw ValueNeeded(operation, "this number"),
        _ => throw Unsupported(operation, "this value", "a number is needed"),
    };

    /// <summary>The operators that the language defines on numbers and truth values; C# has converted both sides to one type.</summary>
    object? Arithmetic(BinaryOperatorKind kind, object? a, object? b, IOperation operation)
    {
        try
        {
            return (a, b) switch
            {
                (Dim, _) or (_, Dim) when ToDim(a) is { } x && ToDim(b) is { } y => OnSizes(kind, x, y, operation),
                (int x, int y) => OnIntegers(kind, x, y) switch { long result => unchecked((int)result), var other => other },
                (long x, int y) => OnIntegers(kind, x, y),
                (long x, long y) => OnIntegers(kind, x, y),
                (float x, float y) => OnReals(kind, x, y) switch { double result => (float)result, var other => other },
                (double x, double y) => OnReals(kind, x, y),
                (bool x, bool y) => kind switch
                {
                    BinaryOperatorKind.And => x & y,
                    BinaryOperatorKind.Or => x | y,
                    BinaryOperatorKind.ExclusiveOr => x ^ y,
                    _ => null,
                },
                (char x, char y) => OnIntegers(kind, x, y),
                (byte x, byte y) => OnIntegers(kind, x, y),
                (uint x, uint y) => OnIntegers(kind, x, y) switch { long result => unchecked((uint)result), var other => other },
                (Enum x, Enum y) => OnIntegers(kind, System.Convert.ToInt64(x), System.Convert.ToInt64(y)) switch { long result => Enum.ToObject(x.GetType(), result), var other => other },
                _ => null,
            } ?? throw Unsupported(operation, "this operator", "use int, long, float, double or bool");
        }
        catch (DivideByZeroException)
        {
            throw ReadingException.At(operation, ModelDiagnostics.Throws, "the model divides by zero");
        }
        catch (ModelException e)
        {
            throw ReadingException.At(operation, ModelDiagnostics.SizeMustBeKnown, e.Message);
        }
    }

    static object? OnIntegers(BinaryOperatorKind kind, long a, long b) => kind switch
    {
        BinaryOperatorKind.Add => unchecked(a + b),
        BinaryOperatorKind.Subtract => unchecked(a - b),
        BinaryOperatorKind.Multiply => unchecked(a * b),
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.LeftShift => a << (int)b,
        BinaryOperatorKind.RightShift => a >> (int)b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    static object? OnReals(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    object? Convert(IConversionOperation conversion, Frame frame)
    {
        if (conversion.Operand is { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax collection, Kind: OperationKind.None or CollectionExpressionKind })
            return Own(CreateCollection(collection, conversion, conversion.Type, frame));
        var value = Evaluate(conversion.Operand, frame);
        if (conversion is { Operand.Type.TypeKind: TypeKind.Dynamic, Type: { TypeKind: not TypeKind.Dynamic, SpecialType: not SpecialType.System_Object } })
            throw ReadingException.At(conversion, ModelDiagnostics.Dynamic, $"the dynamic '{Shorten(conversion.Operand.Syntax)}'");
        if (conversion.OperatorMethod is { } method) return conversion.Conversion.IsNullable && value is null ? null : CallUserDefined(method, value, conversion, frame);
        if (conversion.IsTryCast) return IsInstance(value, conversion.Type, frame, conversion) ? value : null;
        if (value is null) return conversion.Type is { IsValueType: true } valueType && conversion.Operand.Type?.IsReferenceType == true && !IsNullable(valueType)
            ? throw ReadingException.At(conversion, ModelDiagnostics.Throws, $"'{Shorten(conversion.Operand.Syntax)}' is null here") : null;
        var type = Substitute(conversion.Type!, frame);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (value is SourceEnum named && type.IsValueType) value = SymbolEqualityComparer.Default.Equals(named.Type, type) ? named.Value : throw WrongType(named, type, conversion);
        if (type.TypeKind == TypeKind.Enum) return Enums.Find(type) is { } known ? Enum.ToObject(known, System.Convert.ToInt64(value)) : ConvertNumber(value, ((INamedTypeSymbol)type).EnumUnderlyingType!, conversion);
        if (type.IsValueType && conversion.Operand.Type is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } or { TypeKind: TypeKind.Interface }) return Unbox(value, type, conversion, frame);
        if (value is Tensor number && type.IsValueType) return ConvertValue(number, type, conversion);
        if (type.IsReferenceType && Boxed(value, conversion.Operand.Type, frame) is SourceEnum boxed) return boxed;
        if (value is Enum && type.SpecialType is not (SpecialType.None or SpecialType.System_Object or SpecialType.System_Enum)) value = System.Convert.ToInt64(value);
        if (conversion.Conversion.IsNumeric || IsNumber(type)) return ConvertNumber(value, type, conversion);
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && Tuples.IsTuple(value)) return ConvertTuple(value, tuple, conversion, frame);
        if (conversion.Operand.Type is { IsReferenceType: true } && type.IsReferenceType && !conversion.Conversion.IsImplicit && !IsInstance(value, type, frame, conversion))
            throw WrongType(value, type, conversion);
        return value;
    }

    /// <summary>A value in a box comes out as what it went in, never as another number.</summary>
    object Unbox(object value, ITypeSymbol type, IConversionOperation conversion, Frame frame)
    {
        if (value is Tensor or Dim { IsKnown: false } && !ClrType(conversion, type, frame).IsInstanceOfType(value))
            throw Unsupported(conversion, "a number that is known only when the graph runs, taken out of an object", "give the variable that holds it the number's type");
        if (IsInstance(value, type, frame, conversion)) return Copied(value)!;
        throw WrongType(value, type, conversion);
    }

    static ReadingException WrongType(object value, ITypeSymbol type, IOperation conversion)
    {
        var name = value switch
        {
            ISourceInstance source => source.State.Type.Name,
            SourceEnum named => named.Type.Name,
            _ => value.GetType().Name,
        };
        return ReadingException.At(conversion, ModelDiagnostics.Throws, $"the value is a {name}, not a {type.Name}");
    }

    static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;

    object ConvertTuple(object value, INamedTypeSymbol type, IOperation operation, Frame frame)
    {
        var clr = ClrType(operation, type, frame);
        if (clr.IsInstanceOfType(value)) return value;
        return TupleOf(clr, [.. Tuples.Items(value).Zip(type.TupleElements, (item, element) => IsNumber(element.Type) && item is not null ? ConvertNumber(item, element.Type, operation) : item)], operation);
    }

    object? CallUserDefined(IMethodSymbol method, object? value, IOperation operation, Frame frame)
    {
        // a range with an unknown size is a slice already, and such a size stands for the index that it becomes
        if (value is TensorIndex) return value;
        if (value is Dim { IsKnown: false } bound && method.ReturnType is { Name: nameof(Index), ContainingNamespace.Name: nameof(System) }) return IndexFrom(bound, operation);

        // a number that depends on a tensor's value travels as a tensor
        if (value is Tensor tensor && (method.ContainingType.Name == nameof(Tensor) || method.Parameters[0].Type.IsValueType))
            return method.ReturnType switch
            {
                { SpecialType: not SpecialType.None } number when method.ContainingType.Name == nameof(Tensor) => (object)ConvertValue(tensor, number, operation),
                { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } when method.ContainingType.Name == nameof(Dim) => tensor,
                { Name: nameof(TensorIndex) } => (TensorIndex)tensor,
                { Name: nameof(Scalar) } => tensor,
                { Name: nameof(Dim) } => tensor,
                _ => CallStatic(method, [value], operation, frame),
            };

        // an int that depends on an unknown size travels as a Dim
        if (method.ContainingType is { Name: nameof(Dim), ContainingNamespace.Name: nameof(Translator) })
        {
            if (ToDim(value) is { } size && method.ReturnType.Name == nameof(Dim)) return size;
            if (value is Dim { Known: < int.MinValue or > int.MaxValue } large && method.ReturnType.SpecialType == SpecialType.System_Int32) throw Refused(operation, $"the size {large} is too large for an int");
            if (value is Dim dim) return dim.Known is { } known ? ConvertNumber(known, method.ReturnType, operation) : dim;
        }

        if (value is Dim place && method.ReturnType.Name == nameof(TensorIndex)) return (TensorIndex)place;
        if (value is Dim symbolic && method.Parameters[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
            value = method.ContainingType.Name == nameof(Scalar) ? (Scalar)symbolic : ConvertNumber(Number(symbolic, operation), method.Parameters[0].Type, operation);
        return value is Scalar scalar && method.ReturnType.Name == nameof(Scalar) ? scalar : CallStatic(method, [value], operation, frame);
    }

    object? ConvertNumber(object? value, ITypeSymbol type, IOperation operation)
    {
        if (value is null or Tensor) return value;
        if (value is Dim { IsKnown: false } unknown)
            return type.SpecialType switch
            {
                SpecialType.System_Int32 or SpecialType.System_Int64 => unknown,
                SpecialType.System_Single or SpecialType.System_Double => ConvertValue(Guarded(operation, () => ToTensor(unknown)), type, operation),
                _ => Number(unknown, operation),
            };
        if (value is Dim size) value = (long)size;

        unchecked
        {
            return type.SpecialType switch
            {
                SpecialType.System_Int32 => value is double or float or decimal ? (int)System.Convert.ToDouble(value) : (int)System.Convert.ToInt64(value),
                SpecialType.System_Int64 => value is double or float or decimal ? (long)System.Convert.ToDouble(value) : System.Convert.ToInt64(value),
                SpecialType.System_Double => System.Convert.ToDouble(value),
                SpecialType.System_Single => System.Convert.ToSingle(value),
                SpecialType.System_Byte => (byte)System.Convert.ToInt64(value),
                SpecialType.System_SByte => (sbyte)System.Convert.ToInt64(value),
                SpecialType.System_Int16 => (short)System.Convert.ToInt64(value),
                SpecialType.System_UInt16 => (ushort)System.Convert.ToInt64(value),
                SpecialType.System_UInt32 => (uint)System.Convert.ToInt64(value),
                SpecialType.System_UInt64 => (ulong)System.Convert.ToInt64(value),
                SpecialType.System_Char => (char)System.Convert.ToInt64(value),
                SpecialType.System_Decimal => System.Convert.ToDecimal(value),
                _ => value,
            };
        }
    }
}
