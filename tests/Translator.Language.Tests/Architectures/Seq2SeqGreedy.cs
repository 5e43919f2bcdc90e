using Translator;
using static Translator.Functional;

/// <summary>An encoder-decoder transformer that writes greedily until every sequence has ended.</summary>
[Model]
public sealed class Seq2SeqGreedy(int vocab = 12, int size = 8, int maxLength = 6) : Module
{
    const int Start = 1, End = 2;

    readonly Embedding source = new(vocab, size);
    readonly Embedding target = new(vocab, size);
    readonly Transformer transformer = new(size, nhead: 2, numEncoderLayers: 1, numDecoderLayers: 1, dimFeedforward: 16, batchFirst: true);
    readonly Linear generator = new(size, vocab);

    static Tensor PositionalEncoding(Dim length, int size)
    {
        var position = Arange(length).Float().Unsqueeze(1);
        var divTerm = Exp(Arange(0, size, 2).Float() * (-Math.Log(10000.0) / size));
        return Stack([Sin(position * divTerm), Cos(position * divTerm)], dim: -1).Reshape(length, size);
    }

    public (Tensor Tokens, Tensor Scores) Forward([Shape("N", "S", Type = DType.Int64)] Tensor src)
    {
        var memory = transformer.Encoder.Forward(source.Forward(src) * Math.Sqrt(size) + PositionalEncoding(src.Shape[1], size));
        var ys = FullLike(src[.., ..1], Start);
        var scores = Zeros(src.Shape[0]);
        var finished = ZerosLike(src[.., 0]).To(DType.Bool);
        var i = 0;
        while (i < maxLength - 1 && !finished.All())
        {
            var t = ys.Shape[1];
            var mask = Triu(Full([t, t], double.NegativeInfinity), diagonal: 1);
            var output = transformer.Decoder.Forward(target.Forward(ys) * Math.Sqrt(size) + PositionalEncoding(t, size), memory, mask);
            var logProbability = LogSoftmax(generator.Forward(output[.., ^1]), dim: -1);
            var (best, next) = logProbability.Max(dim: 1);
            scores = scores + Where(finished, ZerosLike(best), best);
            ys = Cat([ys, next.Unsqueeze(1)], dim: 1);
            finished = finished | (next == End);
            i++;
        }

        return (ys, scores);
    }
}
