namespace Tensorflow;

public class clip_ops
{
    public static (Tensors, Tensor) clip_by_global_norm(Tensor[] t_list, float clip_norm, Tensor use_norm = null, string name = null) => throw null!;
    public static Tensor clip_by_value<T1, T2>(Tensor t, T1 clip_value_min, T2 clip_value_max, string name = null) => throw null!;
    public static Tensor global_norm(Tensor[] t_list, string name = null) => throw null!;
}
