using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Translator;

/// <summary>How the keys of dictionaries are written in the names of what they hold.</summary>
static class DictionaryKeys
{
    static readonly ConditionalWeakTable<IDictionary, Func<object, string>> Names = new();

    /// <summary>Says how a dictionary's keys are called, where their own text does not: an interpreter holds enums as numbers.</summary>
    public static void Name(IDictionary map, Func<object, string> nameOf)
    {
        Names.Remove(map);
        Names.Add(map, nameOf);
    }

    /// <summary>A key as text.</summary>
    public static string NameOf(IDictionary map, object key) => Names.TryGetValue(map, out var nameOf) ? nameOf(key) : Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";
}
