using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>A value of an enum of the source in a box. Outside of boxes it is the number alone.</summary>
/// <param name="type">The enum.</param>
/// <param name="value">The number, of the enum's underlying type.</param>
sealed class SourceEnum(INamedTypeSymbol type, object value)
{
    public INamedTypeSymbol Type => type;

    public object Value => value;

    public override bool Equals(object? obj) => obj is SourceEnum other && SymbolEqualityComparer.Default.Equals(type, other.Type) && value.Equals(other.Value);

    public override int GetHashCode() => value.GetHashCode();

    public override string ToString() => NameOf(type, value) ?? Flags() ?? System.Convert.ToString(value, CultureInfo.InvariantCulture)!;

    /// <summary>The constants in the order of their numbers, as <see cref="Enum.GetNames(System.Type)"/> has them.</summary>
    public static IEnumerable<IFieldSymbol> Constants(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).OrderBy(f => Bits(f.ConstantValue!));

    /// <summary>The constant of that number; null when there is none.</summary>
    public static string? NameOf(INamedTypeSymbol type, object value) => Constants(type).FirstOrDefault(f => Bits(f.ConstantValue!) == Bits(value))?.Name;

    /// <summary>Enums are ordered by their bits: negative numbers come last.</summary>
    static ulong Bits(object value) => value is ulong bits ? bits : unchecked((ulong)System.Convert.ToInt64(value, CultureInfo.InvariantCulture));

    /// <summary>The constants of an enum of flags that together are the number; null when they are not all of it.</summary>
    string? Flags()
    {
        if (!type.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(FlagsAttribute))) return null;
        var (left, names) = (Bits(value), new List<string>());
        foreach (var flag in Constants(type).Reverse())
        {
            if (Bits(flag.ConstantValue!) is var bits && (bits == 0 || (left & bits) != bits)) continue;
            left &= ~bits;
            names.Insert(0, flag.Name);
        }

        return left == 0 && names.Count > 0 ? string.Join(", ", names) : null;
    }
}
