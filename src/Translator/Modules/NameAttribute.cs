namespace Translator;

/// <summary>The name of a field's module or parameter in <c>state_dict</c>, where it differs from the field's.</summary>
/// <param name="name">One name, or a path with dots.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
