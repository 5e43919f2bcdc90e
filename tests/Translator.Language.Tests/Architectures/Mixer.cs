using Translator;
using static Translator.Functional;

public class MlpBlock(int dim, int hiddenDim, double dropout = 0.0)
    : Sequential(new Linear(dim, hiddenDim), new GELU(), new Dropout(dropout), new Linear(hiddenDim, dim), new Dropout(dropout));

public class PreNormResidual<TModule>(int dim, TModule fn) : Module where TModule : Module, ILayer
{
    readonly TModule fn = fn;
    readonly LayerNorm norm = new(dim);

    public Tensor Forward(Tensor x) => fn.Forward(norm.Forward(x)) + x;
}

public class TokenMixing(int patches, int hidden) : Module, ILayer
{
    readonly MlpBlock mlp = new(patches, hidden);

    public Tensor Forward(Tensor x) => mlp.Forward(x.Transpose(1, 2)).Transpose(1, 2);
}

[Model]
public class Mixer(int imageSize = 8, int patchSize = 4, int dim = 12, int depth = 2, int numClasses = 5) : Module
{
    readonly int numPatches = (imageSize / patchSize) * (imageSize / patchSize);
    readonly Linear patch = new(patchSize * patchSize * 3, dim);
    readonly List<Dictionary<string, Module>> blocks =
    [
        .. Enumerable.Range(0, depth).Select(_ => new Dictionary<string, Module>
        {
            ["token"] = new PreNormResidual<TokenMixing>(dim, new(imageSize / patchSize * (imageSize / patchSize), 16)),
            ["channel"] = new PreNormResidual<MlpBlock>(dim, new(dim, 24)),
        }),
    ];
    readonly LayerNorm norm = new(dim);
    readonly Linear head = new(dim, numClasses);

    public Tensor Forward([Shape("N", 3, 8, 8)] Tensor image)
    {
        var (n, c, h, w) = image.Shape;
        var p = patchSize;
        var x = image.Reshape(n, c, h / p, p, w / p, p).Permute(0, 2, 4, 3, 5, 1).Reshape(n, numPatches, p * p * c);
        x = patch.Forward(x);
        foreach (var block in blocks)
        {
            if (block["token"] is PreNormResidual<TokenMixing> token) x = token.Forward(x);
            if (block["channel"] is PreNormResidual<MlpBlock> channel) x = channel.Forward(x);
        }

        return head.Forward(norm.Forward(x).Mean(dim: 1));
    }
}
