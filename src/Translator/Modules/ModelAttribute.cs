namespace Translator;

/// <summary>Marks a module as a model: what the tools translate, check and verify.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ModelAttribute : Attribute
{
    /// <summary>What the model is translated to; every target unless said.</summary>
    public Targets Targets { get; set; } = Targets.All;

    /// <summary>
    /// Turns of a counting loop that static targets write out one by one. A longer loop becomes a loop of the graph where its body allows that;
    /// 0 leaves the choice to the tools (100). <c>--unroll</c> comes first.
    /// </summary>
    public int Unroll { get; set; }
}
