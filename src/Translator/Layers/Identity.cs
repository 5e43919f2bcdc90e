namespace Translator;

/// <summary>Returns what it gets; PyTorch's <c>nn.Identity</c>.</summary>
public sealed class Identity : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public Tensor Forward(Tensor input) => input;
}
