namespace Translator;

/// <summary>Returns what it gets; PyTorch's <c>nn.Identity</c>.</summary>
public class Identity : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input) => input;
}
