using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>Structs of the source: a place holds a copy of its own, as C# has it.</content>
sealed partial class Interpreter
{
    /// <summary>The value as another place holds it.</summary>
    static object? Copied(object? value) => value is SourceObject { State: { Type: { IsValueType: true, IsReadOnly: false } } state } ? CopyOf(state) : value;

    static SourceObject CopyOf(SourceState state)
    {
        var copy = new SourceObject(state.Type);
        foreach (var field in state.Fields) copy.State.Fields[field.Key] = Copied(field.Value);
        foreach (var parameter in state.Parameters) copy.State.Parameters[parameter.Key] = new Box(parameter.Value.Value);
        return copy;
    }

    /// <summary>The object that a method runs on: of a struct that is no variable, a copy, so that what the method changes is lost.</summary>
    static object? Receiver(IOperation instance, object? value) => value is SourceObject { State.Type.IsValueType: true } && !IsVariable(instance) ? Copied(value) : value;

    static bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IArrayElementReferenceOperation => true,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => IsInConstructorOf(field.ContainingType, operation),
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } instance } => IsVariable(instance),
        IFieldReferenceOperation => true,
        _ => false,
    };

    static bool IsInConstructorOf(INamedTypeSymbol type, IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent) root = parent;
        return root is IConstructorBodyOperation && root.SemanticModel?.GetDeclaredSymbol(root.Syntax)?.ContainingType is { } constructed && SymbolEqualityComparer.Default.Equals(constructed, type.OriginalDefinition);
    }
}
