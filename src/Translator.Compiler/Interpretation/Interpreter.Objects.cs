using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Objects: construction, fields, properties, assignment.</content>
sealed partial class Interpreter
{
    object? Create(IObjectCreationOperation creation, Frame frame)
    {
        var type = (INamedTypeSymbol)Substitute(creation.Type!, frame);
        var arguments = Arguments(creation.Arguments, frame);
        object? result;
        if (ClrTypes.IsSource(type)) result = Construct(type, ConstructorOf(creation.Constructor!, type), arguments, creation);
        else result = creation.Constructor is { } constructor && !(type.IsValueType && constructor.Parameters.Length == 0)
            ? CallClr(Constructed(constructor, frame.TypeArguments), null, arguments, creation, frame)
            : Activator.CreateInstance(ClrType(creation, type, frame));
        if (result is Translator.Module or StateTensor) NoteCreation(result, creation.Syntax);
        Own(result);
        AssignBack(creation.Arguments, arguments, frame);
        if (creation.Initializer is { } initializer) Initialize(result!, initializer, frame);
        return result;
    }

    object? CreateTypeParameter(ITypeParameterObjectCreationOperation creation, Frame frame)
    {
        var type = (INamedTypeSymbol)Substitute(creation.Type!, frame);
        var result = ClrTypes.IsSource(type)
            ? Construct(type, type.InstanceConstructors.First(c => c.Parameters.Length == 0), [], creation)
            : Activator.CreateInstance(ClrType(creation, type, frame));
        if (creation.Initializer is { } initializer) Initialize(result!, initializer, frame);
        return result;
    }

    /// <summary><c>new { layer, i }</c>, which <c>let</c> in a query makes too.</summary>
    SourceObject CreateAnonymous(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        var result = new SourceObject((INamedTypeSymbol)Substitute(creation.Type!, frame));
        foreach (var part in creation.Initializers.OfType<ISimpleAssignmentOperation>())
            if (part.Target is IPropertyReferenceOperation { Property: var property }) result.State.Fields[property.OriginalDefinition] = Evaluate(part.Value, frame);
        return result;
    }

    static IMethodSymbol ConstructorOf(IMethodSymbol constructor, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(constructor.ContainingType, type)
        ? constructor
        : type.InstanceConstructors.First(c => SymbolEqualityComparer.Default.Equals(c.OriginalDefinition, constructor.OriginalDefinition));

    /// <summary>A new object of a source class, constructed in C#'s order: own field initialisers, base constructor, own body.</summary>
    public ISourceInstance Construct(INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, IOperation operation)
    {
        ISourceInstance instance = ClrTypes.IsModule(type) ? new SourceModule(type, this) : new SourceObject(type);
        RunConstructor(instance, type, constructor, arguments, operation);
        return instance;
    }

    void RunConstructor(ISourceInstance instance, INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, IOperation operation)
    {
        var definition = constructor.OriginalDefinition;
        var frame = new Frame(instance, TypeArguments.Of(null, type, TypeArguments.None, compilation));
        var declaration = definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        var isPrimary = declaration is TypeDeclarationSyntax;
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            frame.Declare(definition.Parameters[i], arguments[i]);
            if (isPrimary) instance.State.Parameters[definition.Parameters[i]] = frame.Find(definition.Parameters[i])!;
        }

        Run(operation, frame, () =>
        {
            var body = declaration is ConstructorDeclarationSyntax ? Operation(declaration) as IConstructorBodyOperation : null;
            var chained = body?.Initializer is { } initializer ? ChainedCall(initializer) : null;
            var toThis = chained is not null && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition);
            if (!toThis) InitializeFields(instance, type, operation, frame);
            if (isPrimary && type.IsRecord) InitializePositional(instance, type, definition, arguments);
            if (chained is not null) Chain(instance, type, chained, frame);
            else if (declaration is TypeDeclarationSyntax { BaseList: { } bases } && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } primaryBase) ChainPrimary(instance, type, primaryBase, frame);
            else if (type.BaseType is { } baseType && ParameterlessConstructor(baseType) is { } parameterless)
                RunBaseConstructor(instance, baseType, parameterless, [.. parameterless.Parameters.Select(p => Omitted(p, operation, frame))], operation, frame);
            if (body is not null) Execute(body.BlockBody ?? body.ExpressionBody!, frame);
            return true;
        });
    }

    static IInvocationOperation? ChainedCall(IOperation initializer) =>
        initializer as IInvocationOperation ?? initializer.ChildOperations.Select(ChainedCall).FirstOrDefault(c => c is not null);

    void Chain(ISourceInstance instance, INamedTypeSymbol type, IInvocationOperation call, Frame frame)
    {
        var target = SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition) ? type : type.BaseType!;
        RunBaseConstructor(instance, target, call.TargetMethod, Arguments(call.Arguments, frame), call, frame);
    }

    /// <summary>The constructor that runs where none is named: the one without parameters, or whose parameters may all be left out.</summary>
    static IMethodSymbol? ParameterlessConstructor(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(c => c.DeclaredAccessibility != Accessibility.Private && c.Parameters.All(p => p.IsOptional || p.IsParams)).OrderBy(c => c.Parameters.Length).FirstOrDefault();

    object? Omitted(IParameterSymbol parameter, IOperation operation, Frame frame) => parameter.IsParams ? CollectionOf([], parameter.Type, operation, frame) : DefaultOf(parameter);

    /// <summary>Runs the constructor of a base class; that of a layer of the DSL makes the layer whose parameters and Forward the module inherits.</summary>
    void RunBaseConstructor(ISourceInstance instance, INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments, IOperation operation, Frame frame)
    {
        if (ClrTypes.IsSource(type)) RunConstructor(instance, type, ConstructorOf(constructor, type), arguments, operation);
        else if (instance is not SourceModule module) RequireNoLibraryBase(instance, type, operation);
        else if (type.Name != nameof(Module)) module.DeriveFrom((Module)CallClr(Constructed(constructor, frame.TypeArguments), null, arguments, operation, frame)!);
    }

    /// <summary>An object of the source has no part that a class of a library could keep.</summary>
    static void RequireNoLibraryBase(ISourceInstance instance, INamedTypeSymbol type, IOperation operation)
    {
        if (type.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType) && !type.Name.EndsWith("Exception", StringComparison.Ordinal)) // what is thrown is only a message
            throw Unsupported(operation, $"the class '{instance.State.Type.Name}', which derives from {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", "keep that in a field");
    }

    void ChainPrimary(ISourceInstance instance, INamedTypeSymbol type, PrimaryConstructorBaseTypeSyntax syntax, Frame frame)
    {
        if (Operation(syntax) is IInvocationOperation call)
        {
            Chain(instance, type, call, frame);
            return;
        }

        var constructor = Model(syntax.SyntaxTree).GetSymbolInfo(syntax, cancellation).Symbol as IMethodSymbol ?? throw new InvalidOperationException($"no constructor for {syntax}");
        var context = Operation(syntax.ArgumentList.Arguments.FirstOrDefault()?.Expression ?? (SyntaxNode)syntax) ?? throw new InvalidOperationException($"no operation for {syntax}");
        var values = SyntaxArguments(constructor, syntax.ArgumentList.Arguments, context, frame);
        RunBaseConstructor(instance, type.BaseType!, constructor, values, context, frame);
    }

    void InitializeFields(ISourceInstance instance, INamedTypeSymbol type, IOperation operation, Frame frame)
    {
        foreach (var member in type.OriginalDefinition.GetMembers())
            if (!member.IsStatic && Slot(member) is { } slotType)
                instance.State.Fields[member] = InitialValue(member, slotType, operation, frame);
    }

    object? InitialValue(ISymbol member, ITypeSymbol type, IOperation operation, Frame frame)
    {
        foreach (var reference in (Accessed(member) ?? member).DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && Operation(initializer) is ISymbolInitializerOperation { Value: var value }) return Copied(Evaluate(value, frame));
        }

        type = Substitute(type, frame);
        return type.IsValueType && !IsNullable(type) && (ClrTypes.IsSource(type) || types.Find(type) is not null)
            ? ClrTypes.IsSource(type) && type.TypeKind == TypeKind.Enum ? 0
                : ClrTypes.IsSource(type) ? DefaultStruct((INamedTypeSymbol)type, operation) : Activator.CreateInstance(types.Find(type)!)
            : null;
    }

    void InitializePositional(ISourceInstance instance, INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments)
    {
        foreach (var parameter in constructor.Parameters)
            if (type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(p => p.DeclaringSyntaxReferences is [var r] && r.GetSyntax(cancellation) is ParameterSyntax) is { } property)
                instance.State.Fields[property] = arguments[parameter.Ordinal];
    }

    /// <summary>The type of what a field or auto-property stores; null for members that store nothing.</summary>
    ITypeSymbol? Slot(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field when !field.IsImplicitlyDeclared || Accessed(field) is not null => field.Type,
        IPropertySymbol { IsIndexer: false } property when IsAuto(property) => property.Type,
        _ => null,
    };

    /// <summary>The property whose accessors call its storage <c>field</c>; null for storage with a name of its own.</summary>
    IPropertySymbol? Accessed(ISymbol member) =>
        member is IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: IPropertySymbol property } && !IsAuto(property) && property.DeclaringSyntaxReferences.Length > 0 ? property : null;

    bool IsAuto(IPropertySymbol property) => property is { IsAbstract: false } && property.OriginalDefinition.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) switch
    {
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null),
        ParameterSyntax => true,
        _ => false,
    });

    void Initialize(object instance, IObjectOrCollectionInitializerOperation initializer, Frame frame)
    {
        initialized.Push(instance);
        try
        {
            foreach (var part in initializer.Initializers)
            {
                if (part is IMemberInitializerOperation member)
                    Initialize(NotNull(Evaluate(member.InitializedMember, frame), member), member.Initializer, frame);
                else Evaluate(part, frame);
            }
        }
        finally
        {
            initialized.Pop();
        }
    }

    object With(IWithOperation with, Frame frame)
    {
        var original = NotNull(Evaluate(with.Operand, frame), with.Operand);
        if (Tuples.IsTuple(original)) return WithParts(original, with, frame);
        var copy = original is ISourceInstance { State: var state } ? CopyOf(state) : throw Unsupported(with, "with on this", "copy it by its constructor");
        if (with.Initializer is { } initializer) Initialize(copy, initializer, frame);
        return copy;
    }

    /// <summary>A tuple with other parts.</summary>
    object WithParts(object original, IWithOperation with, Frame frame)
    {
        var parts = Tuples.Items(original).ToArray();
        foreach (var assignment in with.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
            if (assignment.Target is IFieldReferenceOperation { Field: var field }) parts[TupleIndex(field)] = Evaluate(assignment.Value, frame);
        return TupleOf(original.GetType(), parts, with);
    }

    object? ReadField(IFieldSymbol field, object? receiver, IOperation operation)
    {
        if (!ClrTypes.IsSource(field.ContainingType))
        {
            if (field.IsStatic && types.Find(field.ContainingType) is { } type) return type.GetField(field.Name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
            if (receiver is not null && Tuples.IsTuple(receiver)) return Tuples.Items(receiver)[TupleIndex(field)];
            throw Unsupported(operation, $"'{field.Name}'", "use a property");
        }

        return ReadSlot(field, receiver, operation);
    }

    static int TupleIndex(IFieldSymbol field) => int.Parse((field.CorrespondingTupleField ?? field).Name.Substring(4), System.Globalization.CultureInfo.InvariantCulture) - 1;

    object? ReadSlot(ISymbol member, object? receiver, IOperation operation)
    {
        var key = member.OriginalDefinition;
        if (member.IsStatic) return Static(key, operation).Value;
        var state = ((ISourceInstance)NotNull(receiver, operation)).State;
        return state.Fields.TryGetValue(key, out var value) ? value : null;
    }

    object? WriteSlot(ISymbol member, object? receiver, object? value)
    {
        var state = ((ISourceInstance)receiver!).State;
        if (region is null) state.Fields[member.OriginalDefinition] = value;
        else Write(new FieldVariable(state, member.OriginalDefinition), value);
        return value;
    }

    Box Static(ISymbol member, IOperation operation)
    {
        if (statics.TryGetValue(member, out var box)) return box;
        statics.Add(member, box = new Box(null));
        var frame = new Frame(null, TypeArguments.None);
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        box.Value = Nested(operation, () => InitialValue(member, type, operation, frame));
        Keep(box.Value);
        return box;
    }

    /// <summary>A member by name, where the compiler made the method that reads it (a record's Deconstruct).</summary>
    object? ReadMember(ISourceInstance source, string name, IOperation operation)
    {
        for (var type = source.State.Type; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers(name))
                switch (member)
                {
                    case IFieldSymbol field:
                        return ReadField(field, source, operation);
                    case IPropertySymbol { GetMethod: { } get }:
                        return Call(get, source, [], operation, TypeArguments.None);
                }

        throw Unsupported(operation, $"'{name}'", "name the parts one by one");
    }

    object? ReadProperty(IPropertyReferenceOperation reference, object? receiver, object?[] arguments, Frame frame)
    {
        var property = Implemented(reference.Property, reference.ConstrainedToType, frame);
        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return property.Name == "HasValue" ? receiver is not null : receiver;
        if (receiver is not null && Tuples.IsTuple(receiver)) throw Unsupported(reference, $"'{property.Name}'", "name the tuple's parts");
        if (receiver is SourceObject { State: { Type.IsAnonymousType: true } anonymous }) return anonymous.Fields.First(f => f.Key.Name == property.Name).Value;
        if (receiver is ISourceInstance source && !IsOfBase(reference) && property.GetMethod is { } getter && (property.IsVirtual || property.IsAbstract || property.IsOverride || property.ContainingType.TypeKind == TypeKind.Interface))
            return Call(Implementation(getter, source, reference, frame.TypeArguments), receiver, arguments, reference, frame.TypeArguments, frame);
        if (ClrTypes.IsSource(property.ContainingType))
            return Slot(property) is not null ? ReadSlot(property, receiver, reference) : Call(property.GetMethod!, receiver, arguments, reference, frame.TypeArguments, frame);
        if (GenericNumber(property) is { } number) return number;
        if (StackedLists.ElementsOf(receiver) is not null) return CallClr(Constructed(property.GetMethod!, frame.TypeArguments), receiver, arguments, reference, frame);
        if (receiver is Array array && property.ContainingType.SpecialType == SpecialType.System_Array && property.Name == "Length") return array.Length;
        if (receiver is Array items) // also where the source has a span or a read-only list
        {
            if (property.Name is "Length" or "Count") return items.Length;
            if (property.IsIndexer && arguments is [var at]) return Guarded(reference, () => items.GetValue(at is Index fromEnd ? fromEnd.GetOffset(items.Length) : (int)Number(at, reference)));
        }

        return CallClr(Constructed(property.GetMethod!, frame.TypeArguments), receiver, arguments, reference, frame);
    }

    /// <summary><c>T.Zero</c> and <c>T.One</c> where T is a type of numbers; null for other properties.</summary>
    object? GenericNumber(IPropertySymbol property) =>
        property is { IsStatic: true, ContainingType.SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double, ExplicitInterfaceImplementations: [{ Name: var name }] } && (name is "Zero" or "One") && types.Find(property.ContainingType) is { } type
            ? System.Convert.ChangeType(name == "One" ? 1 : 0, type)
            : null;

    /// <summary><c>base.Size</c>: the base class's own, whatever overrides it.</summary>
    static bool IsOfBase(IPropertyReferenceOperation reference) => reference.Instance?.Syntax is BaseExpressionSyntax;

    object? Assign(IOperation target, object? value, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, value);
                break;
            case ILocalReferenceOperation local:
                Write(frame.Find(local.Local) ?? throw Unsupported(target, $"'{local.Local.Name}'", "it has no value here"), local.Local.Name, value);
                break;
            case IParameterReferenceOperation parameter:
                Write(Variable(parameter.Parameter, parameter, frame), parameter.Parameter.Name, value);
                break;
            case IFieldReferenceOperation { Field: var field } reference when ClrTypes.IsSource(field.ContainingType):
                if (field.IsStatic) throw ReadingException.At(target, ModelDiagnostics.StateChanged, $"changing the static field '{field.Name}'");
                var owner = NotNull(Evaluate(reference.Instance!, frame), reference.Instance!);
                Guard(owner, reference);
                WriteSlot(field, owner, value);
                break;
            case IPropertyReferenceOperation { Property: var property } reference:
                AssignProperty(reference, property, value, frame);
                break;
            case IArrayElementReferenceOperation element:
                var array = (Array)NotNull(Evaluate(element.ArrayReference, frame), element.ArrayReference);
                NotKept(array, element);
                if (StackedLists.ElementsOf(array) is not null) throw Unsupported(element, "changing this array", "its length is known only when the graph runs; make another by Cat");
                region?.Note(new ElementsVariable(array));
                Guarded(element, () =>
                {
                    Store(array, value, Indices(element, array, frame), element);
                    return true;
                });
                break;
            case IDiscardOperation:
                break;
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration, value, frame);
                break;
            default:
                throw Unsupported(target, "this assignment", "assign to a variable, a field or an element");
        }

        return value;
    }

    /// <summary>Forward computes and remembers nothing: a field changed by it would differ between one run and the next.</summary>
    void Guard(object? owner, IOperation target)
    {
        if (GraphBuilder.CurrentOrNull is not null && owner is not null && kept.Contains(owner)) throw ReadingException.At(target, ModelDiagnostics.StateChanged, $"changing '{Shorten(target.Syntax)}' in Forward");
    }

    void AssignProperty(IPropertyReferenceOperation reference, IPropertySymbol property, object? value, Frame frame)
    {
        var receiver = reference.Instance is { } instance ? Receiver(instance, NotNull(Evaluate(instance, frame), instance)) : null;
        if (property.IsStatic) throw ReadingException.At(reference, ModelDiagnostics.StateChanged, $"changing the static property '{property.Name}'");
        if (ClrTypes.IsSource(property.ContainingType))
        {
            if (Slot(property) is not null)
            {
                Guard(receiver, reference);
                WriteSlot(property, receiver, value);
            }
            else if (property.SetMethod is null) throw RefusedReference(reference);
            else Call(receiver is ISourceInstance source && !IsOfBase(reference) ? Implementation(property.SetMethod, source, reference, frame.TypeArguments) : property.SetMethod, receiver, [.. Arguments(reference.Arguments, frame), value], reference, frame.TypeArguments, frame);
            return;
        }

        if (property.SetMethod is null) throw RefusedReference(reference); // an indexer that returns a reference, as a span's
        CallClr(Constructed(property.SetMethod, frame.TypeArguments), receiver, [.. Arguments(reference.Arguments, frame), value], reference, frame);
    }
}
