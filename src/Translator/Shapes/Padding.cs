namespace Translator;

/// <summary>Padding of a convolution: numbers as in <see cref="Sizes"/>, <c>"valid"</c> (none) or <c>"same"</c> (the output has the input's size; stride 1).</summary>
public readonly struct Padding
{
    readonly Sizes sizes;
    readonly string? name;

    Padding(Sizes sizes, string? name) => (this.sizes, this.name) = (sizes, name);

    /// <summary>The same number on both sides of every dimension.</summary>
    public static implicit operator Padding(int value) => new(value, null);

    /// <summary>Height and width.</summary>
    public static implicit operator Padding((int, int) value) => new(value, null);

    /// <summary>Depth, height and width.</summary>
    public static implicit operator Padding((int, int, int) value) => new(value, null);

    /// <summary>One number for each dimension.</summary>
    public static implicit operator Padding(int[] value) => new(value, null);

    /// <summary><c>"same"</c> or <c>"valid"</c>.</summary>
    public static implicit operator Padding(string name) => new(0, name);

    /// <summary>Zeros before and after, for each spatial dimension.</summary>
    /// <exception cref="ModelException">A number is negative, the name unknown, or "same" meets a stride other than 1.</exception>
    internal (int Before, int After)[] Expand(int[] kernel, int[] stride, int[] dilation)
    {
        if (name is "same")
        {
            if (Array.Exists(stride, s => s != 1)) throw new ModelException("padding \"same\" needs stride 1: the output has the input's size", "padding");

            // an odd total leaves the extra zero at the end, as PyTorch does
            return [.. kernel.Select((k, i) => dilation[i] * (k - 1)).Select(total => (total / 2, total - total / 2))];
        }

        if (name is not (null or "valid")) throw new ModelException($"padding \"{name}\" is unknown; write a number, \"same\" or \"valid\"", "padding");
        return [.. (name is null ? sizes.IsGiven ? sizes : 0 : 0).Expand(kernel.Length, "padding", least: 0).Select(p => (p, p))];
    }

    /// <inheritdoc/>
    public override string ToString() => name is null ? sizes.ToString() : $"\"{name}\"";
}
