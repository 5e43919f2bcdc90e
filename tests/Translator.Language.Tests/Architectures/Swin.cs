using Translator;
using static Translator.Functional;

/// <summary>A shifted-window attention block as in torchvision, for images of a known size.</summary>
public sealed class ShiftedWindowAttention : Module
{
    readonly int heads;
    readonly (int H, int W) window;
    readonly (int H, int W) shift;
    readonly Linear qkv;
    readonly Linear proj;
    readonly Parameter relative_position_bias_table;
    readonly Buffer relative_position_index;

    public ShiftedWindowAttention(int dim, (int H, int W) windowSize, (int H, int W) shiftSize, int numHeads)
    {
        (heads, window, shift) = (numHeads, windowSize, shiftSize);
        qkv = new(dim, dim * 3);
        proj = new(dim, dim);
        relative_position_bias_table = new(new Initializer.Normal(0, 0.02), (2 * window.H - 1) * (2 * window.W - 1), numHeads);
        var coords = from h in Enumerable.Range(0, window.H) from w in Enumerable.Range(0, window.W) select (h, w);
        var index = from a in coords from b in coords select (double)((a.h - b.h + window.H - 1) * (2 * window.W - 1) + a.w - b.w + window.W - 1);
        relative_position_index = new(new Initializer.Given(index.ToList()), DType.Int64, shape: [window.H * window.W * window.H * window.W]);
    }

    Tensor RelativePositionBias()
    {
        var n = window.H * window.W;
        var bias = relative_position_bias_table[relative_position_index];
        return bias.View(n, n, -1).Permute(2, 0, 1).Contiguous().Unsqueeze(0);
    }

    public Tensor Forward(Tensor input)
    {
        var (B, H, W, C) = input.Shape;
        var padR = (window.W - W % window.W) % window.W;
        var padB = (window.H - H % window.H) % window.H;
        var x = Pad(input, [0, 0, 0, padR, 0, padB]);
        var (_, padH, padW, _) = x.Shape;
        var shifted = shift is not (0, 0);
        if (shifted) x = Roll(x, shifts: [-shift.H, -shift.W], dims: [1, 2]);
        var numWindows = padH / window.H * (padW / window.W);
        x = x.View(B, padH / window.H, window.H, padW / window.W, window.W, C);
        x = x.Permute(0, 1, 3, 2, 4, 5).Reshape(B * numWindows, window.H * window.W, C);
        var n = x.Shape[1];
        var parts = qkv.Forward(x).Reshape(x.Shape[0], n, 3, heads, C / heads).Permute(2, 0, 3, 1, 4);
        var (q, k, v) = (parts[0], parts[1], parts[2]);
        q = q * Math.Pow((double)(int)C / heads, -0.5);
        var attn = q.MatMul(k.Transpose(-2, -1)) + RelativePositionBias();
        if (shifted)
        {
            var mask = Zeros(padH, padW);
            var rows = Arange(padH);
            var columns = Arange(padW);
            var regionOfRow = (rows >= padH - window.H).To(DType.Float32) + (rows >= padH - shift.H).To(DType.Float32);
            var regionOfColumn = (columns >= padW - window.W).To(DType.Float32) + (columns >= padW - shift.W).To(DType.Float32);
            mask = mask + 3 * regionOfRow[.., null] + regionOfColumn[null, ..];
            mask = mask.View(padH / window.H, window.H, padW / window.W, window.W).Permute(0, 2, 1, 3).Reshape(numWindows, window.H * window.W);
            var difference = mask.Unsqueeze(1) - mask.Unsqueeze(2);
            difference = difference.MaskedFill(difference != 0, -100.0).MaskedFill(difference == 0, 0.0);
            attn = attn.View(x.Shape[0] / numWindows, numWindows, heads, n, n) + difference.Unsqueeze(1).Unsqueeze(0);
            attn = attn.View(-1, heads, n, n);
        }

        attn = Softmax(attn, dim: -1);
        x = attn.MatMul(v).Transpose(1, 2).Reshape(x.Shape[0], n, C);
        x = proj.Forward(x);
        x = x.View(B, padH / window.H, padW / window.W, window.H, window.W, C).Permute(0, 1, 3, 2, 4, 5).Reshape(B, padH, padW, C);
        if (shifted) x = Roll(x, shifts: [shift.H, shift.W], dims: [1, 2]);
        return x[.., ..H, ..W, ..].Contiguous();
    }
}

public sealed class SwinBlock(int dim, int heads, (int, int) windowSize, (int, int) shiftSize, double mlpRatio = 2.0) : Module
{
    readonly LayerNorm norm1 = new(dim, eps: 1e-5);
    readonly ShiftedWindowAttention attn = new(dim, windowSize, shiftSize, heads);
    readonly LayerNorm norm2 = new(dim, eps: 1e-5);
    readonly Sequential mlp = new(new Linear(dim, (int)(dim * mlpRatio)), new GELU(), new Dropout(0.0), new Linear((int)(dim * mlpRatio), dim), new Dropout(0.0));

    public Tensor Forward(Tensor x)
    {
        x = x + attn.Forward(norm1.Forward(x));
        return x + mlp.Forward(norm2.Forward(x));
    }
}

public sealed class PatchMerging(int dim) : Module
{
    readonly Linear reduction = new(4 * dim, 2 * dim, bias: false);
    readonly LayerNorm norm = new(4 * dim);

    public Tensor Forward(Tensor x)
    {
        int h = x.Shape[^3], w = x.Shape[^2];
        x = Pad(x, [0, 0, 0, w % 2, 0, h % 2]);
        var x0 = x[TensorIndex.Ellipsis, TensorIndex.Slice(0, null, 2), TensorIndex.Slice(0, null, 2), ..];
        var x1 = x[TensorIndex.Ellipsis, TensorIndex.Slice(1, null, 2), TensorIndex.Slice(0, null, 2), ..];
        var x2 = x[TensorIndex.Ellipsis, TensorIndex.Slice(0, null, 2), TensorIndex.Slice(1, null, 2), ..];
        var x3 = x[TensorIndex.Ellipsis, TensorIndex.Slice(1, null, 2), TensorIndex.Slice(1, null, 2), ..];
        return reduction.Forward(norm.Forward(Cat([x0, x1, x2, x3], -1)));
    }
}

[Model]
public sealed class Swin(int embedDim = 8) : Module
{
    readonly Conv2d patch = new(3, embedDim, kernelSize: 2, stride: 2);
    readonly SwinBlock[] blocks = [.. Enumerable.Range(0, 2).Select(i => new SwinBlock(embedDim, 2, (2, 2), i % 2 == 0 ? (0, 0) : (1, 1)))];
    readonly PatchMerging merging = new(embedDim);
    readonly Linear head = new(2 * embedDim, 4);

    public Tensor Forward([Shape("N", 3, 14, 10)] Tensor image)
    {
        var x = patch.Forward(image).Permute(0, 2, 3, 1);
        foreach (var block in blocks) x = block.Forward(x);
        x = merging.Forward(x);
        return head.Forward(x.Mean([1, 2]));
    }
}
