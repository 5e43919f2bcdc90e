namespace Translator;

/// <summary>A constructor argument of a model where it is read from source: <c>[Model, Argument("heads", 4)]</c>. <c>--args heads=8</c> comes before it, it comes before the parameter's default.</summary>
/// <param name="name">The constructor parameter.</param>
/// <param name="value">Its value: a number, a text, a truth value, an enum or an array of them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArgumentAttribute(string name, object value) : Attribute
{
    /// <summary>The constructor parameter.</summary>
    public string Name { get; } = name;

    /// <summary>The parameter's value.</summary>
    public object Value { get; } = value;
}
