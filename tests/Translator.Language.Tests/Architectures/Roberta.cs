#pragma warning disable CS8981
using System.Collections.Immutable;
using Translator;
using static Translator.Functional;

namespace Transformers.Models.Roberta;

public partial class RobertaConfig
{
    public int vocab_size { get; init; } = 20;
    public int hidden_size { get; init; } = 8;
    public int num_hidden_layers { get; init; } = 2;
    public int num_attention_heads { get; init; } = 2;
    public int intermediate_size { get; init; } = 16;
    public int max_position_embeddings { get; init; } = 40;
    public int type_vocab_size { get; init; } = 1;
    public int pad_token_id { get; init; } = 1;
    public double layer_norm_eps { get; init; } = 1e-5;
    public string hidden_act { get; init; } = "gelu";
    public ImmutableArray<string> labels { get; init; } = ["neg", "neutral", "pos"];
    public int num_labels => labels.Length;
}

public class RobertaEmbeddings : Module
{
    private readonly Embedding word_embeddings, position_embeddings, token_type_embeddings;
    [Name("LayerNorm")] private readonly LayerNorm layerNorm;
    private readonly int padding_idx;

    public RobertaEmbeddings(RobertaConfig config)
    {
        padding_idx = config.pad_token_id;
        word_embeddings = new Embedding(config.vocab_size, config.hidden_size, paddingIdx: padding_idx);
        position_embeddings = new Embedding(config.max_position_embeddings, config.hidden_size, paddingIdx: padding_idx);
        token_type_embeddings = new Embedding(config.type_vocab_size, config.hidden_size);
        layerNorm = new LayerNorm(config.hidden_size, eps: config.layer_norm_eps);
    }

    public Tensor Forward(Tensor input_ids, Tensor? token_type_ids = null)
    {
        var position_ids = CreatePositionIdsFromInputIds(input_ids, padding_idx);
        token_type_ids ??= ZerosLike(input_ids);
        var embeddings = word_embeddings.Forward(input_ids) + token_type_embeddings.Forward(token_type_ids);
        embeddings += position_embeddings.Forward(position_ids);
        return layerNorm.Forward(embeddings);
    }

    private static Tensor CreatePositionIdsFromInputIds(Tensor input_ids, int padding_idx)
    {
        var mask = (input_ids != padding_idx).Int();
        var incremental_indices = mask.Cumsum(1) * mask;
        return incremental_indices.Long() + padding_idx;
    }
}

public class RobertaSelfAttention(RobertaConfig config) : Module
{
    private readonly Linear query = new(config.hidden_size, config.hidden_size);
    private readonly Linear key = new(config.hidden_size, config.hidden_size);
    private readonly Linear value = new(config.hidden_size, config.hidden_size);

    private Tensor TransposeForScores(Tensor x)
    {
        var new_shape = (x.Shape[0], x.Shape[1], config.num_attention_heads, config.hidden_size / config.num_attention_heads);
        return x.View(new_shape.Item1, new_shape.Item2, new_shape.Item3, new_shape.Item4).Permute(0, 2, 1, 3);
    }

    public Tensor Forward(Tensor hidden_states, Tensor attention_mask)
    {
        var q = TransposeForScores(query.Forward(hidden_states));
        var k = TransposeForScores(key.Forward(hidden_states));
        var v = TransposeForScores(value.Forward(hidden_states));
        var scores = MatMul(q, k.Transpose(-1, -2)) / Math.Sqrt(q.Shape[^1]);
        var probs = Softmax(scores + attention_mask, dim: -1);
        return MatMul(probs, v).Permute(0, 2, 1, 3).Contiguous().Flatten(2);
    }
}

public class RobertaSelfOutput(int input, RobertaConfig config) : Module
{
    private readonly Linear dense = new(input, config.hidden_size);
    [Name("LayerNorm")] private readonly LayerNorm norm = new(config.hidden_size, eps: config.layer_norm_eps);
    private readonly Dropout dropout = new(0.1);

    public Tensor Forward(Tensor hidden, Tensor input) => norm.Forward(dropout.Forward(dense.Forward(hidden)) + input);
}

public class RobertaAttention(RobertaConfig config) : Module
{
    [Name("self")] private readonly RobertaSelfAttention self = new(config);
    private readonly RobertaSelfOutput output = new(config.hidden_size, config);

    public Tensor Forward(Tensor x, Tensor mask) => output.Forward(self.Forward(x, mask), x);
}

public class RobertaIntermediate : Module
{
    private static readonly ImmutableDictionary<string, Func<Tensor, Tensor>> ACT2FN = new Dictionary<string, Func<Tensor, Tensor>>
    {
        ["gelu"] = x => Gelu(x),
        ["relu"] = Relu,
        ["swish"] = Silu,
    }.ToImmutableDictionary();

    private readonly Linear dense;
    private readonly Func<Tensor, Tensor> intermediate_act_fn;

    public RobertaIntermediate(RobertaConfig config)
    {
        dense = new Linear(config.hidden_size, config.intermediate_size);
        intermediate_act_fn = ACT2FN[config.hidden_act];
    }

    public Tensor Forward(Tensor x) => intermediate_act_fn(dense.Forward(x));
}

public class RobertaLayer(RobertaConfig config) : Module
{
    private readonly RobertaAttention attention = new(config);
    private readonly RobertaIntermediate intermediate = new(config);
    private readonly RobertaSelfOutput output = new(config.intermediate_size, config);

    public Tensor Forward(Tensor x, Tensor mask)
    {
        var attended = attention.Forward(x, mask);
        return output.Forward(intermediate.Forward(attended), attended);
    }
}

public class RobertaEncoder(RobertaConfig config) : Module
{
    private readonly ModuleList<RobertaLayer> layer = new(Enumerable.Range(0, config.num_hidden_layers).Select(_ => new RobertaLayer(config)));

    public (Tensor Last, Tensor[] All) Forward(Tensor x, Tensor mask)
    {
        Tensor[] all = [x];
        foreach (var l in layer) all = [.. all, x = l.Forward(x, mask)];
        return (x, all);
    }
}

public class RobertaClassificationHead(RobertaConfig config) : Module
{
    private readonly Linear dense = new(config.hidden_size, config.hidden_size), out_proj = new(config.hidden_size, config.num_labels);

    public Tensor Forward(Tensor features)
    {
        var x = features[.., 0, ..]; // take <s> token (equiv. to [CLS])
        return out_proj.Forward(Tanh(dense.Forward(x)));
    }
}

[Model]
public class RobertaForSequenceClassification : Module
{
    private readonly RobertaModel roberta;
    private readonly RobertaClassificationHead classifier;

    private class RobertaModel(RobertaConfig config) : Module
    {
        private readonly RobertaEmbeddings embeddings = new(config);
        private readonly RobertaEncoder encoder = new(config);

        public (Tensor, Tensor[]) Forward(Tensor input_ids, Tensor attention_mask)
        {
            var extended = (1.0 - attention_mask[.., null, null, ..].Float()) * float.MinValue;
            return encoder.Forward(embeddings.Forward(input_ids), extended);
        }
    }

    public static RobertaForSequenceClassification Default { get; } = new(new() { num_hidden_layers = 2 });

    public RobertaForSequenceClassification(RobertaConfig config) => (roberta, classifier) = (new(config), new(config));

    public (Tensor Logits, Tensor[] HiddenStates, Tensor? Loss) Forward(
        [Shape("batch", "seq", Type = DType.Int64)] Tensor input_ids,
        [Shape("batch", "seq", Type = DType.Int64)] Tensor attention_mask,
        Tensor? labels = null)
    {
        var (sequence, all) = roberta.Forward(input_ids, attention_mask);
        var logits = classifier.Forward(sequence);
        var loss = labels is not null ? CrossEntropy(logits, labels) : null;
        return (logits, all, loss);
    }
}
