using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>What <see cref="Enum"/> tells of enums of the source, of which there is only the number while they are read.</content>
sealed partial class Interpreter
{
    static bool IsSourceEnum(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } && Enums.Find(type) is null && ClrTypes.IsSource(type);

    /// <summary>A value that goes into a box, which knows its enum.</summary>
    object Boxed(object value, ITypeSymbol? type, Frame? frame) =>
        type is not null && (frame is null ? type : Substitute(type, frame)) is INamedTypeSymbol named && IsSourceEnum(named) && value is not SourceEnum ? new SourceEnum(named, value) : value;

    /// <summary>Lets a dictionary that a call makes name its keys, where they are of an enum of the source.</summary>
    static void NameKeys(object? made, IMethodSymbol method)
    {
        var type = (method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType) as INamedTypeSymbol;
        if (made is System.Collections.IDictionary map && type is { TypeArguments: [INamedTypeSymbol key, _] } && IsSourceEnum(key)) DictionaryKeys.Name(map, value => new SourceEnum(key, value).ToString());
    }

    /// <summary>Calls a method of <see cref="Enum"/> for an enum of the source; false when the call is none.</summary>
    bool TryCallOfEnum(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, Frame? frame, out object? result)
    {
        result = null;
        if (method.ContainingType.SpecialType is not (SpecialType.System_Enum or SpecialType.System_ValueType or SpecialType.System_Object)) return JoinsEnums(method, operation);
        if (receiver is not null && Boxed(receiver, (operation as IInvocationOperation)?.Instance?.Type, frame) is SourceEnum value)
            result = (method.Name, arguments) switch
            {
                (nameof(ToString), [] or ["G" or "g" or "F" or "f"]) => value.ToString(),
                (nameof(ToString), ["D" or "d"]) => $"{value.Value}",
                (nameof(Enum.HasFlag), [SourceEnum flag]) => (System.Convert.ToInt64(value.Value) & System.Convert.ToInt64(flag.Value)) == System.Convert.ToInt64(flag.Value),
                (nameof(Equals), [var other]) => value.Equals(other),
                (nameof(GetHashCode), []) => value.GetHashCode(),
                (nameof(IComparable.CompareTo), [SourceEnum other]) => Comparer<object>.Default.Compare(value.Value, other.Value),
                _ => throw OutOfReach(method, operation),
            };
        else if (method is { IsStatic: true, TypeArguments: [INamedTypeSymbol type] } && IsSourceEnum(type)) result = OfEnum(method.Name, type, arguments, operation);
        return result is not null;
    }

    object OfEnum(string method, INamedTypeSymbol type, object?[] arguments, IOperation operation)
    {
        var constants = SourceEnum.Constants(type).ToList();
        switch (method, arguments)
        {
            case ("GetValues", []):
                return ArrayOf(constants.ConvertAll(c => c.ConstantValue), types.Find(type)!);
            case (nameof(Enum.GetNames), []):
                return constants.Select(c => c.Name).ToArray();
            case (nameof(Enum.GetName), [{ } number]):
                return SourceEnum.NameOf(type, number) ?? throw Refused(operation, $"{type.Name} has no constant {number}");
            case (nameof(Enum.IsDefined), [{ } number]):
                return SourceEnum.NameOf(type, number) is not null;
            case (nameof(Enum.Parse), [string name, ..]):
                return Parsed(name) ?? throw Refused(operation, $"{type.Name} has no constant '{name}'");
            case (nameof(Enum.TryParse), [string name, ..]):
                var parsed = Parsed(name);
                arguments[arguments.Length - 1] = parsed ?? System.Convert.ChangeType(0, types.Find(type)!);
                return parsed is not null;
            default:
                throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "write a switch over the constants");
        }

        object? Parsed(string name) => constants.Find(c => string.Equals(c.Name, name.Trim(), arguments is [_, true, ..] ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))?.ConstantValue;
    }

    /// <summary>Texts of many enums at once would show numbers.</summary>
    static bool JoinsEnums(IMethodSymbol method, IOperation operation) => method.ContainingType.SpecialType == SpecialType.System_String && method.TypeArguments.Any(IsSourceEnum)
        ? throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "make texts of the constants first, by Select(value => value.ToString())") : false;
}
