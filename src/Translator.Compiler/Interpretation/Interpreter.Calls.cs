using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Calls: of source methods, which are interpreted, and of the DSL and the base library, which run as they are.</content>
sealed partial class Interpreter
{
    object? Invoke(IInvocationOperation invocation, Frame frame)
    {
        var method = Implemented(invocation.TargetMethod, invocation.ConstrainedToType, frame);
        var receiver = invocation.Instance is { } instance ? Receiver(instance, NotNull(Evaluate(instance, frame), instance)) : null;
        if (method.MethodKind == MethodKind.LocalFunction) return InvokeLocal(method, invocation, frame);
        var arguments = Arguments(invocation.Arguments, frame);
        if (method.MethodKind == MethodKind.DelegateInvoke) return InvokeDelegate((Delegate)receiver!, arguments, invocation);
        if (receiver is SourceModule { Layer: not null } layer && IsInherited(method, layer)) return CallForward(layer, (Tensor)arguments[0]!);
        var result = Call(invocation.IsVirtual && receiver is ISourceInstance source ? Implementation(method, source, invocation, frame.TypeArguments) : method, receiver, arguments, invocation, frame.TypeArguments, frame);
        AssignBack(invocation.Arguments, arguments, frame);
        return result;
    }

    /// <summary>Whether this is <see cref="ILayer.Forward"/>, which a layer of the DSL implements for the class that derives from it by calling its Forward.</summary>
    static bool IsInherited(IMethodSymbol method, SourceModule receiver) => method is { Name: nameof(ILayer.Forward), ContainingType: { Name: nameof(ILayer), TypeKind: TypeKind.Interface } }
        && receiver.State.Type.FindImplementationForInterfaceMember(method) is IMethodSymbol { ExplicitInterfaceImplementations.Length: > 0 } implementation && !ClrTypes.IsSource(implementation.ContainingType);

    /// <summary>The values of arguments in the order of parameters.</summary>
    object?[] Arguments(IEnumerable<IArgumentOperation> arguments, Frame frame)
    {
        var values = new object?[arguments.Count()];
        foreach (var argument in arguments)
            values[argument.Parameter!.Ordinal] = argument.Parameter.RefKind == RefKind.Out ? null : Copied(Evaluate(argument.Value, frame));
        return values;
    }

    void AssignBack(IEnumerable<IArgumentOperation> arguments, object?[] values, Frame frame)
    {
        foreach (var argument in arguments)
            if (argument.Parameter!.RefKind is RefKind.Out or RefKind.Ref)
                Deconstruct(argument.Value, values[argument.Parameter.Ordinal], frame);
    }

    /// <summary>The static member that the type argument gives, where a static abstract or virtual member of an interface is named on a type parameter.</summary>
    T Implemented<T>(T member, ITypeSymbol? constrained, Frame frame)
        where T : class, ISymbol
    {
        if (constrained is null || !member.IsStatic) return member;
        return Substitute(constrained, frame).FindImplementationForInterfaceMember(Declared(member, frame.TypeArguments)) as T ?? member;
    }

    /// <summary>A member of a generic type as the type arguments in scope have it.</summary>
    ISymbol Declared(ISymbol member, TypeArguments outer) => member.ContainingType.IsGenericType
        ? outer.Substitute(member.ContainingType, compilation).GetMembers(member.Name).First(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, member.OriginalDefinition))
        : member;

    /// <summary>The member that the object's own class gives to a virtual, abstract or interface method.</summary>
    IMethodSymbol Implementation(IMethodSymbol method, ISourceInstance receiver, IOperation operation, TypeArguments outer)
    {
        var type = receiver.State.Type;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return type.FindImplementationForInterfaceMember(method.IsGenericMethod ? method : Declared(method, outer)) is IMethodSymbol { ContainingType.TypeKind: not TypeKind.Interface } implementation
                ? Implementation(implementation, receiver, operation, outer)
                : (method.IsAbstract ? throw Unsupported(operation, $"'{method.Name}'", $"{type.Name} does not implement it") : method);
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride) return method;
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var candidate in t.GetMembers(method.Name).OfType<IMethodSymbol>())
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                        return candidate.IsGenericMethod ? candidate.Construct([.. method.TypeArguments]) : candidate;
        return method;
    }

    /// <summary>Calls a method of whatever origin.</summary>
    object? Call(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, TypeArguments outer, Frame? frame = null)
    {
        if (method.ReducedFrom is { } extension) // called on its first argument
        {
            arguments = [receiver, .. arguments];
            method = method.Arity > 0 ? extension.Construct([.. method.TypeArguments]) : extension;
            receiver = null;
        }

        if (!ClrTypes.IsSource(method.ContainingType)) return CallClr(Constructed(method, outer), receiver, arguments, operation, frame);
        if (method.IsAsync) throw RefusedAsync(method, operation);
        if (method.ReturnsByRef) throw Unsupported(operation, $"'{method.Name}', which returns a reference,", "return the value, and give it back by a method that sets it");
        if (method.IsExtern) throw ReadingException.At(operation, ModelDiagnostics.Unsafe, $"the extern method '{method.Name}'");
        if (method.AssociatedSymbol is IPropertySymbol property && Slot(property) is not null)
            return method.MethodKind == MethodKind.PropertyGet ? ReadSlot(property, receiver, operation) : WriteSlot(property, receiver, arguments[0]);
        var body = Body(method) ?? throw Unsupported(operation, $"'{method.Name}'", "its body is not in the source");
        var callee = new Frame(receiver, TypeArguments.Of(method, ReceiverType(method, receiver), outer, compilation)) { Yielded = IsIterator(body) ? [] : null };
        using var scope = receiver is SourceModule module && method.Name == "Forward" ? GraphBuilder.CurrentOrNull?.Enter(module) ?? default : default;
        Bind(method, arguments, callee);
        return RunBody(method, body, callee, arguments, operation);
    }

    static INamedTypeSymbol ReceiverType(IMethodSymbol method, object? receiver)
    {
        if (receiver is not ISourceInstance { State.Type: var type } || method.ContainingType.TypeKind == TypeKind.Interface) return method.ContainingType;
        for (var t = type; t is not null; t = t.BaseType)
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, method.ContainingType.OriginalDefinition))
                return t;
        return method.ContainingType;
    }

    IMethodSymbol Constructed(IMethodSymbol method, TypeArguments outer)
    {
        if (ReferenceEquals(outer, TypeArguments.None)) return method;
        var type = (INamedTypeSymbol)outer.Substitute(method.ContainingType, compilation);
        var member = SymbolEqualityComparer.Default.Equals(type, method.ContainingType)
            ? method.OriginalDefinition is var d && method.IsGenericMethod ? method.ConstructedFrom : method
            : type.GetMembers(method.Name).OfType<IMethodSymbol>().First(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition));
        return method.Arity > 0 ? member.Construct([.. method.TypeArguments.Select(t => outer.Substitute(t, compilation))]) : member;
    }

    static void Bind(IMethodSymbol method, object?[] arguments, Frame callee)
    {
        foreach (var parameter in WithBody(method).Parameters)
        {
            callee.Declare(parameter, arguments[parameter.Ordinal]);
            if (parameter.RefKind is RefKind.Out or RefKind.Ref) callee.Find(parameter)!.Escapes = true;
        }
    }

    object? RunBody(IMethodSymbol method, IOperation body, Frame callee, object?[] arguments, IOperation operation)
    {
        Run(operation, body, callee);
        foreach (var parameter in WithBody(method).Parameters)
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                arguments[parameter.Ordinal] = callee.Find(parameter)!.Value;
        return callee.Yielded is { } yielded ? YieldedList(yielded, method, operation, callee) : callee.Result;
    }

    object YieldedList(List<object?> yielded, IMethodSymbol method, IOperation operation, Frame callee)
    {
        if (StackedLists.ElementsOf(yielded) is not null) return yielded;
        if (ElementType(Substitute(method.ReturnType, callee)) is not { } element) return ListOf(yielded, typeof(object), operation);
        var type = HeldType(operation, element, callee);
        return ListOf([.. yielded.Select(item => AsElement(item, element, type, operation, callee))], type, operation);
    }

    /// <summary>Whether a body yields; what functions inside it yield is theirs.</summary>
    bool IsIterator(IOperation body)
    {
        if (iterators.TryGetValue(body, out var known)) return known;
        var open = new Stack<IOperation>([body]);
        var found = false;
        while (open.Count > 0 && !found)
        {
            var operation = open.Pop();
            found = operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak;
            if (operation is ILocalFunctionOperation or IAnonymousFunctionOperation && operation != body) continue;
            foreach (var child in operation.ChildOperations) open.Push(child);
        }

        iterators.Add(body, found);
        return found;
    }

    /// <summary>The definition with a body, whose parameters the body reads: of a partial method, the implementing part.</summary>
    static IMethodSymbol WithBody(IMethodSymbol method) => method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;

    /// <summary>The body of a source method, local function or accessor; null when it has none.</summary>
    IOperation? Body(IMethodSymbol method)
    {
        var definition = WithBody(method);
        if (bodies.TryGetValue(definition, out var body)) return body;
        body = definition.DeclaringSyntaxReferences.Select(r => BodyOf(r.GetSyntax(cancellation))).FirstOrDefault(b => b is not null);
        bodies.Add(definition, body);
        return body;
    }

    IOperation? BodyOf(SyntaxNode declaration) => declaration switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.ArrowExpressionClauseSyntax => Operation(declaration),
        _ => Operation(declaration) switch
        {
            IMethodBodyBaseOperation method => method.BlockBody ?? method.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            var other => other as IBlockOperation,
        },
    };

    object? InvokeLocal(IMethodSymbol method, IInvocationOperation invocation, Frame frame)
    {
        var arguments = Arguments(invocation.Arguments, frame);
        var result = CallLocal(method, arguments, invocation, frame);
        AssignBack(invocation.Arguments, arguments, frame);
        return result;
    }

    object? CallLocal(IMethodSymbol method, object?[] arguments, IOperation operation, Frame frame)
    {
        if (method.IsAsync) throw RefusedAsync(method, operation);
        var body = Body(method) ?? throw Unsupported(operation, $"'{method.Name}'", "its body is not in the source");
        var typeArguments = method.Arity > 0 ? TypeArguments.Of(method, frame.TypeArguments.Substitute(method.ContainingType, compilation) as INamedTypeSymbol, frame.TypeArguments, compilation) : frame.TypeArguments;
        var callee = new Frame(frame.This, typeArguments, frame) { Yielded = IsIterator(body) ? [] : null };
        Bind(method, arguments, callee);
        return RunBody(method, body, callee, arguments, operation);
    }

    Delegate Lambda(IAnonymousFunctionOperation lambda, Frame frame, ITypeSymbol? type = null)
    {
        if (lambda.Symbol.IsAsync) throw Refused(lambda, ModelDiagnostics.Asynchronous, "async");
        var captured = frame.Capture();
        NoteKept(lambda.Body, frame);
        return MakeDelegate(arguments =>
        {
            var callee = new Frame(captured.This, captured.TypeArguments, captured);
            for (var i = 0; i < arguments.Length; i++) callee.Declare(lambda.Symbol.Parameters[i], arguments[i]);
            Run(lambda, lambda.Body, callee);
            return callee.Result;
        }, type ?? lambda.Type!, lambda, frame);
    }

    Delegate CreateDelegate(IDelegateCreationOperation creation, Frame frame)
    {
        switch (creation.Target)
        {
            case IAnonymousFunctionOperation lambda:
                return Lambda(lambda, frame, creation.Type);
            case IMethodReferenceOperation reference:
                return MethodDelegate(reference, creation.Type!, frame);
            default:
                return (Delegate)NotNull(Evaluate(creation.Target, frame), creation.Target);
        }
    }

    Delegate MethodDelegate(IMethodReferenceOperation reference, ITypeSymbol type, Frame frame)
    {
        var receiver = reference.Instance is { } instance ? NotNull(Evaluate(instance, frame), instance) : null;
        var method = reference.IsVirtual && receiver is ISourceInstance source ? Implementation(reference.Method, source, reference, frame.TypeArguments) : Implemented(reference.Method, reference.ConstrainedToType, frame);
        var captured = frame.Capture();
        if (method.MethodKind == MethodKind.LocalFunction && Body(method) is { } body) NoteKept(body, frame);
        return MakeDelegate(
            arguments => method.MethodKind == MethodKind.LocalFunction ? CallLocal(method, arguments, reference, captured) : Call(method, receiver, arguments, reference, captured.TypeArguments, captured),
            type, reference, frame);
    }

    Delegate MakeDelegate(Func<object?[], object?> body, ITypeSymbol type, IOperation operation, Frame frame)
    {
        type = Substitute(type, frame);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } own && (ClrTypes.IsSource(own) || own.IsAnonymousType)) // a delegate type of the source, or that the compiler makes for a signature: any delegate does
            return new Func<object?[], object?>(body);
        return new Closure(body).As(ClrType(operation, type, frame)) ?? throw Unsupported(operation, "a lambda of this signature", "use at most four parameters, passed by value");
    }

    object? InvokeDelegate(Delegate function, object?[] arguments, IInvocationOperation invocation) => function switch
    {
        { Target: Closure closure } => closure.Invoke(arguments),
        Func<object?[], object?> own => own(arguments),
        _ => Guarded(invocation, () => function.DynamicInvoke(arguments)),
    };

    object? CallStatic(IMethodSymbol method, object?[] arguments, IOperation operation, Frame frame) => Call(method, null, arguments, operation, frame.TypeArguments, frame);

    /// <summary>Calls a method of the DSL or the base library as it is.</summary>
    object? CallClr(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, Frame? frame)
    {
        Step(operation);
        if (IsOfType(method, arguments)) return OfType(method, arguments[0], operation, frame);
        if (TryCallOfEnum(method, receiver, arguments, operation, frame, out var ofEnum)) return ofEnum;
        if (ChangesArray(method)) return ChangeArray(method, arguments, operation);
        NoteMutation(method, receiver, operation);
        if (TryUseStacked(method, receiver, arguments, operation, out var read)) return Observed(operation, read, method.Name);
        if (method is { Name: nameof(Tensor.Of), ContainingType.Name: nameof(Tensor) } && arguments is [Tensor given]) return Observed(operation, given, method.Name);
        if (method.ContainingType is { Name: "Math" or "MathF", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } && OnNumbers(method, arguments, operation) is { } number) return number;
        if (receiver is Dim && method.ContainingType.SpecialType is SpecialType.System_Int32) throw ReadingException.At(operation, ModelDiagnostics.SizeMustBeKnown, $"the size {receiver} is not known, but a number is needed");
        if (method is { Name: nameof(Functional.Select), ContainingType.Name: nameof(Functional) or nameof(Tensor) } && arguments[arguments.Length - 1] is Tensor place)
            return Observed(operation, Guarded(operation, () => SelectAt((Tensor)(receiver ?? arguments[0])!, (int)arguments[arguments.Length - 2]!, place)), method.Name);
        if (method is { Name: nameof(Functional.Full) or nameof(Functional.FullLike), ContainingType.Name: nameof(Functional) } && arguments is [{ } size, Tensor filling, var dtype])
            return Observed(operation, Guarded(operation, () => Repeated(filling, size as Shape ?? ((Tensor)size).Shape, dtype as DType? ?? (size as Tensor)?.DType)), method.Name);
        if (receiver is Array span && OfSpan(method, span, arguments, operation) is { } part) return part;
        if (method is { Name: nameof(GetType), Parameters.IsEmpty: true } || types.Find(method) is not { } clr) throw OutOfReach(method, operation);
        Charge(operation, Reserved(method, arguments) + arguments.Sum(Length));
        Guarded(operation, () =>
        {
            AdaptNumbers(clr, arguments);
            return true;
        });
        if (clr is not ConstructorInfo) receiver = AsLayer(receiver, clr.DeclaringType!);
        clr = ForSizes(clr, arguments);
        clr = ForTensors(clr, arguments) ?? throw ValueNeeded(operation, "this number");
        var parameters = clr.GetParameters();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Dim { IsKnown: false } && !parameters[i].ParameterType.IsAssignableFrom(typeof(Dim)))
                throw ReadingException.At(ArgumentSyntax(operation, method.Parameters[i].Name), ModelDiagnostics.SizeMustBeKnown, $"the size {arguments[i]} is not known, but a number is needed");
            if (arguments[i] is Dim[] sizes && !parameters[i].ParameterType.IsAssignableFrom(typeof(Dim[])))
                throw ReadingException.At(ArgumentSyntax(operation, method.Parameters[i].Name), ModelDiagnostics.SizeMustBeKnown, $"the size {sizes.First(size => !size.IsKnown)} is not known, but numbers are needed");
            arguments[i] = Fit(AsLayer(Adapt(arguments[i], parameters[i].ParameterType), parameters[i].ParameterType), parameters[i].ParameterType, operation);
        }

        var result = Guarded(operation, () => clr is ConstructorInfo constructor ? constructor.Invoke(arguments) : clr.Invoke(receiver, arguments), [receiver, .. arguments]);
        if (method.MethodKind != MethodKind.PropertyGet) Charge(operation, Length(result));
        NameKeys(result, method);
        if (clr is MethodInfo { ReturnType: { IsGenericType: true } returned } && returned.GetGenericTypeDefinition() == typeof(IEnumerable<>)) return Counted(result, returned.GetGenericArguments()[0], operation);
        if (result is Delegate or null || method.ContainingNamespace.Name != nameof(Translator)) return result;
        return Observed(operation, result, method.Name == "Forward" && receiver is Module module ? module.TypeName : method.Name);
    }

    /// <summary>A query whose items count as steps; a collection that is there already stays as it is.</summary>
    object? Counted(object? items, Type element, IOperation operation) => items is null or ICollection ? items
        : Activator.CreateInstance(typeof(CountedItems<>).MakeGenericType(element), items, (Action)(() => Step(operation)));

    /// <summary>The DSL's own overload that takes sizes where the source gives integers that depend on unknown ones.</summary>
    static MethodBase ForSizes(MethodBase method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        if (!arguments.Where((a, i) => a is Dim[] && parameters[i].ParameterType == typeof(int[])).Any()) return method;
        Type[] wanted = [.. parameters.Select((p, i) => arguments[i] is Dim[] ? typeof(Dim[]) : p.ParameterType)];
        return method.DeclaringType!.GetMethod(method.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance, null, wanted, null) ?? method;
    }

    /// <summary>The layer of the DSL that a module of the source derives from, where that is what is asked for.</summary>
    static object? AsLayer(object? value, Type type) => value is SourceModule { Layer: { } layer } && !type.IsInstanceOfType(value) && type.IsInstanceOfType(layer) ? layer : value;

    /// <summary>Whether this is LINQ's <c>OfType</c>: it asks for types, which only the source knows.</summary>
    static bool IsOfType(IMethodSymbol method, object?[] arguments) => method is { Name: nameof(Enumerable.OfType), ContainingType.Name: nameof(Enumerable), TypeArguments.Length: 1 } && arguments is [IEnumerable];

    object OfType(IMethodSymbol method, object? items, IOperation operation, Frame? frame)
    {
        frame ??= new Frame(null, TypeArguments.None);
        return ListOf(Items(items, operation).Where(item => IsInstance(item, method.TypeArguments[0], frame, operation)), HeldType(operation, method.TypeArguments[0], frame), operation);
    }

    /// <summary>A list as the CLR has it.</summary>
    static IList ListOf(IEnumerable<object?> items, Type element, IOperation operation)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in items) list.Add(Fit(item, element, operation));
        return list;
    }

    /// <summary>One slice, whose place is known only when the graph runs.</summary>
    static Tensor SelectAt(Tensor input, int dim, Tensor place) => input[[.. Enumerable.Repeat(TensorIndex.Colon, Shape.Axis(dim, input.Rank)), place]];

    /// <summary>A number that is known only when the graph runs, everywhere in a tensor.</summary>
    static Tensor Repeated(Tensor number, Shape size, DType? dtype) => Functional.Expand(Functional.To(number, dtype ?? (number.DType.IsFloat() ? DType.Float32 : number.DType)), [.. size]);

    /// <summary>A string where a library method takes a span of characters, an array where it takes a list.</summary>
    static object? Adapt(object? value, Type parameter) => value is Enum && parameter.IsPrimitive ? System.Convert.ChangeType(value, parameter) : value;

    /// <summary>Runs library code; what it throws becomes a diagnostic at the argument that it names, or at the call.</summary>
    T Guarded<T>(IOperation operation, Func<T> run, IReadOnlyList<object?>? values = null)
    {
        var builder = GraphBuilder.CurrentOrNull;
        var (before, outer) = (builder?.Location, libraryCall);
        libraryCall = new(operation, values ?? []);
        if (builder is not null) builder.Location = LocationOf(operation.Syntax);
        try
        {
            return run();
        }
        catch (Exception e)
        {
            for (var cause = e; ; cause = cause.InnerException)
            {
                switch (cause)
                {
                    case ReadingException or OperationCanceledException:
                        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(cause).Throw();
                        throw;
                    case ModelException mistake:
                        throw new ReadingException(DiagnosticOf(mistake));
                    case NoGraphException:
                        throw Unsupported(operation, "a tensor that is computed outside of Forward", "compute it in Forward, or keep numbers that stay the same in a Buffer, which an Initializer fills");
                    case TargetInvocationException { InnerException: not null }:
                        continue;
                    default:
                        throw Refused(operation, $"this throws {cause.GetType().Name}: " + (cause is ArgumentOutOfRangeException or IndexOutOfRangeException && values is [ICollection items, int index]
                            ? $"there is no element {index}: {(items.Count == 0 ? "there are none" : $"there are {items.Count}, from 0 to {items.Count - 1}")}"
                            : cause.Message.Split('\n')[0].Trim()));
                }
            }
        }
        finally
        {
            if (builder is not null) builder.Location = before;
            libraryCall = outer;
        }
    }

    static SyntaxNode ArgumentSyntax(IOperation operation, string? parameter)
    {
        return ArgumentsOf(operation).FirstOrDefault(a => a.Parameter?.Name == parameter && a.ArgumentKind != ArgumentKind.DefaultValue)?.Syntax switch
        {
            ArgumentSyntax { Expression: var expression } => expression,
            { } syntax => syntax,
            null => operation.Syntax,
        };
    }

    /// <summary>Notes for comparison what a call in the source returned.</summary>
    object? Observed(IOperation operation, object? result, string name)
    {
        if (result is not Tensor tensor) return result;
        Charge(operation, OperatorSteps + tensor.Rank);
        GraphBuilder.CurrentOrNull?.Observe(LocationOf(operation.Syntax), tensor, name);
        return result;
    }

    /// <summary>Notes for comparison what a branch or loop on values made of a variable.</summary>
    void Observe(IOperation site, Variable variable)
    {
        if (variable is LocalVariable && variable.Value is Tensor tensor) GraphBuilder.Current.Observe(LocationOf(site.Syntax), tensor, $"the {KindOf(site.Syntax)}, in {variable.Name}", variable.Name);
    }

    static string KindOf(SyntaxNode site) => site switch
    {
        WhileStatementSyntax => "while loop",
        DoStatementSyntax => "do loop",
        ForStatementSyntax => "for loop",
        CommonForEachStatementSyntax => "foreach loop",
        _ => "if",
    };

    /// <summary>Forward of a source module as the DSL calls it, from inside a Sequential.</summary>
    internal Tensor CallForward(SourceModule module, Tensor input)
    {
        for (var type = module.State.Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Forward").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length > 0 && m.Parameters.Skip(1).All(p => p.HasExplicitDefaultValue) && !m.IsAbstract) is not { } forward) continue;
            if (!ClrTypes.IsSource(forward.ContainingType)) return module.Layer!.Call(input);
            var body = Body(forward) ?? throw new ModelException($"the source of {module.State.Type.Name}.Forward is not at hand");
            object?[] arguments = [input, .. forward.Parameters.Skip(1).Select(p => p.ExplicitDefaultValue)];
            return Call(forward, module, arguments, body, TypeArguments.None) as Tensor
                ?? throw new ModelException($"{module.State.Type.Name}.Forward does not return a tensor, which a Sequential needs");
        }

        throw new ModelException($"{module.State.Type.Name} has no method Forward(Tensor), which a Sequential calls");
    }
}
