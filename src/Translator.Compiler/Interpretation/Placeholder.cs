namespace Translator.Compiler.Interpretation;

/// <summary>Zeros that stand for a method's result on a path that has not returned yet; nothing reads them.</summary>
static class Placeholder
{
    /// <summary>A value of the same structure and types.</summary>
    public static object? For(object? value)
    {
        var form = Form.Of(value);
        return form.With(form.Leaves.Select(Zeros));
    }

    static object? Zeros(object leaf) => leaf is Tensor tensor ? Functional.Full(tensor.Shape, 0, tensor.DType) : leaf;
}
