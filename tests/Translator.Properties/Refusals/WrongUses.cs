namespace Translator.Properties.Refusals;

/// <summary>Wrong arguments by family: numbers, sizes, dimensions, ranks, types, words.</summary>
static class WrongUses
{
    public static IReadOnlyList<WrongUse> All { get; } = [.. Pooling, .. Convolutions, .. Dimensions, .. Shapes, .. Indexing, .. Products, .. Types, .. Words, .. Layers];

    static IEnumerable<WrongUse> Pooling => new[] { 1, 2, 3 }.SelectMany(spatial => (WrongUse[])
    [
        Image(spatial, $"MaxPool{spatial}d(x, -1)", "kernelSize must be at least 1, but is -1", "-1"),
        Image(spatial, $"MaxPool{spatial}d(x, 0)", "kernelSize must be at least 1", "0"),
        Image(spatial, $"MaxPool{spatial}d(x, 2, stride: -1)", "stride must be at least 1", "-1"),
        Image(spatial, $"MaxPool{spatial}d(x, 2, padding: 2)", "padding 2 is more than half of the window 2", "2"),
        Image(spatial, $"MaxPool{spatial}d(x, 2, padding: -1)", "padding must be at least 0", "-1"),
        Image(spatial, $"MaxPool{spatial}d(x, 2, dilation: 0)", "dilation must be at least 1", "0"),
        Image(spatial, $"MaxPool{spatial}d(x, 9)", "a window of 9 does not fit into a size of 6", "x"),
        Image(spatial, $"AvgPool{spatial}d(x, 2, padding: 2)", "padding 2 is more than half of the window 2", "2"),
        Image(spatial, $"AvgPool{spatial}d(x, -2)", "kernelSize must be at least 1", "-2"),
        Image(spatial, $"AvgPool{spatial}d(x, 9)", "a window of 9 does not fit into a size of 6", "x"),
        Image(spatial, $"AdaptiveAvgPool{spatial}d(x, -1)", "outputSize must be at least 1", "-1"),
        Image(spatial, $"AdaptiveMaxPool{spatial}d(x, -1)", "outputSize must be at least 1", "-1"),
        new(new($"MaxPool{spatial}d(x, 2)", new Argument("x", [6])), $"MaxPool{spatial}d needs", "x"),
    ]).Append(Image(2, "AvgPool2d(x, 2, divisorOverride: 0)", "divisorOverride is 0", "0") with { PassesInTorch = "TorchSharp takes 0 for none" });

    static IEnumerable<WrongUse> Convolutions =>
    [
        .. new[] { 1, 2, 3 }.SelectMany(spatial => (WrongUse[])
        [
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, groups: 2)", "groups 2 does not divide inChannels 3", "2"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, groups: 3)", "groups 3 does not divide outChannels 4", "3"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, groups: 0)", "groups must be at least 1", "0"),
            Layer(spatial, $"Conv{spatial}d(3, 4, -3)", "kernelSize must be at least 1", "-3"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, stride: 0)", "stride must be at least 1", "0"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, padding: -1)", "padding must be at least 0", "-1"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, dilation: 0)", "dilation must be at least 1", "0"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 9)", "a window of 9 does not fit", "x"),
            Layer(spatial, $"Conv{spatial}d(2, 4, 3)", "3 channels, but the layer takes 2", "x"),
            Layer(spatial, $"Conv{spatial}d(3, 4, 3, 2, padding: \"same\")", "padding \"same\" needs stride 1", "\"same\""),
            Layer(spatial, $"ConvTranspose{spatial}d(3, 4, 3, groups: 2)", "groups 2 does not divide inChannels 3", "2"),
            Layer(spatial, $"ConvTranspose{spatial}d(3, 4, 3, outputPadding: 1)", "outputPadding 1 must be less than stride 1 or dilation 1", "1"),
            Layer(spatial, $"ConvTranspose{spatial}d(3, 4, 3, padding: -1)", "padding must be at least 0", "-1"),
            Layer(spatial, $"ConvTranspose{spatial}d(2, 4, 3)", "3 channels, but the layer takes 2", "x"),
        ]),
        .. new[] { 1, 2, 3 }.Select(spatial => new WrongUse(new($"Conv{spatial}d(x, weight, stride: 2, padding: \"same\")", new Argument("x", [1, 3, .. Enumerable.Repeat(6, spatial)]), new Argument("weight", [4, 3, .. Enumerable.Repeat(2, spatial)])), "padding \"same\" needs stride 1", "\"same\"")),
        new(new("Conv2d(x, weight)", new Argument("x", [1, 3, 6, 6]), new Argument("weight", [4, 2, 3, 3])), "has 3 channels", "x"),
        new(new("Conv2d(x, weight)", new Argument("x", [1, 3, 6, 6]), new Argument("weight", [4, 3, 3])), "has 4 dimensions", "weight"),
        new(new("Conv2d(x, weight, bias)", new Argument("x", [1, 3, 6, 6]), new Argument("weight", [4, 3, 3, 3]), new Argument("bias", [3])), "the bias has one number for each", "bias"),
        new(new("Unfold(x, 9)", new Argument("x", [1, 3, 6, 6])), "does not fit", "x"),
        new(new("Fold(x, 4, 2)", new Argument("x", [1, 12, 8])), "has 3 x 3 windows", "x"),
        new(new("Fold(x, 4, 2)", new Argument("x", [1, 11, 9])), "do not divide", "x"),
    ];

    static IEnumerable<WrongUse> Dimensions =>
    [
        .. new[] { "Sum(x, {0})", "Mean(x, {0})", "Prod(x, {0})", "Amax(x, {0})", "Amin(x, {0})", "Var(x, {0})", "Std(x, {0})", "Softmax(x, {0})", "LogSoftmax(x, {0})", "Cumsum(x, {0})", "Cumprod(x, {0})", "Cummax(x, {0}).Values", "Cummin(x, {0}).Indices", "Logcumsumexp(x, {0})", "Argmax(x, {0})", "Argmin(x, {0})",
            "Logsumexp(x, {0})", "Argsort(x, {0})", "All(x, {0})", "Any(x, {0})", "Select(x, {0}, 0)", "Narrow(x, {0}, 0, 1)", "Glu(x, {0})", "Squeeze(x, {0})", "Transpose(x, 0, {0})", "Cat([x, x], {0})", "Normalize(x, 2, {0})", "Flatten(x, {0})" }
            .SelectMany(f => new[] { "2", "-3" }.Select(dim => new WrongUse(new(f.Replace("{0}", dim, StringComparison.Ordinal), new Argument("x", [2, 4])), $"dimension {dim} is out of range: the tensor has 2, so -2 to 1", dim))),
        X("Flip(x, 2)", "dimension 2 is out of range", "Flip(x, 2)"), X("Flip(x, -3)", "dimension -3 is out of range", "Flip(x, -3)"), X("Unsqueeze(x, 3)", "dimension 3 is out of range", "3"), X("Stack([x, x], 3)", "dimension 3 is out of range", "3"),
        X("Sum(x, [0, 0])", "a dimension is named twice", "[0, 0]"), X("Amax(x, [0, 0])", "a dimension is named twice", "[0, 0]"), X("Flip(x, 0, 0)", "a dimension is named twice", "Flip(x, 0, 0)"),
        X("Permute(x, 0, 0)", "each of the 2 dimensions", "Permute(x, 0, 0)"), X("Permute(x, 0)", "each of the 2 dimensions", "Permute(x, 0)"), X("Movedim(x, [0, 1], [0, 0])", "", "[0, 0]"), X("Movedim(x, [0, 1], [0])", "", "[0]"),
        X("Rot90(x, 1, [0, 0])", "a turn is in two dimensions, but both are 0", "[0, 0]"), X("Rot90(x, 1, [0])", "a turn is in two dimensions, but dims has 1", "[0]"), X("Rot90(x, 1, [0, 2])", "dimension 2 is out of range", "[0, 2]"), X("Fliplr(x[0])", "columns are a second dimension", "x[0]"), X("Moveaxis(x, 0, 2)", "dimension 2 is out of range", "2"), X("Swapdims(x, 0, 2)", "dimension 2 is out of range", "2"),
        X("Diagonal(x, 0, 1, 1)", "a diagonal is of two dimensions", "1"), X("Glu(x[1..], 0)", "whose size 1 is odd", "0"), X("Roll(x, [1, 2], [0])", "roll needs a dimension for each shift", "[0]"),
    ];

    static IEnumerable<WrongUse> Shapes =>
    [
        X("Reshape(x, 3, 3)", "8 elements", "Reshape(x, 3, 3)"), X("Reshape(x, -1, -1)", "only one size can be -1", "Reshape(x, -1, -1)"), X("Reshape(x, -1, 3)", "which 3 does not divide", "Reshape(x, -1, 3)"), X("Reshape(x, -2, 4)", "a size is negative", "Reshape(x, -2, 4)"), X("Unflatten(x, 1, [3, 2])", "", "[3, 2]"), X("Expand(x, 3, 4)", "cannot be expanded", "Expand(x, 3, 4)"), X("Expand(x, 4)", "cannot be expanded", "Expand(x, 4)"), X("Repeat(x, 2)", "repeat needs a number for each dimension", "Repeat(x, 2)"), X("Repeat(x, 2, -1)", "repeats are at least 0", "Repeat(x, 2, -1)"),
        X("RepeatInterleave(x, -1)", "repeats must be at least 0", "-1"), X("Chunk(x, 0)[0]", "the number of chunks must be at least 1", "0"), X("Split(x, 0)[0]", "", "0"), X("Split(x, [1, 2])[0]", "the parts add up to 3", "[1, 2]"), X("TensorSplit(x, 0)[0]", "the number of sections must be at least 1", "0"),
        Two("x + y", [2, 4], [3], "do not stretch to each other", "x + y"), Two("Add(x, y)", [2, 4], [2, 3], "do not stretch to each other", "y"), Two("Where(x > 0, x, y)", [2, 4], [3], "do not stretch", ""), Two("Cat([x, y])", [2, 4], [2, 3], "", "[x, y]"), Two("Cat([x, y])", [2, 4], [4], "", "[x, y]"), Two("Stack([x, y])", [2, 4], [2, 3], "stacked tensors have one shape", "[x, y]"),
        Two("ViewAs(x, y)", [2, 4], [3, 4], "cannot become", "ViewAs(x, y)"), Two("ExpandAs(x, y)", [2, 4], [3, 4], "cannot be expanded", "ExpandAs(x, y)"), X("Pad(x, [1])", "pad needs pairs", "[1]"), X("Pad(x, [1, 1, 1, 1, 1, 1])", "only 2 dimensions", "[1, 1, 1, 1, 1, 1]"), X("Pad(x, [-3, -2])", "takes 5 elements", "[-3, -2]"), X("Pad(x, [4, 4], \"reflect\")", "", "[4, 4]"), X("Pad(x, [5, 5], \"circular\")", "goes around more than once", "[5, 5]"),
        new(new("PixelShuffle(x, 2)", new Argument("x", [1, 6, 2, 2])), "needs a multiple of 4 channels", "x"), new(new("PixelUnshuffle(x, 2)", new Argument("x", [1, 6, 3, 2])), "height and width that it divides", "x"), new(new("ChannelShuffle(x, 4)", new Argument("x", [1, 6, 2, 2])), "groups 4 does not divide", "4"), new(new("PixelShuffle(x, 0)", new Argument("x", [1, 6, 2, 2])), "upscaleFactor must be at least 1", "0"),
        new(new("Interpolate(x, scaleFactor: 2.0, mode: \"linear\")", new Argument("x", [1, 2, 4, 4])), "linear", "\"linear\""), new(new("Interpolate(x)", new Argument("x", [1, 2, 4, 4])), "", ""), new(new("Interpolate(x, size: [0, 2])", new Argument("x", [1, 2, 4, 4])), "", "[0, 2]"), new(new("Interpolate(x, size: [2, 2], alignCorners: true)", new Argument("x", [1, 2, 4, 4])), "", "true"),
        new(new("GridSample(x, grid)", new Argument("x", [1, 2, 4, 4]), new Argument("grid", [2, 3, 3, 2])), "the grid of", "grid"), new(new("GridSample(x, grid)", new Argument("x", [1, 2, 4, 4]), new Argument("grid", [1, 3, 3, 3])), "the grid of", "grid"),
        X("Linspace(0, 1, -1)", "steps must be at least 0", "-1"), X("Arange(0, 5, step: 0)", "the step is 0", "0"), X("Arange(5, 0, 1)", "do not lead from 5 to 0", "1"), X("Full(new Shape(2, -1), 0)", "", "new Shape(2, -1)"), X("Zeros(-1)", "a size must be at least 0", "Zeros(-1)"),
        X("LayerNorm(x, [3])", "the last sizes of the input", "x"), X("RmsNorm(x, [3])", "the last sizes of the input", "x") with { PassesInTorch = "a function of ours stands in for what TorchSharp lacks, and folds the last dimensions" }, new WrongUse(new Sample("GroupNorm(x, 4)", new Argument("x", [1, 6, 2])), "4", "4"), new WrongUse(new Sample("BatchNorm(x, mean, mean)", new Argument("x", [2, 3]), new Argument("mean", [4])), "has 3 channels, but the layer normalises 4", "x"), X("LocalResponseNorm(x, 2)", "needs [N, C, ...]", "x"),
    ];

    static IEnumerable<WrongUse> Indexing =>
    [
        X("x[2]", "out of range", "x[2]"), X("x[0, 4]", "out of range", "x[0, 4]"), X("x[0, 0, 0]", "3 indices are too many", "x[0, 0, 0]"), X("Select(x, 0, 2)", "index 2 is out of range", "2"), X("Select(x, 0, -3)", "index -3 is out of range", "-3"), X("Narrow(x, 1, 3, 2)", "are not in dimension 1", "2"), X("Narrow(x, 1, 0, -1)", "", "-1"), X("x[TensorIndex.Slice(0, 4, 0)]", "", "0"),
        X("Topk(x, 5).Values", "5", "5"), X("Topk(x, -1).Values", "", "-1"), X("Kthvalue(x, 0).Values", "k counts from 1", "0"), X("Kthvalue(x, 5).Values", "5", "5"), X("OneHot(To(x, DType.Int64), 0)", "numClasses must be at least 1", "0"),
        Index("Gather(x, 1, index)", [2, 4], [2], "as many dimensions", "index"), Index("Gather(x, 1, index)", [2, 4], [3, 1], "", "index"), Index("IndexSelect(x, 0, index)", [2, 4], [1, 2], "the index has one dimension", "index"), Index("Scatter(x, 0, index, x)", [2, 4], [3, 5], "", "index"), Index("ScatterAdd(x, 0, index, x)", [2, 4], [2], "needs as many dimensions as the index", "x"), Index("IndexAdd(x, 0, index, x)", [2, 4], [3], "", "index"), Index("IndexCopy(x, 0, index, x)", [2, 4], [3], "", "index"),
        new WrongUse(new Sample("Gather(x, 1, x)", new Argument("x", [2, 4])), "integers", "x"), new WrongUse(new Sample("IndexSelect(x, 1, y)", new Argument("x", [2, 4]), new Argument("y", [2])), "an index is of integers", "y"), new WrongUse(new Sample("Embedding(x, y)", new Argument("x", [2]), new Argument("y", [4, 2])), "looked up by integers", "x"), new WrongUse(new Sample("Scatter(x, 0, index, y)", new Argument("x", [2, 4]), new Argument("index", [2, 4], DType.Int64) { High = 2, Low = 0 }, new Argument("y", [2, 4], DType.Int64)), "differ in type", "y"),
        new WrongUse(new Sample("Embedding(x, y, paddingIdx: 9)", new Argument("x", [2], DType.Int64) { Low = 0 }, new Argument("y", [4, 2])), "paddingIdx 9 is outside", "9") with { PassesInTorch = "only gradients ask for it" }, new WrongUse(new Sample("TakeAlongDim(x, index, 0)", new Argument("x", [2, 4]), new Argument("index", [2], DType.Int64) { Low = 0 }), "as many dimensions", "index"),
    ];

    static IEnumerable<WrongUse> Products =>
    [
        Two("MatMul(x, y)", [2, 3], [2, 3], "", "y"), Two("MatMul(x, y)", [2, 3], [], "", "y"), Two("Mm(x, y)", [2, 3], [3], "needs 2 dimensions", "y"), Two("Bmm(x, y)", [2, 2, 3], [3, 3, 2], "are not as many matrices", "y"), Two("Mv(x, y)", [2, 3], [2], "the inner sizes 3 and 2 differ", "Mv(x, y)"), Two("Dot(x, y)", [3], [2], "the inner sizes 3 and 2 differ", "Dot(x, y)"), Two("Dot(x, y)", [1, 3], [3], "needs 1 dimension", "x"), Two("Outer(x, y)", [2, 2], [2], "needs 1 dimension", "x"),
        Two("Addr(y, x, y)", [2, 3], [3], "vec1 needs 1 dimension", "x"), Two("Addbmm(y, x, x)", [2, 3], [2, 2], "batch1 needs 3 dimensions", "x"), Two("Addmm(y, x[0], y)", [2, 3], [3, 4], "mat1 needs 2 dimensions", "x[0]"), Two("Addmv(y, x, x)", [2, 3], [2], "vec needs 1 dimension", "x"), Two("Addr(x, y, y)", [2, 3], [3], "cannot be expanded", "Addr(x, y, y)"), Two("Hstack([x, y])", [2, 3], [3, 3], "", "[x, y]"),
        Two("Linear(x, y)", [2, 3], [4, 2], "", "x"), Two("Tensordot(x, y, 1)", [2, 3], [2, 3], "differ", "Tensordot(x, y, 1)"), Two("Tensordot(x, y, [0], [0, 1])", [2, 3], [2, 3], "", "[0, 1]"), Two("Inner(x, y)", [2, 3], [2, 2], "differ", "Inner(x, y)"), Two("Addmm(x, x, y)", [2, 3], [3, 4], "cannot be expanded", "Addmm(x, x, y)"), X("Einsum(\"ij->ik\", x)", "", "\"ij->ik\""), X("Einsum(\"i->i\", x)", "", "\"i->i\""), X("Einsum(\"ij,jk->ik\", x)", "", "\"ij,jk->ik\""), Two("Einsum(\"ij,jk->ik\", x, y)", [2, 3], [2, 3], "", ""),
        new(new("Tril(x)", new Argument("x", [3])), "at least two dimensions", "x"), new(new("Diag(x)", new Argument("x", [2, 2, 2])), "diag needs one or two dimensions", "x"), new(new("Trace(x)", new Argument("x", [3])), "", "x"), Two("Cdist(x, y)", [2, 3], [2, 2], "", ""),
        Three("ScaledDotProductAttention(x, y, z)", [2, 3, 4], [2, 3, 5], [2, 3, 4], "differ in their last size", "y"), Three("ScaledDotProductAttention(x, y, z)", [2, 3, 4], [2, 5, 4], [2, 3, 4], "differ in length", "z"), Three("ScaledDotProductAttention(x, y, z, isCausal: true, attnMask: x)", [2, 3, 3], [2, 3, 3], [2, 3, 3], "exclude each other", "true"), Three("ScaledDotProductAttention(x, y, z, enableGqa: true)", [1, 3, 2, 4], [1, 2, 2, 4], [1, 2, 2, 4], "do not divide", "y"),
    ];

    static IEnumerable<WrongUse> Types =>
    [
        Of("Mean(x)", DType.Int64, "a mean is of floating point numbers", "x"), Of("Mean(x)", DType.Bool, "a mean is of floating point numbers", "x"), Of("Var(x)", DType.Int64, "a variance is of floating point numbers", "x"), Of("Norm(x)", DType.Int64, "a norm is of floating point numbers", "x"), Of("BitwiseNot(x)", DType.Float32, "bits are of integers or booleans", "x"), Of("BitwiseAnd(x, x)", DType.Float32, "bits are of integers or booleans", "x"), Of("x & x", DType.Float32, "bits are of integers", "x & x"),
        Of("Logcumsumexp(x, 0)", DType.Int64, "a sum of exponentials is of floating point numbers", "x"), Of("MultilabelMarginLoss(x, x)", DType.Int64, "scores are [N, C] or [C]", "x"), X("MultilabelMarginLoss(x, x)", "the target of [2, 4] is classes", "x"),
        Of("Floor(x)", DType.Bool, "rounding is of numbers", "x"), Of("Ceil(x)", DType.Bool, "rounding is of numbers", "x"), Of("Trunc(x)", DType.Bool, "rounding is of numbers", "x"), Of("Argmax(x)", DType.Bool, "a place is of numbers", "x"), Of("Argmin(x)", DType.Bool, "a place is of numbers", "x"),
        Of("MaskedFill(x, x, x)", DType.Bool, "a tensor without dimensions", "x"), Of("Add(x, 1, 0.5)", DType.Int64, "alpha 0.5 is no number of the sum's type", "0.5"), Of("Interpolate(x, size: [3], antialias: true)", DType.Float32, "antialias is for the modes", "true"),
        Of("Neg(x)", DType.Bool, "", "x"), Of("x - x", DType.Bool, "", "x - x"), Of("Sub(x, x)", DType.Bool, "", "x"), Of("Abs(x)", DType.Bool, "", "x"), Of("Relu(x)", DType.Bool, "", "x"), Of("Softmax(x, 0)", DType.Int64, "floating point", "x"), Of("LogSoftmax(x, 0)", DType.Int64, "floating point", "x"), Of("Gelu(x)", DType.Int64, "floating point", "x"), Of("Elu(x)", DType.Int64, "floating point", "x"), Of("Mish(x)", DType.Int64, "floating point", "x"), Of("Silu(x)", DType.Int64, "floating point", "x"), Of("Hardswish(x)", DType.Int64, "floating point", "x"), Of("Softplus(x)", DType.Int64, "floating point", "x"),
        Of("MaskedFill(x, x, 0)", DType.Float32, "a mask is boolean", "x"), Of("Where(x, x, x)", DType.Float32, "boolean", "x"), Of("OneHot(x, 3)", DType.Float32, "an index is of integers", "x"), Of("AvgPool1d(x, 1)", DType.Bool, "", "x"), Of("Cumsum(x, 4)", DType.Int64, "dimension 4", "4"),
        new(new("MatMul(x, y)", new Argument("x", [2, 2]), new Argument("y", [2, 2], DType.Int64)), "", "y"), new(new("Linear(x, y)", new Argument("x", [2, 2]), new Argument("y", [2, 2], DType.Float64)), "both need one element type", "x"), new(new("Conv1d(x, y)", new Argument("x", [1, 2, 2]), new Argument("y", [1, 2, 2], DType.Float64)), "both need one element type", "x"), new(new("layer.Forward(x)", new Argument("x", [2, 3], DType.Int64)) { Layer = "Linear(3, 2)" }, "", "x"), new(new("layer.Forward(x)", new Argument("x", [1, 3, 4], DType.Int64)) { Layer = "Conv1d(3, 2, 1)" }, "", "x"), new(new("layer.Forward(x)", new Argument("x", [2, 3], DType.Int64)) { Layer = "LayerNorm(3)" }, "", "x"),
    ];

    static IEnumerable<WrongUse> Words =>
    [
        X("Pad(x, [1, 1], \"mirror\")", "mode is \"constant\", \"reflect\", \"replicate\" or \"circular\"", "\"mirror\""), X("Gelu(x, \"sigmoid\")", "approximate is \"none\" or \"tanh\"", "\"sigmoid\""), X("MseLoss(x, x, \"average\")", "reduction is \"mean\", \"sum\" or \"none\"", "\"average\""), X("CrossEntropy(x, x, reduction: \"all\")", "reduction is", "\"all\""), X("Div(x, x, \"round\")", "roundingMode is", "\"round\""), X("Meshgrid([x[0], x[0]], \"ji\")[0]", "indexing is", "\"ji\""),
        new(new("GridSample(x, grid, \"cubic\")", new Argument("x", [1, 2, 4, 4]), new Argument("grid", [1, 3, 3, 2])), "mode", "\"cubic\""), new(new("GridSample(x, grid, paddingMode: \"ones\")", new Argument("x", [1, 2, 4, 4]), new Argument("grid", [1, 3, 3, 2])), "paddingMode", "\"ones\""), new(new("Interpolate(x, size: [2, 2], mode: \"cubic\")", new Argument("x", [1, 2, 4, 4])), "mode", "\"cubic\""), Index("ScatterReduce(x, 0, index, x, \"max\")", [2, 4], [2, 4], "reduce is", "\"max\""),
        X("Dropout(x, 1.5)", "", "1.5"), X("Dropout(x, -0.5)", "", "-0.5"), X("CrossEntropy(x, x, labelSmoothing: 2)", "labelSmoothing is a share", "2"), X("HuberLoss(x, x, delta: 0)", "delta must be above 0", "0"), X("SmoothL1Loss(x, x, beta: -1)", "beta must be at least 0", "-1"), X("Hardtanh(x, 1, -1)", "is not below", "1") with { PassesInTorch = "the function clamps to the upper bound; the layer refuses" },
    ];

    static IEnumerable<WrongUse> Layers =>
    [
        Build("Linear(0, 2)", "inFeatures must be at least 1", "0"), Build("Linear(-1, 2)", "inFeatures must be at least 1", "-1"), Build("Embedding(4, 2, paddingIdx: 4)", "paddingIdx 4 is outside", "4"), Build("GroupNorm(4, 6)", "numGroups 4 does not divide numChannels 6", "4") with { PassesInTorch = "the layer is made, and refuses when it runs" }, Build("MultiheadAttention(6, 4)", "numHeads 4 does not divide embedDim 6", "4") with { PassesInTorch = "the layer is made, and refuses when it runs" }, Build("LSTM(3, 0)", "hiddenSize must be at least 1", "0"), Build("GRU(3, 2, 0)", "numLayers must be at least 1", "0"), Build("GRU(3, 2, dropout: 2)", "dropout is a share from 0 to 1", "2"), Build("RNN(3, 2, nonlinearity: \"sigmoid\")", "nonlinearity", "\"sigmoid\""), Build("Dropout(1.5)", "p is a share from 0 to 1", "1.5") with { PassesInTorch = "the layer is made, and refuses in training" }, Build("Conv2d(3, 4, 3, paddingMode: \"ones\")", "paddingMode is", "\"ones\""), new(new("layer.Forward(x, x)", new Argument("x", [2, 3])) { Layer = "CrossEntropyLoss(reduction: \"all\")" }, "reduction is", "layer.Forward(x, x)"), Build("BatchNorm2d(0)", "numFeatures must be at least 1", "0") with { PassesInTorch = "empty statistics" },
        new(new("layer.Forward(x)", new Argument("x", [2, 3])) { Layer = "Linear(4, 2)" }, "4", "x"), new(new("layer.Forward(x)", new Argument("x", [2, 3, 4])) { Layer = "BatchNorm2d(3)" }, "BatchNorm2d needs 4 dimensions", "x"), new(new("layer.Forward(x)", new Argument("x", [2, 3, 4, 4])) { Layer = "BatchNorm2d(4)" }, "", "x"), new(new("layer.Forward(x).Output", new Argument("x", [2, 3, 4])) { Layer = "LSTM(3, 2)" }, "has 4 features, but the layer takes 3", "x"), new(new("layer.Forward(x, h).Output", new Argument("x", [2, 3, 4]), new Argument("h", [2, 3, 2])) { Layer = "GRU(4, 2)" }, "an initial state is", "h"),
        new(new("layer.Forward(x, x, x).Output", new Argument("x", [2, 3, 4])) { Layer = "MultiheadAttention(6, 2)" }, "", "layer.Forward(x, x, x)"), new(new("layer.Forward(x)", new Argument("x", [2, 4, 3])) { Layer = "LayerNorm(4)" }, "the last sizes", "x"), new(new("layer.Forward(x)", new Argument("x", [2, 5, 3])) { Layer = "GroupNorm(2, 4)" }, "has 5 channels", "x"),
    ];

    static WrongUse Image(int spatial, string call, string rule, string at) => new(new(call, new Argument("x", [1, 2, .. Enumerable.Repeat(6, spatial)])), rule, at);

    static WrongUse Layer(int spatial, string layer, string rule, string at) => new(new("layer.Forward(x)", new Argument("x", [1, 3, .. Enumerable.Repeat(6, spatial)])) { Layer = layer }, rule, at);

    static WrongUse Build(string layer, string rule, string at) => new(new("x", new Argument("x", [1])) { Layer = layer }, rule, at);

    static WrongUse X(string call, string rule, string at) => new(new(call, new Argument("x", [2, 4])), rule, at);

    static WrongUse Two(string call, int[] x, int[] y, string rule, string at) => new(new(call, new Argument("x", x), new Argument("y", y)), rule, at);

    static WrongUse Three(string call, int[] x, int[] y, int[] z, string rule, string at) => new(new(call, new Argument("x", x), new Argument("y", y), new Argument("z", z)), rule, at);

    static WrongUse Index(string call, int[] x, int[] index, string rule, string at) => new(new(call, new Argument("x", x), new Argument("index", index, DType.Int64) { Low = 0, High = 1 }), rule, at);

    static WrongUse Of(string call, DType type, string rule, string at) => new(new(call, new Argument("x", [2, 2, 2], type)), rule, at);
}
