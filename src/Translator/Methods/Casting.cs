namespace Translator;

/// <content>Functions of <c>Functional/Casting.cs</c> that PyTorch has as methods.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.To(Tensor, DType)"/>
    public Tensor To(DType dtype) => Functional.To(this, dtype);

    /// <inheritdoc cref="Functional.Float(Tensor)"/>
    public Tensor Float() => Functional.Float(this);

    /// <inheritdoc cref="Functional.Double(Tensor)"/>
    public Tensor Double() => Functional.Double(this);

    /// <inheritdoc cref="Functional.Half(Tensor)"/>
    public Tensor Half() => Functional.Half(this);

    /// <inheritdoc cref="Functional.Bfloat16(Tensor)"/>
    public Tensor Bfloat16() => Functional.Bfloat16(this);

    /// <inheritdoc cref="Functional.Int(Tensor)"/>
    public Tensor Int() => Functional.Int(this);

    /// <inheritdoc cref="Functional.Long(Tensor)"/>
    public Tensor Long() => Functional.Long(this);

    /// <inheritdoc cref="Functional.Bool(Tensor)"/>
    public Tensor Bool() => Functional.Bool(this);
}
