using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>Lists in branches and loops on values: changes are noted; a list that a loop filled is one tensor, which Stack, Cat and indexes read.</content>
sealed partial class Interpreter
{
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
        if (receiver is IList list)
        {
            if (stackedLists.TryGetValue(list, out _)) throw Unsupported(operation, "changing this list", "its length is known only when the graph runs; use another list");
            region.Note(new ElementsVariable(list));
        }
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

    /// <summary>A call that reads a list which a loop filled; false when the call does not.</summary>
    bool TryReadStacked(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, out object? result)
    {
        result = null;
        if (receiver is IList own && stackedLists.TryGetValue(own, out var elements))
        {
            result = (method.Name, arguments) switch
            {
                ("get_Count", _) => elements.Shape[0],
                ("get_Item", [var index]) when ToDim(index) is { } at => Guarded(operation, () => Functional.Select(elements, 0, (int)(long)at)),
                ("get_Item", [Tensor index]) => Guarded(operation, () => elements[(TensorIndex)index]),
                _ => throw Unsupported(operation, $"'{method.Name}' on this list", "its length is known only when the graph runs; use Stack, Cat, Count or an index"),
            };
            return true;
        }

        if (arguments.OfType<IList>().FirstOrDefault(a => stackedLists.TryGetValue(a, out _)) is not { } list) return false;
        stackedLists.TryGetValue(list, out elements);
        var dim = arguments.OfType<int>().FirstOrDefault();
        result = method.Name switch
        {
            "Stack" => Guarded(operation, () => Functional.Movedim(elements, 0, Shape.Axis(dim, elements.Rank, "dim"))),
            "Cat" or "Concat" => Guarded(operation, () => Joined(elements, Shape.Axis(dim, elements.Rank - 1, "dim"))),
            _ => throw Unsupported(operation, $"'{method.Name}' of this list", "its length is known only when the graph runs; use Stack, Cat, Count or an index"),
        };
        return true;
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
