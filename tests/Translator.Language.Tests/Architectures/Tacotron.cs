using Translator;
using static Translator.Functional;

namespace Speech.Synthesis;

public sealed record DecoderState(Tensor AttentionHidden, Tensor DecoderHidden, Tensor DecoderCell, Tensor Weights, Tensor WeightsCum, Tensor Context);

public sealed class LocationSensitiveAttention(int rnnDim, int embeddingDim, int attentionDim, int filters = 4, int kernel = 5) : Module
{
    private readonly Linear query_layer = new(rnnDim, attentionDim, bias: false);
    private readonly Linear memory_layer = new(embeddingDim, attentionDim, bias: false);
    private readonly Linear v = new(attentionDim, 1, bias: false);
    private readonly Conv1d location_conv = new(2, filters, kernel, padding: (kernel - 1) / 2, bias: false);
    private readonly Linear location_dense = new(filters, attentionDim, bias: false);

    public Tensor Project(Tensor memory) => memory_layer.Forward(memory);

    public (Tensor Context, Tensor Weights) Forward(Tensor hidden, Tensor memory, Tensor processed, Tensor weightsCat, Tensor mask)
    {
        var query = query_layer.Forward(hidden.Unsqueeze(1));
        var location = location_dense.Forward(location_conv.Forward(weightsCat).Transpose(1, 2));
        var energies = v.Forward(Tanh(query + location + processed)).Squeeze(-1);
        energies = energies.MaskedFill(mask, float.NegativeInfinity);
        var weights = Softmax(energies, dim: 1);
        var context = Bmm(weights.Unsqueeze(1), memory).Squeeze(1);
        return (context, weights);
    }
}

[Model]
public sealed class Tacotron : Module
{
    private const int NMels = 4, EmbeddingDim = 6, RnnDim = 8, MaxSteps = 6;

    private readonly Embedding embedding = new(12, EmbeddingDim);
    private readonly GRU encoder = new(EmbeddingDim, EmbeddingDim / 2, batchFirst: true, bidirectional: true);
    private readonly Sequential prenet = new(new Linear(NMels, 5), new ReLU(), new Linear(5, 5), new ReLU());
    private readonly GRUCell attention_rnn = new(5 + EmbeddingDim, RnnDim);
    private readonly LSTMCell decoder_rnn = new(RnnDim + EmbeddingDim, RnnDim);
    private readonly LocationSensitiveAttention attention = new(RnnDim, EmbeddingDim, 5);
    private readonly Linear linear_projection = new(RnnDim + EmbeddingDim, NMels);
    private readonly Linear gate_layer = new(RnnDim + EmbeddingDim, 1);

    private static DecoderState Initial(Tensor memory)
    {
        var (b, t, _) = memory.Shape;
        return new(Zeros(b, RnnDim), Zeros(b, RnnDim), Zeros(b, RnnDim), Zeros(b, t), Zeros(b, t), Zeros(b, EmbeddingDim));
    }

    private (Tensor Mel, Tensor Gate, DecoderState State) Decode(Tensor frame, Tensor memory, Tensor processed, Tensor mask, DecoderState s)
    {
        var h = attention_rnn.Forward(Cat([prenet.Forward(frame), s.Context], -1), s.AttentionHidden);
        var (context, weights) = attention.Forward(h, memory, processed, Stack([s.Weights, s.WeightsCum], 1), mask);
        var (dh, dc) = decoder_rnn.Forward(Cat([h, context], -1), (s.DecoderHidden, s.DecoderCell));
        var joined = Cat([dh, context], -1);
        return (linear_projection.Forward(joined), gate_layer.Forward(joined), s with
        {
            AttentionHidden = h,
            DecoderHidden = dh,
            DecoderCell = dc,
            Weights = weights,
            WeightsCum = s.WeightsCum + weights,
            Context = context,
        });
    }

    public (Tensor Mel, Tensor Length) Forward([Shape("N", "T", Type = DType.Int64)] Tensor text)
    {
        var mask = text == 0;
        mask = mask & (Arange(text.Shape[1]) > 0);
        var (memory, _) = encoder.Forward(embedding.Forward(text));
        var processed = attention.Project(memory);
        var state = Initial(memory);
        var frame = Zeros(text.Shape[0], NMels);
        var mel = Zeros(text.Shape[0], MaxSteps, NMels);
        var step = 0;
        do
        {
            (frame, var gate, state) = Decode(frame, memory, processed, mask, state);
            mel = Where((Arange(MaxSteps) == step)[null, .., null], frame.Unsqueeze(1), mel);
            step++;
            if (Sigmoid(gate).Min() > 0.6) break;
        }
        while (step < MaxSteps);
        return (mel, ZerosLike(text[.., 0]) + step);
    }
}
