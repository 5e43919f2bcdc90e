using System.Collections.Generic;
using Translator;
using static Translator.Functional;

public sealed class Encoder(int vocab, int emb, int hidden) : Module
{
    readonly Embedding embedding = new(vocab, emb);
    readonly GRU rnn = new(emb, hidden, batchFirst: true, bidirectional: true);
    readonly Linear fc = new(2 * hidden, hidden);

    public (Tensor Outputs, Tensor Hidden) Forward(Tensor src)
    {
        var (outputs, h) = rnn.Forward(embedding.Forward(src));
        var hidden = Tanh(fc.Forward(Cat([h[-2], h[-1]], dim: 1)));
        return (outputs, hidden);
    }
}

public sealed class BahdanauAttention(int enc, int dec) : Module
{
    readonly Linear attn = new(enc + dec, dec);
    readonly Linear v = new(dec, 1, bias: false);

    public Tensor Forward(Tensor hidden, Tensor outputs)
    {
        var srcLen = outputs.Shape[1];
        hidden = hidden.Unsqueeze(1).Repeat(1, srcLen, 1);
        var energy = Tanh(attn.Forward(Cat([hidden, outputs], dim: 2)));
        var attention = v.Forward(energy).Squeeze(2);
        return Softmax(attention, dim: 1);
    }
}

public sealed class Decoder(int vocab, int emb, int hidden) : Module
{
    readonly Embedding embedding = new(vocab, emb);
    readonly BahdanauAttention attention = new(2 * hidden, hidden);
    readonly GRUCell rnn = new(2 * hidden + emb, hidden);
    readonly Linear fc_out = new(3 * hidden + emb, vocab);

    public (Tensor Prediction, Tensor Hidden) Forward(Tensor input, Tensor hidden, Tensor outputs)
    {
        var embedded = embedding.Forward(input);
        var a = attention.Forward(hidden, outputs).Unsqueeze(1);
        var weighted = Bmm(a, outputs).Squeeze(1);
        hidden = rnn.Forward(Cat([embedded, weighted], dim: 1), hidden);
        var prediction = fc_out.Forward(Cat([hidden, weighted, embedded], dim: 1));
        return (prediction, hidden);
    }
}

[Model]
public sealed class Seq2Seq(int vocab = 20, int steps = 4) : Module
{
    readonly Encoder encoder = new(vocab, 6, 8);
    readonly Decoder decoder = new(vocab, 6, 8);

    /// <summary>Greedy decoding.</summary>
    public (Tensor Scores, Tensor Tokens) Forward([Shape("N", "S", Type = DType.Int64)] Tensor src)
    {
        var (outputs, hidden) = encoder.Forward(src);
        var token = Zeros([src.Shape[0]], DType.Int64);
        var scores = new List<Tensor>();
        var tokens = new List<Tensor>();
        for (var t = 0; t < steps; t++)
        {
            Tensor prediction;
            (prediction, hidden) = decoder.Forward(token, hidden, outputs);
            scores.Add(prediction);
            token = Argmax(prediction, dim: 1);
            tokens.Add(token);
        }

        return (Stack(scores, dim: 1), Stack(tokens, dim: 1));
    }
}
