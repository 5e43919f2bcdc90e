using System.Collections;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>A place that a branch or loop on values may change. Equal places are equal.</summary>
abstract record Variable
{
    /// <summary>As the author calls it.</summary>
    public abstract string Name { get; }

    public abstract object? Value { get; set; }
}

/// <summary>A local variable or parameter.</summary>
sealed record LocalVariable(Box Box, string LocalName) : Variable
{
    public override string Name => LocalName;

    public override object? Value { get => Box.Value; set => Box.Value = value; }

    public bool Equals(LocalVariable? other) => ReferenceEquals(Box, other?.Box);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Box);
}

/// <summary>A field or auto-property of a source object.</summary>
sealed record FieldVariable(SourceState State, ISymbol Member) : Variable
{
    public override string Name => Member.Name;

    public override object? Value { get => State.Fields.TryGetValue(Member, out var value) ? value : Unassigned.Value; set => State.Fields[Member] = value; }

    public bool Equals(FieldVariable? other) => ReferenceEquals(State, other?.State) && SymbolEqualityComparer.Default.Equals(Member, other?.Member);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(State);
}

/// <summary>What a method returns.</summary>
sealed record ResultVariable(Frame Frame) : Variable
{
    public override string Name => "the result";

    public override object? Value { get => Frame.Result; set => Frame.Result = value; }

    public bool Equals(ResultVariable? other) => ReferenceEquals(Frame, other?.Frame);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Frame);
}

/// <summary>All elements of an array or list; the value is a copy of them, or what they are stacked to.</summary>
sealed record ElementsVariable(IList Elements) : Variable
{
    public override string Name => "the list";

    public override object? Value
    {
        get => StackedLists.ElementsOf(Elements) is { } stacked ? new Stacked(stacked) : Elements.Cast<object?>().ToArray();
        set
        {
            if (value is Stacked elements)
            {
                StackedLists.Set(Elements, elements);
                return;
            }

            StackedLists.Unset(Elements);
            var items = (object?[])value!;
            if (Elements is Array) for (var i = 0; i < items.Length; i++) Elements[i] = items[i];
            else
            {
                Elements.Clear();
                foreach (var item in items) Elements.Add(item);
            }
        }
    }

    public bool Equals(ElementsVariable? other) => ReferenceEquals(Elements, other?.Elements);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Elements);
}

/// <summary>The value of a variable that two branches leave so differently that no graph can hold it. That is a mistake only where it is read.</summary>
sealed class Undecided(ReadingException mistake)
{
    public ReadingException Mistake => mistake;
}

/// <summary>The value of a variable that is declared and not yet assigned; C# lets nobody read it.</summary>
sealed class Unassigned
{
    public static readonly Unassigned Value = new();

    Unassigned()
    {
    }
}
