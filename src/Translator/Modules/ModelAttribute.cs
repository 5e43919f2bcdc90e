namespace Translator;

/// <summary>Marks a module as a model: what the tools translate, check and verify.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ModelAttribute : Attribute
{
    /// <summary>What the model is translated to; every target unless said.</summary>
    public Targets Targets { get; set; } = Targets.All;
}
