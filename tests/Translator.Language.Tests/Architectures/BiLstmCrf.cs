using Translator;
using static Translator.Functional;

/// A BiLSTM-CRF tagger with Viterbi decoding and the partition function.
[Model]
public class BiLstmCrf : Module
{
    const int StartTag = 5, StopTag = 6;

    readonly Embedding word_embeds;
    readonly LSTM lstm;
    readonly Linear hidden2tag;
    readonly Parameter transitions;

    public BiLstmCrf(int vocabSize = 20, int tagsetSize = 7, int embeddingDim = 5, int hiddenDim = 8)
    {
        word_embeds = new Embedding(vocabSize, embeddingDim);
        lstm = new LSTM(embeddingDim, hiddenDim / 2, numLayers: 1, bidirectional: true, batchFirst: true);
        hidden2tag = new Linear(hiddenDim, tagsetSize);
        transitions = new Parameter(new Initializer.Normal(), tagsetSize, tagsetSize);
    }

    public (Tensor Score, Tensor Path, Tensor LogPartition) Forward([Shape("N", "T", Type = DType.Int64)] Tensor sentence)
    {
        var (lstmOut, _) = lstm.Forward(word_embeds.Forward(sentence));
        var feats = hidden2tag.Forward(lstmOut);
        var (score, path) = ViterbiDecode(feats);
        return (score, path, ForwardAlg(feats));
    }

    Tensor ForwardAlg(Tensor feats)
    {
        var (n, length, tags) = feats.Shape;
        var alphas = Full([n, tags], -10000f);
        alphas = Where(Arange(tags) == StartTag, 0f, alphas);
        for (var t = 0; t < length; t++)
        {
            var emit = feats[.., t].Unsqueeze(2);
            var next = alphas[.., null, ..] + emit + transitions;
            alphas = next.Logsumexp(dim: 2);
        }

        return Logsumexp(alphas + transitions[StopTag], dim: -1);
    }

    (Tensor, Tensor) ViterbiDecode(Tensor feats)
    {
        var (n, length, tags) = feats.Shape;
        var init = Full([n, tags], -10000f);
        var forward = Where(Arange(tags) == StartTag, 0f, init);
        var backpointers = new List<Tensor>();
        for (var t = 0; t < length; t++)
        {
            var (best, index) = (forward.Unsqueeze(1) + transitions).Max(dim: -1);
            forward = best + feats[.., t, ..];
            backpointers.Add(index);
        }

        var (pathScore, tag) = (forward + transitions[StopTag]).Max(-1);
        var back = Stack(backpointers, 1);
        var path = new List<Tensor>();
        for (var t = length - 1; t >= 0; t--)
        {
            path.Add(tag);
            tag = back[.., t].Gather(1, tag.Unsqueeze(1)).Squeeze(1);
        }

        return (pathScore, Stack(path, 1).Flip(1));
    }
}
