namespace Translator;

public static partial class Functional
{
    /// <summary>x Wᵀ + b on the last dimension; <c>torch.nn.functional.linear</c>.</summary>
    /// <param name="input">[..., in].</param>
    /// <param name="weight">[out, in].</param>
    /// <param name="bias">[out], or null.</param>
    public static Tensor Linear(Tensor input, Tensor weight, Tensor? bias = null) => Apply(new Operators.Linear(), input, weight, bias);

    /// <summary>Matrix product of the last two dimensions, the others broadcast; vectors are rows on the left, columns on the right. <c>torch.matmul</c>.</summary>
    public static Tensor MatMul(Tensor input, Tensor other) => ApplyBinary(new Operators.MatMul(), input, other);
}
