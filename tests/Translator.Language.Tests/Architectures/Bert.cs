using Translator;
using static Translator.Functional;

public sealed record BertConfig
{
    public int VocabSize { get; init; } = 50;
    public int HiddenSize { get; init; } = 16;
    public int NumHiddenLayers { get; init; } = 2;
    public int NumAttentionHeads { get; init; } = 2;
    public int IntermediateSize { get; init; } = 32;
    public string HiddenAct { get; init; } = "gelu";
    public int MaxPositionEmbeddings { get; init; } = 32;
    public int TypeVocabSize { get; init; } = 2;
    public double LayerNormEps { get; init; } = 1e-12;
}

static class Activations
{
    public static readonly Dictionary<string, Func<Tensor, Tensor>> ACT2FN = new()
    {
        ["gelu"] = x => Gelu(x),
        ["relu"] = Relu,
        ["tanh"] = Tanh,
        ["gelu_new"] = x => 0.5 * x * (1.0 + Tanh(Math.Sqrt(2.0 / Math.PI) * (x + 0.044715 * Pow(x, 3.0)))),
    };
}

public sealed class BertEmbeddings : Module
{
    readonly Embedding word_embeddings;
    readonly Embedding position_embeddings;
    readonly Embedding token_type_embeddings;
    [Name("LayerNorm")] readonly LayerNorm layerNorm;
    readonly Dropout dropout = new(0.1);
    readonly Buffer position_ids;

    public BertEmbeddings(BertConfig config)
    {
        word_embeddings = new Embedding(config.VocabSize, config.HiddenSize, paddingIdx: 0);
        position_embeddings = new Embedding(config.MaxPositionEmbeddings, config.HiddenSize);
        token_type_embeddings = new Embedding(config.TypeVocabSize, config.HiddenSize);
        layerNorm = new LayerNorm(config.HiddenSize, eps: config.LayerNormEps);
        position_ids = new Buffer(new Initializer.Given([.. Enumerable.Range(0, config.MaxPositionEmbeddings).Select(i => (double)i)]), DType.Int64, persistent: false, 1, config.MaxPositionEmbeddings);
    }

    public Tensor Forward(Tensor inputIds, Tensor? tokenTypeIds = null)
    {
        var seqLength = inputIds.Shape[1];
        var positionIds = position_ids[.., ..seqLength];
        tokenTypeIds ??= ZerosLike(inputIds);
        var embeddings = word_embeddings.Forward(inputIds) + token_type_embeddings.Forward(tokenTypeIds);
        embeddings += position_embeddings.Forward(positionIds);
        return dropout.Forward(layerNorm.Forward(embeddings));
    }
}

public sealed class BertSelfAttention(BertConfig config) : Module
{
    readonly int heads = config.NumAttentionHeads;
    readonly int headSize = config.HiddenSize % config.NumAttentionHeads == 0
        ? config.HiddenSize / config.NumAttentionHeads
        : throw new ArgumentException($"The hidden size ({config.HiddenSize}) is not a multiple of the number of attention heads ({config.NumAttentionHeads})");
    readonly Linear query = new(config.HiddenSize, config.HiddenSize);
    readonly Linear key = new(config.HiddenSize, config.HiddenSize);
    readonly Linear value = new(config.HiddenSize, config.HiddenSize);

    Tensor TransposeForScores(Tensor x) => x.View([.. x.Shape[..^1], heads, headSize]).Permute(0, 2, 1, 3);

    public (Tensor Context, Tensor Probabilities) Forward(Tensor hiddenStates, Tensor? attentionMask)
    {
        var (q, k, v) = (TransposeForScores(query.Forward(hiddenStates)), TransposeForScores(key.Forward(hiddenStates)), TransposeForScores(value.Forward(hiddenStates)));
        var scores = MatMul(q, k.Transpose(-1, -2)) / Math.Sqrt(headSize);
        if (attentionMask is not null) scores = scores + attentionMask;
        var probabilities = Softmax(scores, dim: -1);
        var context = MatMul(probabilities, v).Permute(0, 2, 1, 3).Contiguous();
        return (context.View([.. context.Shape[..^2], heads * headSize]), probabilities);
    }
}

public sealed class BertLayer(BertConfig config) : Module
{
    readonly BertSelfAttention attention = new(config);
    readonly Linear attention_output = new(config.HiddenSize, config.HiddenSize);
    readonly LayerNorm attention_norm = new(config.HiddenSize, config.LayerNormEps);
    readonly Linear intermediate = new(config.HiddenSize, config.IntermediateSize);
    readonly Linear output = new(config.IntermediateSize, config.HiddenSize);
    readonly LayerNorm output_norm = new(config.HiddenSize, config.LayerNormEps);
    readonly Func<Tensor, Tensor> act = Activations.ACT2FN[config.HiddenAct];

    public Tensor Forward(Tensor x, Tensor? mask)
    {
        var (context, _) = attention.Forward(x, mask);
        x = attention_norm.Forward(attention_output.Forward(context) + x);
        return output_norm.Forward(output.Forward(act(intermediate.Forward(x))) + x);
    }
}

[Model]
public sealed class Bert(BertConfig config) : Module
{
    public static Bert Tiny => new(new BertConfig() with { HiddenAct = "gelu_new" });

    readonly BertEmbeddings embeddings = new(config);
    readonly List<BertLayer> layer = [.. from i in Enumerable.Range(0, config.NumHiddenLayers) select new BertLayer(config)];
    readonly Linear pooler = new(config.HiddenSize, config.HiddenSize);

    public (Tensor LastHiddenState, Tensor PoolerOutput, Tensor[] HiddenStates) Forward(
        [Shape("N", "T", Type = DType.Int64)] Tensor inputIds, [Shape("N", "T", Type = DType.Int64)] Tensor attentionMask, Tensor? tokenTypeIds = null)
    {
        var extended = (1.0 - attentionMask[.., null, null, ..].To(DType.Float32)) * -10000.0;
        var hidden = embeddings.Forward(inputIds, tokenTypeIds);
        List<Tensor> all = [hidden];
        foreach (var module in layer)
        {
            hidden = module.Forward(hidden, extended);
            all.Add(hidden);
        }

        return (hidden, Tanh(pooler.Forward(hidden[.., 0])), all.ToArray());
    }
}
