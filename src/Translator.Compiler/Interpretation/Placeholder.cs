namespace Translator.Compiler.Interpretation;

/// <summary>Zeros that stand for what a path does not have: a result where the method has not returned yet, a variable where it has. Nothing reads them.</summary>
static class Placeholder
{
    /// <summary>A value of the same structure and types.</summary>
    public static object? For(object? value)
    {
        var form = Form.Of(value);
        return form.With(form.Leaves.Select(Zeros));
    }

    /// <summary>Zeros of a tensor's type; other values as they are.</summary>
    public static object? Zeros(object leaf) => leaf is Tensor tensor ? Functional.Full(tensor.Shape, 0, tensor.DType) : leaf;
}
