using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>Lists in branches and loops on values: changes are noted; a list of which only the graph knows the length is one tensor, which Stack, Cat and indexes read.</content>
sealed partial class Interpreter
{
    /// <summary>Of the turn that is being traced.</summary>
    ListUses listUses = new();

    static readonly HashSet<string> Mutators = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Clear", "Reverse", "Sort", "set_Item",
        "Push", "Pop", "Enqueue", "Dequeue", "TryAdd", "TryPop", "TryDequeue", "UnionWith", "ExceptWith", "IntersectWith",
    };

    /// <summary>Notes that a method is about to change a collection, so that a branch can take it back.</summary>
    void NoteMutation(IMethodSymbol method, object? receiver, IOperation operation)
    {
        if (receiver is not IEnumerable || !Mutators.Contains(method.Name)) return;
        NotKept(receiver, operation);
        if (region is null) return;
        if (receiver is IList list) region.Note(new ElementsVariable(list));
        else if (branches > 0) throw Unsupported(operation, $"changing a {receiver.GetType().Name.Split('`')[0]} in a branch or loop on values", "use a List or local variables");
    }

    /// <summary>Whether a method changes an array, or the span that stands for it, in place.</summary>
    static bool ChangesArray(IMethodSymbol method) => method.ReturnsVoid
        && (method.ContainingType is { Name: "MemoryExtensions", ContainingNamespace.Name: nameof(System) }
            || method is { ContainingType.SpecialType: SpecialType.System_Array, Name: nameof(Array.Reverse) or nameof(Array.Sort) or nameof(Array.Clear) });

    /// <summary>Sorts, reverses or fills an array, also as the span of it that C# 14 prefers.</summary>
    object? ChangeArray(IMethodSymbol method, object?[] arguments, IOperation operation)
    {
        var given = ArgumentsOf(operation).FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;
        while (given is IConversionOperation conversion) given = conversion.Operand;
        Type[] wanted = [typeof(Array), .. arguments.Skip(1).Select(a => a?.GetType() ?? typeof(object))];
        if (given?.Type is not IArrayTypeSymbol || arguments[0] is not Array array || method.Name is not (nameof(Array.Reverse) or nameof(Array.Sort) or nameof(Array.Clear)) || typeof(Array).GetMethod(method.Name, wanted) is not { } change)
            throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "make a new array of the elements, by LINQ or a loop");
        NotKept(array, operation);
        region?.Note(new ElementsVariable(array));
        Guarded(operation, () => change.Invoke(null, arguments));
        return null;
    }

    /// <summary>Notes that a collection was made here.</summary>
    T Own<T>(T made)
    {
        if (region is not null && made is IList list) region.Own(list);
        return made;
    }

    void NoteRead(object? list)
    {
        if (branches > 0 && list is IList) listUses.Read(list);
    }

    void NoteUse(IMethodSymbol method, object? receiver, object?[] arguments)
    {
        if (branches == 0) return;
        if (receiver is IList list)
        {
            if (method.Name is "Add" or "AddRange") listUses.AddLast(list);
            else if (method.Name == "Insert" && arguments is [0, _]) listUses.AddFirst(list);
            else listUses.Read(list);
        }

        foreach (var argument in arguments) NoteRead(argument);
    }

    /// <summary>Adds to the end of a list.</summary>
    static void AddTo(IList list, object? item)
    {
        if (StackedLists.ElementsOf(list) is not { } elements) list.Add(item);
        else StackedLists.Set(list, new(Functional.Cat([elements, Functional.Unsqueeze((Tensor)item!, 0)])));
    }

    /// <summary>A call that reads or changes a list of which only the graph knows the length, or that asks a list for an element of which only the graph knows the place; false for other calls.</summary>
    bool TryUseStacked(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, out object? result)
    {
        NoteUse(method, receiver, arguments);
        result = null;
        if (StackedLists.ElementsOf(receiver) is { } own) result = Guarded(operation, () => OfStacked(method, (IList)receiver!, own, arguments, operation));
        else if (arguments.FirstOrDefault(a => StackedLists.ElementsOf(a) is not null) is { } given) result = Guarded(operation, () => WithStacked(method, receiver, StackedLists.ElementsOf(given)!, arguments, operation));
        else if (method.Name == "get_Item" && receiver is IList { Count: > 0 } list && list[0] is Tensor { Type: var type } && arguments is [Tensor or Dim { IsKnown: false }]) result = Guarded(operation, () => At(AllOf(list, type, operation), arguments[0]!));
        else return false;
        return true;
    }

    /// <summary>What a member of such a list gives.</summary>
    static object? OfStacked(IMethodSymbol method, IList list, Tensor elements, object?[] arguments, IOperation operation)
    {
        switch (method.Name, arguments)
        {
            case ("get_Count" or "get_Length", _):
                return elements.Shape[0];
            case ("get_Item", [{ } index]):
                return At(elements, index);
            case ("ToArray", []):
                return StackedLists.ArrayOf(elements);
            case ("Add", [{ } added]):
                AddTo(list, added);
                return null;
            case ("Clear", []):
                StackedLists.Unset(list);
                list.Clear();
                return null;
            default:
                StackedLists.Set(list, new((method.Name, arguments) switch
                {
                    ("Insert", [0, Tensor added]) => Functional.Cat([Functional.Unsqueeze(added, 0), elements]),
                    ("AddRange", [IEnumerable added]) => Functional.Cat([elements, AllOf(added, ElementType(elements), operation)]),
                    ("Reverse", []) => Functional.Flip(elements, 0),
                    _ => throw OnStacked(method, operation),
                }));
                return null;
        }
    }

    /// <summary>What a method that is given such a list gives.</summary>
    static object? WithStacked(IMethodSymbol method, object? receiver, Tensor elements, object?[] arguments, IOperation operation)
    {
        var dim = arguments.OfType<int>().FirstOrDefault();
        return (method.ContainingType.Name, method.Name, arguments) switch
        {
            (nameof(Functional), "Stack", _) => Functional.Movedim(elements, 0, Shape.Axis(dim, elements.Rank, "dim")),
            (nameof(Functional), "Cat" or "Concat", _) => Joined(elements, Shape.Axis(dim, elements.Rank - 1, "dim")),
            ("List", ".ctor", [_]) or (nameof(Enumerable), "ToList", [_]) => StackedLists.ListOf(elements),
            (nameof(Enumerable), "ToArray" or "AsEnumerable", [_]) => StackedLists.ArrayOf(elements),
            (nameof(Enumerable), "Reverse", [_]) => StackedLists.ArrayOf(Functional.Flip(elements, 0)),
            (nameof(Enumerable), "Append", [_, Tensor added]) => StackedLists.ArrayOf(Functional.Cat([elements, Functional.Unsqueeze(added, 0)])),
            (nameof(Enumerable), "Prepend", [_, Tensor added]) => StackedLists.ArrayOf(Functional.Cat([Functional.Unsqueeze(added, 0), elements])),
            (nameof(Enumerable), "Concat", [IEnumerable first, IEnumerable second]) => StackedLists.ArrayOf(Functional.Cat([AllOf(first, ElementType(elements), operation), AllOf(second, ElementType(elements), operation)])),
            (nameof(Enumerable), "Count", [_]) => elements.Shape[0],
            (nameof(Enumerable), "First", [_]) => At(elements, 0),
            (nameof(Enumerable), "Last", [_]) => At(elements, elements.Shape[0] - 1),
            (nameof(Enumerable), "ElementAt", [_, { } index]) => At(elements, index),
            ("List", "AddRange", [_]) when receiver is IList list => Appended(list),
            _ => throw OnStacked(method, operation),
        };

        object? Appended(IList list)
        {
            StackedLists.Set(list, new(Functional.Cat([AllOf(list, ElementType(elements), operation), elements])));
            return null;
        }
    }

    static ReadingException OnStacked(IMethodSymbol method, IOperation operation) =>
        Unsupported(operation, $"'{method.Name}' on this list", "its length is known only when the graph runs; take its elements as one tensor, such as Stack(list).Sum(0), or loop over them");

    static TensorType ElementType(Tensor elements) => new(elements.DType, new Shape(elements.Shape.Skip(1)));

    /// <summary>Tensors of one type, stacked.</summary>
    static Tensor AllOf(IEnumerable items, TensorType element, IOperation operation) => StackedLists.ElementsOf(items) ?? Stacked.Of([.. items.Cast<object?>()], element)?.Elements
        ?? throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "the list's length, or the place in it, is known only when the graph runs, so its elements must be of one type and shape");

    /// <summary>The element at a place.</summary>
    static Tensor At(Tensor elements, object index) => (ToDim(index), elements.Shape[0]) switch
    {
        ({ Known: { } place }, _) => Functional.Select(elements, 0, (int)place),
        ({ } place, var count) when (count - place).Known is { } fromEnd => Functional.Select(elements, 0, -(int)fromEnd),
        _ => SelectAt(elements, 0, ToTensor(index)),
    };

    /// <summary>A collection whose parts are elements and lists of which only the graph knows the length.</summary>
    IList StackedCollection(IReadOnlyList<object?> parts, ITypeSymbol target, IOperation operation)
    {
        var type = ElementType(parts.OfType<Stacked>().First().Elements);
        var elements = Guarded(operation, () => Functional.Cat([.. parts.Select(part => part is Stacked { Elements: var some } ? some : AllOf(new[] { part }, type, operation))]));
        return BecomesArray(target) ? StackedLists.ArrayOf(elements)
            : target.Name is "List" or "IList" or "ICollection" ? Own(StackedLists.ListOf(elements))
            : throw UnsupportedCollection(operation);
    }

    static Tensor Joined(Tensor elements, int dim) => Functional.Flatten(Functional.Movedim(elements, 0, dim), dim, dim + 1);

    /// <summary>
    /// The overload that takes tensors where a number is known only when the graph runs: <c>x * n</c> becomes the product of two tensors.
    /// The number takes the tensor's type, as it would if it were known.
    /// </summary>
    static MethodBase? ForTensors(MethodBase method, object?[] arguments)
    {
        if (!arguments.Zip(method.GetParameters(), (a, p) => a is Tensor && !p.ParameterType.IsInstanceOfType(a)).Any(misfit => misfit) || method.DeclaringType is not { } type) return method;
        if (method is ConstructorInfo) return null;
        if (method.Name is "op_Equality" or "op_Inequality" && type == typeof(Tensor)) (method, type) = (typeof(Functional).GetMethod(method.Name == "op_Equality" ? nameof(Functional.Eq) : nameof(Functional.Ne), [typeof(Tensor), typeof(Tensor)])!, typeof(Functional));
        var candidates = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Where(m => m.Name == method.Name && m.IsStatic == method.IsStatic && m.GetParameters().Length == arguments.Length);
        return candidates.FirstOrDefault(m => m.GetParameters().Zip(method.GetParameters(), (p, old) => (p, old)).Zip(arguments, (pair, a) =>
            pair.p.ParameterType == pair.old.ParameterType && (a is not Tensor || pair.p.ParameterType.IsInstanceOfType(a)) || a is Tensor && pair.p.ParameterType == typeof(Tensor)).All(fits => fits));
    }

    /// <summary>Gives numbers the type of the tensors beside them.</summary>
    static void AdaptNumbers(MethodBase method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        if (arguments.Where((a, i) => a is Tensor && parameters[i].ParameterType == typeof(Tensor)).FirstOrDefault() is not Tensor beside) return;
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] is Tensor number && parameters[i].ParameterType == typeof(Scalar))
                arguments[i] = Functional.To(number, DTypes.Promote(beside.DType, number.DType.IsFloat() ? ScalarCategory.Float : number.DType == DType.Bool ? ScalarCategory.Bool : ScalarCategory.Integer));
    }
}
