using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Expressions.</content>
sealed partial class Interpreter
{
    object? Evaluate(IOperation operation, Frame frame)
    {
        Step(operation);
        if (operation is { ConstantValue.HasValue: true } and ({ Type: not null } or ILiteralOperation)) return Constant(operation); // null has no type of its own
        if (evaluated.Count > 0 && evaluated.TryGetValue((operation, frame), out var known)) return known;
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return local.IsDeclaration ? null : Settled(Variable(local.Local, local, frame).Value);
            case IParameterReferenceOperation parameter:
                return Settled(Variable(parameter.Parameter, parameter, frame).Value);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when initialized.Count > 0:
                return initialized.Peek();
            case IInstanceReferenceOperation:
                return frame.This;
            case IFieldReferenceOperation field:
                return ReadField(field.Field, field.Instance is { } owner ? NotNull(Evaluate(owner, frame), owner) : null, field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property, property.Instance is { } instance ? NotNull(Evaluate(instance, frame), instance) : null, Arguments(property.Arguments, frame), frame);
            case IInvocationOperation invocation:
                return Invoke(invocation, frame);
            case IObjectCreationOperation creation:
                return Create(creation, frame);
            case ITypeParameterObjectCreationOperation creation:
                return CreateTypeParameter(creation, frame);
            case IAnonymousObjectCreationOperation anonymous:
                return CreateAnonymous(anonymous, frame);
            case IArrayCreationOperation array:
                return CreateArray(array, frame);
            case IArrayElementReferenceOperation element:
                return Element(element, frame);
            case IBinaryOperation binary:
                return Binary(binary, frame);
            case ITupleBinaryOperation tuples:
                return CompareTuples(tuples, frame);
            case IUnaryOperation unary:
                return Unary(unary, frame);
            case IConversionOperation conversion:
                return Convert(conversion, frame);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation, frame);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, frame);
            case IConditionalOperation conditional:
                return ConditionalExpression(conditional, frame);
            case ICoalesceOperation coalesce:
                return Evaluate(coalesce.Value, frame) ?? Evaluate(coalesce.WhenNull, frame);
            case ICoalesceAssignmentOperation coalesce:
                return Evaluate(coalesce.Target, frame) ?? Assign(coalesce.Target, Copied(Evaluate(coalesce.Value, frame)), frame);
            case IConditionalAccessOperation access:
                return ConditionalAccess(access, frame);
            case IConditionalAccessInstanceOperation:
                return accessed.Peek();
            case ISimpleAssignmentOperation assignment:
                return assignment.IsRef ? throw RefusedReference(assignment) : Assign(assignment.Target, Copied(Evaluate(assignment.Value, frame)), frame);
            case ICompoundAssignmentOperation compound:
                return Once(compound.Target, frame, () => Compound(compound, frame));
            case IIncrementOrDecrementOperation step:
                return Once(step.Target, frame, () => Increment(step, frame));
            case IDeconstructionAssignmentOperation deconstruction:
                var value = Evaluate(deconstruction.Value, frame);
                Deconstruct(deconstruction.Target, value, frame);
                return value;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, frame);
            case IDiscardOperation:
                return null;
            case ITupleOperation tuple:
                List<object?> parts = [.. tuple.Elements.Select(e => Storable(Evaluate(e, frame), e))];
                var wanted = ClrType(tuple, tuple.Type ?? tuple.NaturalType!, frame);
                return Tuples.Fit(wanted, parts) || tuple.NaturalType is null || parts.Exists(part => part is Tensor or Dim) ? TupleOf(wanted, parts, tuple) : TupleOf(ClrType(tuple, tuple.NaturalType, frame), parts, tuple);
            case IInterpolatedStringOperation text:
                return Interpolate(text, frame);
            case ISwitchExpressionOperation @switch:
                return Switch(@switch, frame);
            case IIsPatternOperation isPattern:
                return Match(isPattern.Pattern, Evaluate(isPattern.Value, frame), frame);
            case IIsTypeOperation isType:
                return IsInstance(Evaluate(isType.ValueOperand, frame), isType.TypeOperand, frame, isType) != isType.IsNegated;
            case IDelegateCreationOperation creation:
                return CreateDelegate(creation, frame);
            case IAnonymousFunctionOperation lambda:
                return Lambda(lambda, frame);
            case IDefaultValueOperation @default:
                return Default(@default.Type!, @default, frame);
            case INameOfOperation name:
                return name.ConstantValue.Value;
            case IThrowOperation @throw:
                throw Thrown(@throw, frame);
            case IRangeOperation range:
                return RangeOf(range.LeftOperand is { } start ? Evaluate(start, frame) : Index.Start, range.RightOperand is { } end ? Evaluate(end, frame) : Index.End);
            case IImplicitIndexerReferenceOperation indexer:
                return ImplicitIndexer(indexer, frame);
            case IWithOperation with:
                return With(with, frame);
            case IObjectOrCollectionInitializerOperation initializer:
                Initialize(initialized.Peek()!, initializer, frame);
                return null;
            case { Syntax: CollectionExpressionSyntax collection }:
                return Own(CreateCollection(collection, operation, operation.Type, frame));
            case { Kind: CollectionExpressionKind, Type: { } type }: // the arguments of a params parameter that is no array
                return Own(CollectionOf(ElementsOf(operation, frame), type, operation, frame));
            default:
                throw Refused(operation);
        }
    }

    readonly Stack<object?> accessed = new();
    readonly Stack<object?> initialized = new();

    static object TupleOf(Type type, IReadOnlyList<object?> items, IOperation operation) => Tuples.Fit(type, items) || Tuples.Fit(type = Tuples.ForValues(type, items), items)
        ? Tuples.Create(type, items)
        : throw ReadingException.At(operation, ModelDiagnostics.NotCompilable, $"'{Shorten(operation.Syntax)}'");

    static string Shorten(SyntaxNode syntax)
    {
        var text = syntax.ToString().Split('\n')[0].Trim();
        return text.Length > 60 ? text.Substring(0, 57) + "..." : text;
    }

    static object? Constant(IOperation operation)
    {
        var value = operation.ConstantValue.Value;
        return value is not null && operation.Type is { TypeKind: TypeKind.Enum } && Enums.Find(operation.Type) is { } type ? Enum.ToObject(type, value) : value;
    }

    static object? Settled(object? value) => value is Undecided { Mistake: var mistake } ? throw mistake : value;

    Box Variable(ISymbol symbol, IOperation operation, Frame frame)
    {
        if (frame.Find(symbol) is { } box) return box;
        if (symbol is IParameterSymbol && frame.This is ISourceInstance { State: var state } && state.Parameters.TryGetValue(symbol.OriginalDefinition, out var parameter)) return parameter;
        if (symbol is { ContainingSymbol: ITypeSymbol } && frame.This is { } extended) return new Box(extended); // the receiver that an extension block names
        throw Unsupported(operation, $"'{symbol.Name}'", "it has no value here");
    }

    static object NotNull(object? value, IOperation operation) =>
        value ?? throw ReadingException.At(operation, ModelDiagnostics.Throws, $"'{Shorten(operation.Syntax)}' is null here");

    object? ConditionalAccess(IConditionalAccessOperation access, Frame frame)
    {
        if (Evaluate(access.Operation, frame) is not { } receiver) return null;
        accessed.Push(receiver);
        try
        {
            return Evaluate(access.WhenNotNull, frame);
        }
        finally
        {
            accessed.Pop();
        }
    }

    object? Switch(ISwitchExpressionOperation @switch, Frame frame)
    {
        var value = Evaluate(@switch.Value, frame);
        return From(0);

        object? From(int at)
        {
            if (at == @switch.Arms.Length) throw ReadingException.At(@switch, ModelDiagnostics.Throws, $"no arm of the switch matches {(value is Tensor ? "every value; end it with _ =>" : value ?? "null")}");
            var arm = @switch.Arms[at];
            var matches = MatchWithGuard(arm.Pattern, value, arm.Guard, frame);
            if (matches is false) return From(at + 1);
            return matches is not Tensor condition || at == @switch.Arms.Length - 1 && @switch.IsExhaustive && arm.Guard is null
                ? Evaluate(arm.Value, frame) : Choose(@switch, condition, () => Evaluate(arm.Value, frame), () => From(at + 1));
        }
    }

    string Interpolate(IInterpolatedStringOperation text, Frame frame) => Charged(text, string.Concat(text.Parts.Select(part => part switch
    {
        IInterpolatedStringTextOperation { Text: var literal } => (string)literal.ConstantValue.Value!,
        IInterpolationOperation hole => Format(Evaluate(hole.Expression, frame), hole, frame),
        _ => throw Unsupported(part, "this text", "write a plain interpolated string"),
    })));

    string Format(object? value, IInterpolationOperation hole, Frame frame)
    {
        var format = hole.FormatString is { } f ? (string?)Evaluate(f, frame) : null;
        if (value is not null) value = Boxed(value, hole.Expression.Type, frame);
        var text = value is IFormattable formattable and not Enum ? formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString() ?? "";
        if (hole.Alignment is not { } alignment || Evaluate(alignment, frame) is not int width) return text;
        Charge(alignment, Math.Abs((double)width));
        return width < 0 ? text.PadRight(-width) : text.PadLeft(width);
    }

    ReadingException Thrown(IThrowOperation @throw, Frame frame)
    {
        var exception = @throw.Exception;
        while (exception is IConversionOperation conversion) exception = conversion.Operand;
        var message = exception is IObjectCreationOperation { Arguments.Length: > 0 } creation
            && creation.Arguments.FirstOrDefault(a => a.Parameter is { Name: "message", Type.SpecialType: SpecialType.System_String }) is { } argument
            ? Evaluate(argument.Value, frame) as string
            : null;
        return Refused(@throw, $"the model throws {exception?.Type?.Name ?? "an exception"}{(message is null ? "" : $": {message}")}");
    }

    object? Default(ITypeSymbol type, IOperation operation, Frame frame)
    {
        type = Substitute(type, frame);
        if (type.IsReferenceType || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }) return null;
        if (ClrTypes.IsSource(type) && type is INamedTypeSymbol { TypeKind: TypeKind.Struct } source) return DefaultStruct(source, operation);
        return type.TypeKind == TypeKind.TypeParameter ? null : Activator.CreateInstance(ClrType(operation, type, frame));
    }

    object DefaultStruct(INamedTypeSymbol type, IOperation operation)
    {
        var instance = new SourceObject(type);
        foreach (var member in type.OriginalDefinition.GetMembers())
            if (Slot(member) is { } memberType)
                instance.State.Fields[member] = Default(memberType, operation, new Frame(null, TypeArguments.Of(null, type, TypeArguments.None, compilation)));
        return instance;
    }

    object? CreateArray(IArrayCreationOperation array, Frame frame)
    {
        var type = ClrType(array, array.Type!, frame);
        var element = type.GetElementType()!;
        var sizes = array.DimensionSizes.Select(size => (int)Number(Evaluate(size, frame), size)).ToArray();
        if (Array.Find(sizes, s => s < 0) < 0) throw ReadingException.At(array, ModelDiagnostics.Throws, "the array's size is negative");
        Charge(array, sizes.Aggregate(1.0, (product, size) => product * size));
        if (array.Initializer is { } list && type.GetArrayRank() == 1 && element.IsPrimitive)
        {
            var given = list.ElementValues.Select(value => Evaluate(value, frame)).ToList();
            if (SizesIn(given, element) is { } symbolic) return symbolic;
            var filled = Own(Array.CreateInstance(element, given.Count));
            for (var i = 0; i < given.Count; i++) Store(filled, given[i], [i], list.ElementValues[i]);
            return filled;
        }

        var result = Own(Array.CreateInstance(element, sizes));
        if (array.Initializer is { } initializer) Fill(result, initializer, [], frame);
        else if (array.Type is IArrayTypeSymbol { Rank: 1, ElementType: var held } && Substitute(held, frame) is INamedTypeSymbol { TypeKind: TypeKind.Struct } source && ClrTypes.IsSource(source))
            for (var i = 0; i < result.Length; i++) result.SetValue(DefaultStruct(source, array), i);
        return result;
    }

    void Fill(Array array, IArrayInitializerOperation initializer, int[] index, Frame frame)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            int[] at = [.. index, i];
            if (initializer.ElementValues[i] is IArrayInitializerOperation inner) Fill(array, inner, at, frame);
            else Store(array, Evaluate(initializer.ElementValues[i], frame), at, initializer.ElementValues[i]);
        }
    }

    static void Store(Array array, object? value, int[] index, IOperation operation) => array.SetValue(Fit(value, array.GetType().GetElementType()!, operation), index);

    /// <summary>The value as a container of the given type can hold it: symbolic sizes fit only into <see cref="Dim"/>.</summary>
    static object? Fit(object? value, Type type, IOperation operation)
    {
        if ((value is Tensor || value is not null && Tuples.IsTuple(value)) && !type.IsInstanceOfType(value)) throw ValueNeeded(operation, value is Tensor ? "this number" : "a number in this tuple");
        if (value is not Dim dim || type.IsInstanceOfType(value)) return Copied(value);
        var number = Number(dim, operation);
        return Nullable.GetUnderlyingType(type) is { } inner ? System.Convert.ChangeType(number, inner) : System.Convert.ChangeType(number, type);
    }

    /// <summary>The value as a collection of elements of a type holds it: parts of tuples are converted one by one.</summary>
    object? AsElement(object? item, ITypeSymbol element, Type clrElement, IOperation operation, Frame frame) =>
        element is INamedTypeSymbol { IsTupleType: true } tuple && item is not null && Tuples.IsTuple(item) ? ConvertTuple(item, tuple, operation, frame) : Converted(Fit(item, clrElement, operation), element, clrElement, operation);

    /// <summary>The value as the type that the elements have: a spread converts what it takes from another collection.</summary>
    object? Converted(object? item, ITypeSymbol element, Type clrElement, IOperation operation) => item switch
    {
        null => null,
        _ when clrElement.IsInstanceOfType(item) => item,
        _ when IsNumber(element) && item.GetType().IsPrimitive => ConvertNumber(item, element, operation),
        _ when clrElement.GetMethod("op_Implicit", [item.GetType()]) is { } conversion && clrElement.IsAssignableFrom(conversion.ReturnType) => Guarded(operation, () => conversion.Invoke(null, [item])),
        _ when Nullable.GetUnderlyingType(clrElement) is { } value && value.IsInstanceOfType(item) => item,
        _ => throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "convert the elements first, such as by Select"),
    };

    static object? Storable(object? value, IOperation operation) =>
        value is Dim { Known: { } known } && operation.Type?.SpecialType is SpecialType.System_Int32 ? (int)known : Copied(value);

    object? Element(IArrayElementReferenceOperation element, Frame frame)
    {
        var array = (Array)NotNull(Evaluate(element.ArrayReference, frame), element.ArrayReference);
        if (StackedLists.ElementsOf(array) is { } elements) return ElementOf(elements, element.Indices[0], element, frame);
        if (element is { Indices: [{ Type.Name: nameof(Range) } single] } && Evaluate(single, frame) is Range range)
        {
            var (start, length) = Guarded(element, () => range.GetOffsetAndLength(array.Length));
            return PartOf(array, start, length);
        }

        var indices = Indices(element, array, frame);
        return Guarded(element, () => array.GetValue(indices), [array, .. indices.Cast<object?>()]);
    }

    int[] Indices(IArrayElementReferenceOperation element, Array array, Frame frame) =>
        [.. element.Indices.Select((index, i) => Evaluate(index, frame) is var value && value is Index fromEnd ? fromEnd.GetOffset(array.GetLength(i)) : (int)Number(value, index))];

    /// <summary>An element of an array of which only the graph knows the length.</summary>
    Tensor ElementOf(Tensor elements, IOperation index, IOperation operation, Frame frame) => Evaluate(index, frame) switch
    {
        Index place => Guarded(operation, () => At(elements, place.IsFromEnd ? elements.Shape[0] - place.Value : (Dim)place.Value)),
        Range => throw Unsupported(operation, "a part of this list", "its length is known only when the graph runs; take a part of Stack(list)"),
        { } place => Guarded(operation, () => At(elements, place)),
        null => throw new InvalidOperationException("an index is a number"),
    };

    object? ImplicitIndexer(IImplicitIndexerReferenceOperation indexer, Frame frame)
    {
        var instance = NotNull(Evaluate(indexer.Instance, frame), indexer.Instance);
        NoteRead(instance);
        if (StackedLists.ElementsOf(instance) is { } elements) return ElementOf(elements, indexer.Argument, indexer, frame);
        var length = instance switch
        {
            string text => text.Length,
            ICollection collection => collection.Count,
            Shape shape => shape.Rank,
            _ => (int)(instance.GetType().GetProperty("Count") ?? instance.GetType().GetProperty("Length"))!.GetValue(instance),
        };
        var argument = Evaluate(indexer.Argument, frame);
        return Guarded(indexer, () => argument switch
        {
            Index index when indexer.IndexerSymbol is IPropertySymbol property => CallClr(property.GetMethod!, instance, [index.GetOffset(length)], indexer, frame),
            Range range when indexer.IndexerSymbol is IMethodSymbol slice => range.Start.GetOffset(length) is var start
                ? CallClr(slice, instance, [start, range.End.GetOffset(length) - start], indexer, frame)
                : null,
            _ => throw Unsupported(indexer, "this index", "use an integer"),
        });
    }

    IOperation OperationOf(ExpressionSyntax syntax, IOperation context) =>
        Operation(syntax) ?? throw Unsupported(context, $"'{Shorten(syntax)}'", "put it into a variable of its type first");

    /// <summary>An expression that stands alone, with the implicit conversion to a type that the compiler applies to it.</summary>
    object? EvaluateAs(ExpressionSyntax syntax, ITypeSymbol type, IOperation context, Frame frame)
    {
        if (syntax is ImplicitObjectCreationExpressionSyntax creation && Operation(syntax) is null) return CreateFromSyntax(creation, type, context, frame);
        var operation = Operation(syntax);
        if (syntax is CollectionExpressionSyntax nested) return CreateCollection(nested, operation ?? context, type, frame);
        operation ??= OperationOf(syntax, context);
        if (operation is IMethodReferenceOperation reference) return MethodDelegate(reference, type, frame);
        if (operation is IAnonymousFunctionOperation lambda) return Lambda(lambda, frame, type);
        if (operation.Parent is IConversionOperation { IsImplicit: true } applied && applied.Syntax == syntax) return Evaluate(applied, frame);
        var value = Evaluate(operation, frame);
        var conversion = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.ClassifyConversion(Model(syntax.SyntaxTree), syntax, type);
        return conversion is { IsUserDefined: true, MethodSymbol: { } method } ? CallUserDefined(method, value, operation, frame)
            : conversion.IsNumeric ? ConvertNumber(value, type, operation) : value;
    }

    /// <summary><c>new(...)</c> inside a collection expression, for which older compilers have no operation.</summary>
    object? CreateFromSyntax(ImplicitObjectCreationExpressionSyntax syntax, ITypeSymbol type, IOperation context, Frame frame)
    {
        var model = Model(syntax.SyntaxTree);
        var spelled = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression($"new {type.ToMinimalDisplayString(model, syntax.SpanStart)}{syntax.ArgumentList}");
        if (Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetSpeculativeSymbolInfo(model, syntax.SpanStart, spelled, SpeculativeBindingOption.BindAsExpression).Symbol is not IMethodSymbol constructor || syntax.Initializer is not null)
            throw Unsupported(context, $"'{Shorten(syntax)}'", $"write new {type.Name}(...)");
        var arguments = SyntaxArguments(constructor, syntax.ArgumentList.Arguments, context, frame);
        return ClrTypes.IsSource(type)
            ? Construct((INamedTypeSymbol)type, ConstructorOf(constructor, (INamedTypeSymbol)type), arguments, context)
            : CallClr(Constructed(constructor, frame.TypeArguments), null, arguments, context, frame);
    }

    object?[] SyntaxArguments(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> syntax, IOperation context, Frame frame)
    {
        var values = method.Parameters.Select(p => p.HasExplicitDefaultValue ? p.ExplicitDefaultValue ?? Default(p.Type, context, frame) : null).ToArray();
        for (var i = 0; i < syntax.Count; i++)
        {
            var parameter = syntax[i].NameColon is { } name ? method.Parameters.First(p => p.Name == name.Name.Identifier.ValueText) : method.Parameters[i];
            values[parameter.Ordinal] = EvaluateAs(syntax[i].Expression, Substitute(parameter.Type, frame), context, frame);
        }

        return values;
    }
}
