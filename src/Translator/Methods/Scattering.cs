namespace Translator;

/// <content>Functions of <c>Functional/Scattering.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Scatter(Tensor, int, Tensor, Tensor)"/>
    public Tensor Scatter(int dim, Tensor index, Tensor src) => Functional.Scatter(this, dim, index, src);

    /// <inheritdoc cref="Functional.Scatter(Tensor, int, Tensor, Scalar)"/>
    public Tensor Scatter(int dim, Tensor index, Scalar value) => Functional.Scatter(this, dim, index, value);

    /// <inheritdoc cref="Functional.ScatterAdd(Tensor, int, Tensor, Tensor)"/>
    public Tensor ScatterAdd(int dim, Tensor index, Tensor src) => Functional.ScatterAdd(this, dim, index, src);

    /// <inheritdoc cref="Functional.ScatterReduce(Tensor, int, Tensor, Tensor, string, bool)"/>
    public Tensor ScatterReduce(int dim, Tensor index, Tensor src, string reduce, bool includeSelf = true) => Functional.ScatterReduce(this, dim, index, src, reduce, includeSelf);

    /// <inheritdoc cref="Functional.IndexAdd(Tensor, int, Tensor, Tensor)"/>
    public Tensor IndexAdd(int dim, Tensor index, Tensor source) => Functional.IndexAdd(this, dim, index, source);

    /// <inheritdoc cref="Functional.IndexAdd(Tensor, int, Tensor, Tensor, Scalar)"/>
    public Tensor IndexAdd(int dim, Tensor index, Tensor source, Scalar alpha) => Functional.IndexAdd(this, dim, index, source, alpha);

    /// <inheritdoc cref="Functional.IndexCopy(Tensor, int, Tensor, Tensor)"/>
    public Tensor IndexCopy(int dim, Tensor index, Tensor source) => Functional.IndexCopy(this, dim, index, source);

    /// <inheritdoc cref="Functional.IndexFill(Tensor, int, Tensor, Scalar)"/>
    public Tensor IndexFill(int dim, Tensor index, Scalar value) => Functional.IndexFill(this, dim, index, value);
}
