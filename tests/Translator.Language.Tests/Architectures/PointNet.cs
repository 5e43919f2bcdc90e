using Translator;
using static Translator.Functional;

namespace Clouds;

[Model]
public sealed class PointNet(int classes = 4, bool featureTransform = true) : Module
{
    readonly PointNetFeat feat = new(globalFeat: true, featureTransform);
    readonly Linear fc1 = new(32, 16);
    readonly Linear fc2 = new(16, 8);
    readonly Linear fc3 = new(8, classes);
    readonly Dropout dropout = new(p: 0.3);
    readonly BatchNorm1d bn1 = new(16);
    readonly BatchNorm1d bn2 = new(8);

    public Output Forward([Shape("B", 3, "P")] Tensor points)
    {
        var (x, trans, transFeat) = feat.Forward(points);
        x = Relu(bn1.Forward(fc1.Forward(x)));
        x = Relu(bn2.Forward(dropout.Forward(fc2.Forward(x))));
        x = fc3.Forward(x);
        return new(LogSoftmax(x, dim: 1), trans, transFeat is null ? Zeros(1) : Regularizer(transFeat));
    }

    static Tensor Regularizer(Tensor trans)
    {
        var d = trans.Shape[1];
        var i = Eye(d)[null, .., ..];
        return Mean(Norm(Bmm(trans, trans.Transpose(2, 1)) - i, dim: [1, 2]));
    }

    public readonly record struct Output(Tensor LogProbs, Tensor Transform, Tensor Penalty);
}

public sealed class TNet(int k) : Module
{
    readonly Conv1d conv1 = new(k, 8, 1), conv2 = new(8, 16, 1), conv3 = new(16, 32, 1);
    readonly Linear fc1 = new(32, 16), fc2 = new(16, k * k);
    readonly BatchNorm1d bn1 = new(8), bn2 = new(16), bn3 = new(32), bn4 = new(16);

    public Tensor Forward(Tensor x)
    {
        int batch = x.Shape[0];
        x = Relu(bn1.Forward(conv1.Forward(x)));
        x = Relu(bn2.Forward(conv2.Forward(x)));
        x = Relu(bn3.Forward(conv3.Forward(x)));
        x = x.Max(2, keepdim: true).Values;
        x = x.View(-1, 32);
        x = Relu(bn4.Forward(fc1.Forward(x)));
        x = fc2.Forward(x);
        var iden = Eye(k).View(1, k * k).Repeat(batch, 1);
        return (x + iden).View(-1, k, k);
    }
}

public sealed class PointNetFeat : Module
{
    readonly TNet stn = new(3);
    readonly TNet? fstn;
    readonly Conv1d conv1, conv2, conv3;
    readonly BatchNorm1d bn1, bn2, bn3;
    readonly bool globalFeat;

    public PointNetFeat(bool globalFeat = true, bool featureTransform = false)
    {
        this.globalFeat = globalFeat;
        (conv1, conv2, conv3) = (new(3, 8, 1), new(8, 16, 1), new(16, 32, 1));
        (bn1, bn2, bn3) = (new(8), new(16), new(32));
        if (featureTransform) fstn = new(k: 8);
    }

    public (Tensor Features, Tensor Transform, Tensor? FeatureTransform) Forward(Tensor x)
    {
        var nPts = x.Shape[2];
        var trans = stn.Forward(x);
        x = x.Transpose(2, 1);
        x = Bmm(x, trans);
        x = x.Transpose(2, 1);
        x = Relu(bn1.Forward(conv1.Forward(x)));

        Tensor? transFeat = null;
        if (fstn != null)
        {
            transFeat = fstn.Forward(x);
            x = x.Transpose(2, 1).Bmm(transFeat).Transpose(2, 1);
        }

        var pointfeat = x;
        x = Relu(bn2.Forward(conv2.Forward(x)));
        x = bn3.Forward(conv3.Forward(x));
        (x, _) = Max(x, 2, keepdim: true);
        x = x.View(-1, 32);
        if (globalFeat) return (x, trans, transFeat);
        x = x.View(-1, 32, 1).Repeat(1, 1, nPts);
        return (Cat([x, pointfeat], 1), trans, transFeat);
    }
}
