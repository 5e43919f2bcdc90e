namespace Translator;

/// <summary>Marks a module as a model: what the tools translate, check and verify.</summary>
/// <remarks>On a <c>partial</c> class, the source generator adds the model's TorchSharp and TensorFlow.NET classes to the project, for those of the two packages that it references.</remarks>
/// <example><c>[Model(Targets = Targets.TorchSharp, Sizes = "N=1, T=128")]</c></example>
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

    /// <summary>The namespace of generated classes, before <c>.Eager</c> and <c>.Graphs</c>; that of the source unless said.</summary>
    public string? Namespace { get; set; }

    /// <summary>Numbers for names in the shapes of inputs, for example <c>"N=1, T=128"</c>; names that are not given stay symbolic.</summary>
    public string? Sizes { get; set; }
}
