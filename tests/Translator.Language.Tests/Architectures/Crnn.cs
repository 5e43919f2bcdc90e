using Translator;
using static Translator.Functional;

public class BidirectionalLSTM : Module
{
    readonly LSTM rnn;
    readonly Linear embedding;

    public BidirectionalLSTM(int nIn, int nHidden, int nOut)
    {
        rnn = new LSTM(nIn, nHidden, bidirectional: true);
        embedding = new Linear(nHidden * 2, nOut);
    }

    public Tensor Forward(Tensor input)
    {
        var (recurrent, _) = rnn.Forward(input);
        var (T, b, h) = recurrent.Shape;
        var t_rec = recurrent.View(T * b, h);
        var output = embedding.Forward(t_rec);
        return output.View(T, b, -1);
    }
}

[Model]
public class Crnn(int nClass = 12) : Module
{
    readonly Sequential cnn = MakeCnn(1);
    readonly Sequential rnn = new(new BidirectionalLSTM(16, 8, 8), new BidirectionalLSTM(8, 8, nClass));

    static Sequential MakeCnn(int nc)
    {
        int[] ks = [3, 3, 2];
        int[] ps = [1, 1, 0];
        int[] nm = [8, 8, 16];
        var cnn = new Sequential();

        void ConvRelu(int i, bool batchNormalization = false)
        {
            var nIn = i == 0 ? nc : nm[i - 1];
            var nOut = nm[i];
            cnn.Add($"conv{i}", new Conv2d(nIn, nOut, ks[i], 1, ps[i]));
            if (batchNormalization) cnn.Add($"batchnorm{i}", new BatchNorm2d(nOut));
            cnn.Add($"relu{i}", new ReLU(true));
        }

        ConvRelu(0);
        cnn.Add("pooling0", new MaxPool2d(2, 2));
        ConvRelu(1, true);
        cnn.Add("pooling1", new MaxPool2d((2, 2), (2, 1), (0, 1)));
        ConvRelu(2);
        return cnn;
    }

    public Tensor Forward([Shape("N", 1, 8, "W")] Tensor input)
    {
        var conv = cnn.Forward(input);
        var (b, c, h, w) = conv.Shape;
        if (h != 1) throw new InvalidOperationException("the height of conv must be 1");
        conv = conv.Squeeze(2);
        conv = conv.Permute(2, 0, 1);
        return LogSoftmax(rnn.Forward(conv), 2);
    }
}
