namespace Translator;

/// <summary>Takes lists of tensors apart as Python does: <c>var (q, k, v) = x.Chunk(3, dim: -1);</c>.</summary>
public static class TensorParts
{
    /// <summary>Two tensors.</summary>
    /// <exception cref="ModelException">There are more or fewer.</exception>
    public static void Deconstruct(this Tensor[] tensors, out Tensor first, out Tensor second) =>
        (first, second) = (Checked(tensors, 2)[0], tensors[1]);

    /// <summary>Three tensors.</summary>
    /// <exception cref="ModelException">There are more or fewer.</exception>
    public static void Deconstruct(this Tensor[] tensors, out Tensor first, out Tensor second, out Tensor third) =>
        (first, second, third) = (Checked(tensors, 3)[0], tensors[1], tensors[2]);

    /// <summary>Four tensors.</summary>
    /// <exception cref="ModelException">There are more or fewer.</exception>
    public static void Deconstruct(this Tensor[] tensors, out Tensor first, out Tensor second, out Tensor third, out Tensor fourth) =>
        (first, second, third, fourth) = (Checked(tensors, 4)[0], tensors[1], tensors[2], tensors[3]);

    static Tensor[] Checked(Tensor[] tensors, int count) => tensors.Length == count
        ? tensors
        : throw new ModelException($"there are {tensors.Length} tensors, which are taken apart into {count}");
}
