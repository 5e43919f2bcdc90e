using System.Runtime.CompilerServices;

namespace Translator.Compiler.Interpretation;

/// <summary>Objects are the same when they are one object.</summary>
sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static readonly ReferenceComparer Instance = new();

    bool IEqualityComparer<object>.Equals(object x, object y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
