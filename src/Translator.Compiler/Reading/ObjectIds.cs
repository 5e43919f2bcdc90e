using System.Runtime.CompilerServices;

namespace Translator.Compiler.Reading;

/// <summary>A number for each object, never given twice: it stands for the object without keeping it alive.</summary>
static class ObjectIds
{
    static readonly ConditionalWeakTable<object, StrongBox<long>> Ids = new();
    static long last;

    /// <summary>The object's number.</summary>
    public static long Of(object value) => Ids.GetValue(value, _ => new StrongBox<long>(Interlocked.Increment(ref last))).Value;
}
