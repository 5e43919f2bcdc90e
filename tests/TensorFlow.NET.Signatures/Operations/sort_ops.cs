namespace Tensorflow;

public class sort_ops
{
    public static Tensor argsort(Tensor values, Axis axis = null, string direction = "ASCENDING", bool stable = false, string name = null) => throw null!;
    public static Tensor sort(Tensor values, Axis axis, string direction = "ASCENDING", string? name = null) => throw null!;
    public Tensor matrix_inverse(Tensor input, bool adjoint = false, string name = null) => throw null!;
}
