using Translator;
using static Translator.Functional;

public class SinusoidalPositionEmbeddings(int dim) : Module
{
    public Tensor Forward(Tensor time)
    {
        var halfDim = dim / 2;
        var embeddings = Math.Log(10000) / (halfDim - 1);
        var frequencies = Exp(Arange(halfDim).Float() * -embeddings);
        var arguments = time.Float()[.., null] * frequencies[null, ..];
        return Cat([arguments.Sin(), arguments.Cos()], dim: -1);
    }
}

public class ResnetBlock(int inChannels, int outChannels, int timeChannels, int groups = 2) : Module
{
    readonly GroupNorm norm1 = new(groups, inChannels);
    readonly Conv2d conv1 = new(inChannels, outChannels, 3, padding: 1);
    readonly Linear time_emb_proj = new(timeChannels, outChannels);
    readonly GroupNorm norm2 = new(groups, outChannels);
    readonly Conv2d conv2 = new(outChannels, outChannels, 3, padding: 1);
    readonly Module conv_shortcut = inChannels == outChannels ? new Identity() : new Conv2d(inChannels, outChannels, 1);

    public Tensor Forward(Tensor x, Tensor temb)
    {
        var h = conv1.Forward(Silu(norm1.Forward(x)));
        h += time_emb_proj.Forward(Silu(temb))[.., .., null, null];
        h = conv2.Forward(Silu(norm2.Forward(h)));
        return h + (conv_shortcut switch
        {
            Conv2d conv => conv.Forward(x),
            Identity => x,
            _ => throw new InvalidOperationException(),
        });
    }
}

public class SpatialAttention(int channels, int heads = 1) : Module
{
    readonly GroupNorm group_norm = new(2, channels);
    readonly MultiheadAttention attention = new(channels, heads, batchFirst: true);

    public Tensor Forward(Tensor x)
    {
        var (n, c, h, w) = x.Shape;
        var tokens = group_norm.Forward(x).View(n, c, h * w).Transpose(1, 2);
        var (mixed, _) = attention.Forward(tokens, tokens, tokens);
        return x + mixed.Transpose(1, 2).View(n, c, h, w);
    }
}

public class MidBlock(int channels, int timeChannels) : Module
{
    readonly ResnetBlock[] resnets = [new(channels, channels, timeChannels), new(channels, channels, timeChannels)];
    readonly SpatialAttention[] attentions = [new(channels)];

    public Tensor Forward(Tensor x, Tensor temb)
    {
        x = resnets[0].Forward(x, temb);
        foreach (var (attention, resnet) in attentions.Zip(resnets[1..]))
        {
            x = attention.Forward(x);
            x = resnet.Forward(x, temb);
        }

        return x;
    }
}

[Model]
public class DiffusionUNet : Module
{
    readonly Conv2d conv_in;
    readonly Sequential time_embedding;
    readonly List<List<ResnetBlock>> down_blocks = [];
    readonly List<Conv2d> downsamplers = [];
    readonly MidBlock mid_block;
    readonly ResnetBlock[][] up_blocks;
    readonly Conv2d?[] upsamplers;
    readonly GroupNorm norm_out;
    readonly Conv2d conv_out;

    public DiffusionUNet(int channels = 1, int width = 4, int[]? multipliers = null)
    {
        multipliers ??= [1, 2];
        var time = width * 4;
        time_embedding = new(new SinusoidalPositionEmbeddings(width), new Linear(width, time), new SiLU(), new Linear(time, time));
        conv_in = new(channels, width, 3, padding: 1);
        var current = width;
        var skips = new Stack<int>([width]);
        for (var level = 0; level < multipliers.Length; level++)
        {
            var block = new ResnetBlock(current, width * multipliers[level], time);
            down_blocks.Add([block]);
            current = width * multipliers[level];
            skips.Push(current);
            if (level < multipliers.Length - 1)
            {
                downsamplers.Add(new(current, current, 3, stride: 2, padding: 1));
                skips.Push(current);
            }
        }

        mid_block = new(current, time);
        up_blocks = new ResnetBlock[multipliers.Length][];
        upsamplers = new Conv2d?[multipliers.Length];
        for (var level = multipliers.Length - 1; level >= 0; level--)
        {
            var size = width * multipliers[level];
            up_blocks[level] = new ResnetBlock[2];
            for (var i = 0; i < 2; i++)
            {
                up_blocks[level][i] = new(current + skips.Pop(), size, time);
                current = size;
            }

            upsamplers[level] = level > 0 ? new(current, current, 3, padding: 1) : null;
        }

        norm_out = new(2, current);
        conv_out = new(current, channels, 3, padding: 1);
    }

    public Tensor Forward([Shape("N", 1, "2*H", "2*W")] Tensor sample, [Shape("N", Type = DType.Int64)] Tensor timestep)
    {
        var temb = time_embedding.Forward(timestep);
        var x = conv_in.Forward(sample);
        var skips = new Stack<Tensor>();
        skips.Push(x);
        foreach (var (blocks, level) in down_blocks.Select((b, i) => (b, i)))
        {
            foreach (var block in blocks) skips.Push(x = block.Forward(x, temb));
            if (level < downsamplers.Count)
            {
                x = downsamplers[level].Forward(x);
                skips.Push(x);
            }
        }

        x = mid_block.Forward(x, temb);
        for (var level = up_blocks.Length - 1; level >= 0; level--)
        {
            foreach (var block in up_blocks[level])
            {
                x = block.Forward(Cat([x, skips.Pop()], dim: 1), temb);
            }

            if (upsamplers[level] is { } up) x = up.Forward(Interpolate(x, scaleFactor: 2.0, mode: "nearest"));
        }

        return conv_out.Forward(Silu(norm_out.Forward(x)));
    }
}
