using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>Collection expressions: what they are made of, and what their types make of it.</content>
sealed partial class Interpreter
{
    /// <summary>A collection expression. Compilers before 4.10 have no operation for it, so there it is read from syntax.</summary>
    object? CreateCollection(CollectionExpressionSyntax syntax, IOperation operation, ITypeSymbol? target, Frame frame)
    {
        target = target is null ? throw UnsupportedCollection(operation) : Substitute(target, frame);
        var element = ElementType(target) ?? throw UnsupportedCollection(operation);
        var read = operation is IConversionOperation conversion ? conversion.Operand : operation;
        return CollectionOf(read.Kind == CollectionExpressionKind ? ElementsOf(read, frame) : ElementsOf(syntax, element, operation, frame), target, operation, frame);
    }

    /// <summary>A collection of a type, with the elements that are given.</summary>
    object? CollectionOf(IEnumerable<object?> given, ITypeSymbol target, IOperation operation, Frame frame)
    {
        target = Substitute(target, frame);
        var element = ElementType(target) ?? throw UnsupportedCollection(operation);
        var clrElement = HeldType(operation, element, frame);
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(clrElement))!;
        var elements = given.ToList();
        if (elements.Exists(item => item is Stacked)) return StackedCollection(elements, target, operation);
        if (target is IArrayTypeSymbol && SizesIn(elements, clrElement) is { } sizes) return sizes;
        foreach (var item in elements) items.Add(AsElement(item, element, clrElement, operation, frame));

        if (BecomesArray(target)) return ArrayOf(items, clrElement);
        return target is INamedTypeSymbol named && BuilderOf(named) is { } builder ? Call(builder.Arity > 0 ? builder.Construct([.. named.TypeArguments]) : builder, null, [ArrayOf(items, clrElement)], operation, frame.TypeArguments, frame)
            : ClrTypes.IsSource(target) ? Filled((INamedTypeSymbol)target, items, operation, frame)
            : Filled(ClrType(operation, target, frame), clrElement, items, operation);
    }

    /// <summary>Whether an array stands for a collection of a type: nobody adds to it.</summary>
    static bool BecomesArray(ITypeSymbol target) => target is IArrayTypeSymbol || target.Name is "Span" or "ReadOnlySpan" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection";

    /// <summary>The method that makes a collection of an array, where its type names one: immutable collections, and classes of the source.</summary>
    /// <remarks>Those of the source take a span, for which an array stands.</remarks>
    static IMethodSymbol? BuilderOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "CollectionBuilderAttribute") is { ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] }
            ? builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => m is { IsStatic: true, Parameters.Length: 1 } && m.Arity == type.Arity && (m.Parameters[0].Type is IArrayTypeSymbol || ClrTypes.IsSource(builder)))
            : null;

    /// <summary>A collection of a class of the source, whose own Add takes the elements.</summary>
    ISourceInstance Filled(INamedTypeSymbol type, IList items, IOperation operation, Frame frame)
    {
        var constructor = ParameterlessConstructor(type) ?? throw UnsupportedCollection(operation);
        var instance = Construct(type, constructor, [.. constructor.Parameters.Select(p => Omitted(p, operation, frame))], operation);
        IMethodSymbol? add = null;
        for (var t = type; t is not null && add is null; t = t.BaseType) add = t.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 1);
        foreach (var item in items) Call(add ?? throw UnsupportedCollection(operation), instance, [item], operation, TypeArguments.None);
        return instance;
    }

    static object Filled(Type type, Type element, IList items, IOperation operation)
    {
        if (type.IsInstanceOfType(items)) return items;
        if (type.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)]) is { } fromItems) return fromItems.Invoke([items]);
        var add = type.GetMethod("Add", [element]);
        if (add is null || type.GetConstructor([]) is not { } empty) throw UnsupportedCollection(operation);
        var collection = empty.Invoke([]);
        foreach (var item in items) add.Invoke(collection, [item]);
        return collection;
    }

    static Array ArrayOf(IList items, Type element)
    {
        var array = Array.CreateInstance(element, items.Count);
        items.CopyTo(array, 0);
        return array;
    }

    static Array PartOf(Array array, int start, int length)
    {
        var part = Array.CreateInstance(array.GetType().GetElementType()!, length);
        Array.Copy(array, start, part, 0, length);
        return part;
    }

    /// <summary>What a method of a span gives of the array that stands for it; null for other methods.</summary>
    static Array? OfSpan(IMethodSymbol method, Array span, object?[] arguments, IOperation operation) => method is not { ContainingType: { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: nameof(System) } } ? null : (method.Name, arguments) switch
    {
        ("ToArray", []) => PartOf(span, 0, span.Length),
        ("Slice", [int start]) when (uint)start <= (uint)span.Length => PartOf(span, start, span.Length - start),
        ("Slice", [int start, int length]) when (uint)start <= (uint)span.Length && (uint)length <= (uint)(span.Length - start) => PartOf(span, start, length),
        _ => throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "use an array or a List"),
    };

    static ReadingException UnsupportedCollection(IOperation operation) => Unsupported(operation, "this collection expression", "use an array or a List");

    /// <summary>An array of integers of which some depend on unknown sizes, as sizes; null for other arrays.</summary>
    static Dim[]? SizesIn(IReadOnlyList<object?> elements, Type element) =>
        (element == typeof(int) || element == typeof(long)) && elements.Any(item => item is Dim { IsKnown: false }) && elements.Select(ToDim).ToList() is var sizes && sizes.TrueForAll(size => size is not null)
            ? [.. sizes.Select(size => size!.Value)]
            : null;

    /// <summary><c>OperationKind.CollectionExpression</c> and <c>OperationKind.Spread</c> of newer compilers.</summary>
    const OperationKind CollectionExpressionKind = (OperationKind)127, SpreadKind = (OperationKind)128;

    /// <remarks>What makes the collection of its elements stands among the children too, and spans the whole collection.</remarks>
    IEnumerable<object?> ElementsOf(IOperation collection, Frame frame) => collection.ChildOperations.Where(part => part.Syntax.Span != collection.Syntax.Span)
        .SelectMany(part => part.Kind == SpreadKind ? Spread(Evaluate(part.ChildOperations.First(), frame), part.ChildOperations.First()) : [Evaluate(part, frame)]);

    IEnumerable<object?> Spread(object? collection, IOperation operation) => StackedLists.ElementsOf(collection) is { } elements ? [new Stacked(elements)] : Items(collection, operation);

    IEnumerable<object?> ElementsOf(CollectionExpressionSyntax syntax, ITypeSymbol element, IOperation operation, Frame frame) => syntax.Elements.SelectMany(part => part switch
    {
        ExpressionElementSyntax { Expression: var expression } => [EvaluateAs(expression, element, operation, frame)],
        SpreadElementSyntax { Expression: var expression } when OperationOf(expression, operation) is var spread => Spread(Evaluate(spread, frame), spread),
        _ => throw UnsupportedCollection(operation),
    });

    static ITypeSymbol? ElementType(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var single] } => single,
        INamedTypeSymbol named => named.AllInterfaces.FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
