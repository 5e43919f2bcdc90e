namespace Translator;

/// <summary>
/// What a node of the graph computes: its attributes (the record's properties) and its shape and type rule.
/// One record for each operator, in <c>Operators/</c>; its method is in <see cref="Functional"/>, its translations are one row or method per target.
/// </summary>
public abstract record Operator
{
    /// <summary>The operator's name in dumps, tables and reports.</summary>
    public string OpType => GetType().Name;

    /// <summary>The types of the outputs for given types of the inputs; an absent optional input is null.</summary>
    /// <exception cref="ModelException">The inputs do not fit; the message has the rule and the shapes.</exception>
    public virtual IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs) => [InferOutput(inputs)];

    /// <summary>The rule of an operator with one output.</summary>
    protected virtual TensorType InferOutput(IReadOnlyList<TensorType?> inputs) =>
        throw new InvalidOperationException($"{OpType} states no rule: override Infer or InferOutput");

    /// <summary>Kernels of products take one element type; nothing is converted silently.</summary>
    private protected static void RequireOneType(TensorType a, TensorType b, string argument)
    {
        if (a.DType == b.DType) return;
        var integers = !a.DType.IsFloat() && b.DType == DType.Float32 || !b.DType.IsFloat() && a.DType == DType.Float32;
        throw new ModelException($"{a} meets {b}: both need one element type; convert {(integers ? "the integers with .Float()" : "one of them with To(DType....)")}", argument);
    }

    private protected static void RequireFloat(TensorType input, string what)
    {
        if (!input.DType.IsFloat()) throw new ModelException($"{what} is of floating point numbers, but the input is {input}; convert it with To(DType.Float32)", "input");
    }
}
