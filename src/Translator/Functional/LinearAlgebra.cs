namespace Translator;

public static partial class Functional
{
    /// <summary>x Wᵀ + b on the last dimension; <c>torch.nn.functional.linear</c>.</summary>
    /// <param name="input">[..., in].</param>
    /// <param name="weight">[out, in].</param>
    /// <param name="bias">[out], or null.</param>
    public static Tensor Linear(Tensor input, Tensor weight, Tensor? bias = null) => Apply(new Operators.Linear(), input, weight, bias);

    /// <summary>Σ over i, j of x1[..., i] W[o, i, j] x2[..., j] + b; <c>torch.nn.functional.bilinear</c>.</summary>
    /// <param name="input1">[..., in1].</param>
    /// <param name="input2">[..., in2].</param>
    /// <param name="weight">[out, in1, in2].</param>
    /// <param name="bias">[out], or null.</param>
    public static Tensor Bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null)
    {
        if (input1.Rank == 0 || input1.Shape[-1] != weight.Shape[1]) throw new ModelException($"the last dimension of {input1.Shape} must be {weight.Shape[1]}, which the layer takes first", nameof(input1));
        if (input2.Rank == 0 || input2.Shape[-1] != weight.Shape[2]) throw new ModelException($"the last dimension of {input2.Shape} must be {weight.Shape[2]}, which the layer takes second", nameof(input2));

        // [..., in1] x [in1, out · in2] is [..., out, in2], to be weighed by x2
        var left = Unflatten(MatMul(input1, Flatten(Movedim(weight, 1, 0), start: 1)), -1, [weight.Shape[0], weight.Shape[2]]);
        var product = Squeeze(MatMul(left, Unsqueeze(input2, -1)), -1);
        return bias is null ? product : product + bias;
    }

    /// <summary>Matrix product of the last two dimensions, the others broadcast; vectors are rows on the left, columns on the right. <c>torch.matmul</c>.</summary>
    public static Tensor MatMul(Tensor input, Tensor other)
    {
        var product = Apply(new Operators.MatMul(), input, other);

        // sums of nothing, which not every kernel gives
        return input.Shape[-1].Known == 0 ? ZerosLike(product) : product;
    }

    /// <summary>Product of two matrices; <c>torch.mm</c>.</summary>
    public static Tensor Mm(Tensor input, Tensor mat2) => MatMul(CheckRank(input, 2, nameof(input)), CheckRank(mat2, 2, nameof(mat2)));

    /// <summary>Products of matrices pair by pair, [B, n, m] and [B, m, p]; <c>torch.bmm</c>.</summary>
    public static Tensor Bmm(Tensor input, Tensor mat2) => Bmm(input, mat2, nameof(input), nameof(mat2));

    static Tensor Bmm(Tensor first, Tensor second, string firstArgument, string secondArgument) => CheckRank(first, 3, firstArgument).Shape[0] == CheckRank(second, 3, secondArgument).Shape[0]
        ? MatMul(first, second)
        : throw new ModelException($"{first.Shape} and {second.Shape} are not as many matrices; MatMul broadcasts", secondArgument);

    /// <summary>Product of a matrix and a vector; <c>torch.mv</c>.</summary>
    public static Tensor Mv(Tensor input, Tensor vec) => MatMul(CheckRank(input, 2, nameof(input)), CheckRank(vec, 1, nameof(vec)));

    /// <summary>Inner product of two vectors; <c>torch.dot</c>.</summary>
    public static Tensor Dot(Tensor input, Tensor tensor) => MatMul(CheckRank(input, 1, nameof(input)), CheckRank(tensor, 1, nameof(tensor)));

    /// <summary>Sums of products over the last dimension of both; <c>torch.inner</c>.</summary>
    public static Tensor Inner(Tensor input, Tensor other) => input.Rank == 0 || other.Rank == 0 ? input * other : Tensordot(input, other, [-1], [-1]);

    /// <summary>Products of every pair of elements of two vectors; <c>torch.outer</c>.</summary>
    public static Tensor Outer(Tensor input, Tensor vec2) => Outer(input, vec2, nameof(input), nameof(vec2));

    static Tensor Outer(Tensor first, Tensor second, string firstArgument, string secondArgument) => Unsqueeze(CheckRank(first, 1, firstArgument), 1) * CheckRank(second, 1, secondArgument);

    /// <summary>Sums of products over given dimensions of both; <c>torch.tensordot</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="other">Any shape.</param>
    /// <param name="dims">How many: the last ones of the first, the first ones of the second.</param>
    public static Tensor Tensordot(Tensor input, Tensor other, int dims = 2) => Tensordot(input, other, [.. Enumerable.Range(input.Rank - dims, dims)], [.. Enumerable.Range(0, dims)]);

    /// <summary>Sums of products over given dimensions of both; <c>torch.tensordot</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="other">Any shape.</param>
    /// <param name="dims0">Dimensions of the first.</param>
    /// <param name="dims1">Dimensions of the second, in the same order.</param>
    public static Tensor Tensordot(Tensor input, Tensor other, int[] dims0, int[] dims1)
    {
        if (dims0.Length != dims1.Length) throw new ModelException($"{dims0.Length} dimensions of the first tensor meet {dims1.Length} of the second", nameof(dims1));
        int[] left = [.. dims0.Select(d => Shape.Axis(d, input.Rank, nameof(dims0)))], right = [.. dims1.Select(d => Shape.Axis(d, other.Rank, nameof(dims1)))];
        int[] rows = [.. Enumerable.Range(0, input.Rank).Except(left)], columns = [.. Enumerable.Range(0, other.Rank).Except(right)];
        var inner = left.Aggregate((Dim)1, (product, axis) => product * input.Shape[axis]);
        for (var i = 0; i < left.Length; i++)
            if (input.Shape[left[i]] != other.Shape[right[i]])
                throw new ModelException($"dimension {left[i]} of {input.Shape} and {right[i]} of {other.Shape} differ", nameof(dims1));
        Shape outer0 = new(rows.Select(axis => input.Shape[axis])), outer1 = new(columns.Select(axis => other.Shape[axis]));
        var product = MatMul(Reshape(Permute(input, [.. rows, .. left]), outer0.Elements, inner), Reshape(Permute(other, [.. right, .. columns]), inner, outer1.Elements));
        return Reshape(product, [.. outer0, .. outer1]);
    }

    /// <summary>beta · input + alpha · mat1 mat2; <c>torch.addmm</c>.</summary>
    /// <param name="input">Broadcastable to [n, p].</param>
    /// <param name="mat1">[n, m].</param>
    /// <param name="mat2">[m, p].</param>
    /// <param name="beta">Factor of the input; with 0 its NaN and infinities do not count.</param>
    /// <param name="alpha">Factor of the product.</param>
    public static Tensor Addmm(Tensor input, Tensor mat1, Tensor mat2, double beta = 1, double alpha = 1) => AddProduct(input, MatMul(CheckRank(mat1, 2, nameof(mat1)), CheckRank(mat2, 2, nameof(mat2))), beta, alpha);

    /// <summary>beta · input + alpha · mat vec; <c>torch.addmv</c>.</summary>
    /// <param name="input">Broadcastable to [n].</param>
    /// <param name="mat">[n, m].</param>
    /// <param name="vec">[m].</param>
    /// <param name="beta">Factor of the input; with 0 its NaN and infinities do not count.</param>
    /// <param name="alpha">Factor of the product.</param>
    public static Tensor Addmv(Tensor input, Tensor mat, Tensor vec, double beta = 1, double alpha = 1) => AddProduct(input, MatMul(CheckRank(mat, 2, nameof(mat)), CheckRank(vec, 1, nameof(vec))), beta, alpha);

    /// <summary>beta · input + alpha · batch1 batch2; <c>torch.baddbmm</c>.</summary>
    /// <param name="input">Broadcastable to [B, n, p].</param>
    /// <param name="batch1">[B, n, m].</param>
    /// <param name="batch2">[B, m, p].</param>
    /// <param name="beta">Factor of the input; with 0 its NaN and infinities do not count.</param>
    /// <param name="alpha">Factor of the product.</param>
    public static Tensor Baddbmm(Tensor input, Tensor batch1, Tensor batch2, double beta = 1, double alpha = 1) => AddProduct(input, Bmm(batch1, batch2, nameof(batch1), nameof(batch2)), beta, alpha);

    /// <summary>beta · input + alpha · Σ batch1 batch2 over the batch; <c>torch.addbmm</c>.</summary>
    /// <param name="input">Broadcastable to [n, p].</param>
    /// <param name="batch1">[B, n, m].</param>
    /// <param name="batch2">[B, m, p].</param>
    /// <param name="beta">Factor of the input; with 0 its NaN and infinities do not count.</param>
    /// <param name="alpha">Factor of the sum.</param>
    public static Tensor Addbmm(Tensor input, Tensor batch1, Tensor batch2, double beta = 1, double alpha = 1)
    {
        var products = Bmm(batch1, batch2, nameof(batch1), nameof(batch2));
        return AddProduct(input, Sum(products, 0, dtype: products.DType), beta, alpha);
    }

    /// <summary>beta · input + alpha · vec1 vec2ᵀ; <c>torch.addr</c>.</summary>
    /// <param name="input">Broadcastable to [n, m].</param>
    /// <param name="vec1">[n].</param>
    /// <param name="vec2">[m].</param>
    /// <param name="beta">Factor of the input; with 0 its NaN and infinities do not count.</param>
    /// <param name="alpha">Factor of the product.</param>
    public static Tensor Addr(Tensor input, Tensor vec1, Tensor vec2, double beta = 1, double alpha = 1) => AddProduct(input, Outer(vec1, vec2, nameof(vec1), nameof(vec2)), beta, alpha);

    /// <summary>Kronecker's product: the second tensor times each element of the first, side by side; <c>torch.kron</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="other">Any shape; dimensions that one of them lacks in front are 1.</param>
    public static Tensor Kron(Tensor input, Tensor other)
    {
        var rank = Math.Max(input.Rank, other.Rank);
        Dim[] Sizes(Tensor tensor) => [.. Enumerable.Repeat((Dim)1, rank - tensor.Rank), .. tensor.Shape];
        Dim[] outer = Sizes(input), inner = Sizes(other);
        var products = Reshape(input, [.. outer.SelectMany(size => new Dim[] { size, 1 })]) * Reshape(other, [.. inner.SelectMany(size => new Dim[] { 1, size })]);
        return Reshape(products, [.. outer.Zip(inner, (a, b) => a * b)]);
    }

    static Tensor AddProduct(Tensor input, Tensor product, double beta, double alpha)
    {
        var scaled = Scale(product, alpha);
        return beta == 0 ? scaled : Expand(Scale(input, beta), [.. product.Shape]) + scaled;

        // whole factors leave integers integers
        static Tensor Scale(Tensor x, double factor) => factor == 1 ? x : x.DType.IsFloat() ? x * factor : x * (long)factor;
    }

    static Tensor CheckRank(Tensor tensor, int rank, string argument) => tensor.Rank == rank
        ? tensor
        : throw new ModelException($"{argument} needs {rank} dimension{(rank == 1 ? "" : "s")}, but is {tensor.Shape}", argument);
}
