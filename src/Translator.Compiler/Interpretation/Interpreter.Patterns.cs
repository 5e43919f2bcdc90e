using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>Patterns and taking apart.</content>
sealed partial class Interpreter
{
    /// <summary>Whether a pattern matches: true, false, or a truth value in the graph.</summary>
    object Match(IPatternOperation pattern, object? value, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Equality(value, Evaluate(constant.Value, frame), constant);
            case ITypePatternOperation type:
                return IsInstance(value, type.MatchedType, frame, type);
            case INegatedPatternOperation not:
                return Not(Match(not.Pattern, value, frame), not);
            case IBinaryPatternOperation either:
                return Both(either.OperatorKind == BinaryOperatorKind.Or, () => Match(either.LeftPattern, value, frame), () => Match(either.RightPattern, value, frame), either);
            case IRelationalPatternOperation relational:
                var bound = Evaluate(relational.Value, frame);
                return value is null ? false : value is Tensor ? OnValues(relational.OperatorKind, value, bound!, relational)! : Arithmetic(relational.OperatorKind, value, bound, relational)!;
            case IDeclarationPatternOperation declaration:
                if (!(declaration.MatchesNull && declaration.MatchedType is null) && !IsInstance(value, declaration.MatchedType ?? declaration.InputType, frame, declaration)) return false;
                Bind(declaration.DeclaredSymbol, value, frame);
                return true;
            case IRecursivePatternOperation recursive:
                if (value is null || !IsInstance(value, recursive.MatchedType, frame, recursive)) return false;
                var count = recursive.DeconstructionSubpatterns.Length;
                IReadOnlyList<object?> parts = count > 0 ? Parts(value, count, recursive) : [];
                Bind(recursive.DeclaredSymbol, value, frame);
                return All(
                    [
                        .. recursive.DeconstructionSubpatterns.Select((sub, i) => (Func<object>)(() => Match(sub, parts[i], frame))),
                        .. recursive.PropertySubpatterns.Select(sub => (Func<object>)(() => Match(sub.Pattern, Member(sub.Member, value, frame), frame))),
                    ],
                    recursive);
            case IListPatternOperation list:
                return MatchList(list, value, frame);
            default:
                throw Unsupported(pattern, "this pattern", "write it as comparisons with == or is");
        }
    }

    object MatchList(IListPatternOperation list, object? value, Frame frame)
    {
        if (value is null) return false;
        var items = Items(value, list).ToList();
        var slice = list.Patterns.Select((p, i) => (p, i)).FirstOrDefault(p => p.p is ISlicePatternOperation);
        var count = list.Patterns.Length;
        if (slice.p is null ? items.Count != count : items.Count < count - 1) return false;
        Bind(list.DeclaredSymbol, value, frame);
        return All(
            list.Patterns.Select((pattern, i) => (Func<object>)(() => pattern is ISlicePatternOperation part
                ? part.Pattern is null ? true : Match(part.Pattern, Slice(value, i, items.Count - count + 1, part, frame), frame)
                : Match(pattern, items[slice.p is not null && i > slice.i ? items.Count - count + i : i], frame))),
            list);
    }

    object All(IEnumerable<Func<object>> conditions, IOperation operation) => conditions.Aggregate((object)true, (holds, next) => Both(or: false, () => holds, next, operation));

    /// <summary>The part of a text, array or list that a slice pattern stands for.</summary>
    object? Slice(object value, int start, int length, ISlicePatternOperation operation, Frame frame)
    {
        if (operation.SliceSymbol is IMethodSymbol slice) return CallClr(Constructed(slice, frame.TypeArguments), value, [start, length], operation, frame);
        return value is Array array ? PartOf(array, start, length) : throw Unsupported(operation, "a pattern on a slice of this", "name the elements one by one");
    }

    static void Bind(ISymbol? variable, object? value, Frame frame)
    {
        if (variable is not null) frame.Declare(variable, value);
    }

    /// <summary>The value of a property or field that a pattern names.</summary>
    object? Member(IOperation member, object value, Frame frame) => member switch
    {
        IFieldReferenceOperation field => ReadField(field.Field, value, field),
        IPropertyReferenceOperation property => ReadProperty(property, value, [], frame),
        _ => throw Unsupported(member, "this pattern", "write it as comparisons with == or is"),
    };

    bool IsInstance(object? value, ITypeSymbol? type, Frame frame, IOperation operation)
    {
        if (value is null) return false;
        if (type is null) return true;
        type = Substitute(type, frame);
        if (value is SourceEnum named) return compilation.ClassifyCommonConversion(named.Type, type) is { Exists: true, IsImplicit: true };
        if (value is ISourceInstance instance && (ClrTypes.IsSource(type) || type.TypeKind == TypeKind.Interface || ClrTypes.IsModule(type)))
            return compilation.ClassifyCommonConversion(instance.State.Type, type) is { Exists: true, IsImplicit: true };
        if (ClrTypes.IsSource(type) && type.TypeKind != TypeKind.Enum) return false;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (value is Dim && type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64) return true;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && Tuples.IsTuple(value) && Tuples.Items(value) is var parts) // numbers that the graph computes stand in it as tensors
            return parts.Count == tuple.TupleElements.Length && parts.Zip(tuple.TupleElements, (part, element) => part is null ? !element.Type.IsValueType || IsNullable(element.Type) : IsInstance(part, element.Type, frame, operation)).All(fits => fits);
        if (value is Tensor { Rank: 0 } number && TypeOfValue(type) is { } known) return number.DType == known;
        return ClrType(operation, type, frame).IsInstanceOfType(value);
    }

    /// <summary>Assigns the parts of a value: <c>var (a, b) = value</c>.</summary>
    void Deconstruct(IOperation target, object? value, Frame frame)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration.Expression, value, frame);
                break;
            case ITupleOperation tuple:
                var parts = Parts(value, tuple.Elements.Length, tuple);
                for (var i = 0; i < parts.Count; i++) Deconstruct(tuple.Elements[i], parts[i], frame);
                break;
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, value);
                break;
            case IVariableDeclaratorOperation declarator:
                frame.Declare(declarator.Symbol, value);
                break;
            case IDiscardOperation:
                break;
            default:
                Assign(target, value, frame);
                break;
        }
    }

    IReadOnlyList<object?> Parts(object? value, int count, IOperation operation)
    {
        IReadOnlyList<object?>? parts = value switch
        {
            null => null,
            Shape shape when shape.Rank == count => [.. shape.Select(d => (object?)d)],
            Shape shape => throw ReadingException.At(operation, Diagnostics.ModelDiagnostics.ModelError, $"the shape {shape} has {shape.Rank} sizes and is taken apart into {count}"),
            Tensor[] tensors when tensors.Length == count => tensors,
            Tensor[] tensors => throw ReadingException.At(operation, Diagnostics.ModelDiagnostics.ModelError, $"there are {tensors.Length} tensors, which are taken apart into {count}"),
            ISourceInstance source => SourceParts(source, count, operation),
            _ when Tuples.IsTuple(value) => Tuples.Items(value),
            _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
                [type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value)],
            _ => LibraryParts(value, count),
        };
        return parts?.Count == count ? parts : throw Unsupported(operation, "taking this apart", "name the parts one by one");
    }

    /// <summary>What the <c>Deconstruct</c> of a library type gives.</summary>
    static IReadOnlyList<object?>? LibraryParts(object value, int count)
    {
        if (value.GetType().GetMethods().FirstOrDefault(m => m.Name == "Deconstruct" && m.GetParameters() is { } outputs && outputs.Length == count && outputs.All(p => p.IsOut)) is not { } method) return null;
        var parts = new object?[count];
        method.Invoke(value, parts);
        return parts;
    }

    IReadOnlyList<object?>? SourceParts(ISourceInstance source, int count, IOperation operation)
    {
        for (var type = source.State.Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count) is not { } method) continue;
            if (method.IsImplicitlyDeclared)
                return [.. method.Parameters.Select(p => ReadMember(source, p.Name, operation))];
            var outputs = new object?[count];
            Call(method, source, outputs, operation, TypeArguments.None);
            return outputs;
        }

        return null;
    }
}
