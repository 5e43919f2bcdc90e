using Translator;
using static System.Math;
using static Translator.Functional;
using F = Translator.Functional;

namespace Zoo
{
    public enum Act { RE, HS }

    public readonly record struct InvertedResidualConfig(int Input, int Kernel, int Expanded, int Output, bool UseSe, Act Activation, int Stride, int Dilation = 1);

    static class Extensions
    {
        public static ILayer ToLayer(this Act act) => act switch
        {
            Act.RE => new ReLU(),
            Act.HS => new Hardswish(),
            _ => throw new NotSupportedException(act.ToString()),
        };

        public static int MakeDivisible(this double value, int divisor = 8)
        {
            int rounded = Max(divisor, (int)(value + divisor / 2) / divisor * divisor);
            return rounded < 0.9 * value ? rounded + divisor : rounded;
        }
    }

    [Model]
    public class MobileNetV3 : Module
    {
        private static readonly InvertedResidualConfig[] setting =
        [
            new(16, 3, 16, 16, true, Act.RE, 2),
            new(16, 3, 24, 16, false, Act.RE, 2),
            new(16, 3, 32, 16, false, Act.RE, 1),
            new(16, 5, 40, 24, true, Act.HS, 2, Dilation: 2),
        ];

        private readonly Sequential features, classifier;
        private readonly AdaptiveAvgPool2d avgpool = new AdaptiveAvgPool2d(1);

        public MobileNetV3(int numClasses = 4, float dropout = 0.2f)
        {
            var layers = new List<ILayer> { ConvBnAct(3, setting[0].Input, 3, stride: 2, act: Act.HS) };
            layers.AddRange(setting.Select(c => new InvertedResidual(c)));
            var last = setting[^1].Output;
            layers.Add(ConvBnAct(last, 6 * last, 1, act: Act.HS));
            features = new(layers.ToArray());
            classifier = new(
                new Linear(6 * last, 32),
                new Hardswish(),
                new Dropout(p: dropout),
                new Linear(32, numClasses));
        }

        public Tensor Forward([Shape("N", 3, 32, 32)] Tensor x)
        {
            x = features.Forward(x);
            x = avgpool.Forward(x);
            x = F.Flatten(x, 1);
            return classifier.Forward(x);
        }

        static Sequential ConvBnAct(int i, int o, int k, int stride = 1, int groups = 1, int dilation = 1, Act? act = null)
        {
            List<ILayer> l = [
                new Conv2d(i, o, k, stride: stride, padding: (k - 1) / 2 * dilation, dilation: dilation, groups: groups, bias: false),
                new BatchNorm2d(o, eps: 1e-3, momentum: 0.01)];
            if (act is { } a) l.Add(a.ToLayer());
            return new([.. l]);
        }

        class SElayer(int channels, int squeeze) : Module, ILayer
        {
            readonly Conv2d fc1 = new(channels, squeeze, 1), fc2 = new(squeeze, channels, 1);

            public Tensor Forward(Tensor x)
            {
                var s = AdaptiveAvgPool2d(x, 1);
                s = Hardsigmoid(fc2.Forward(Relu(fc1.Forward(s))));
                return s * x;
            }
        }

        class InvertedResidual : Module, ILayer
        {
            readonly Sequential block;
            readonly bool useResConnect;

            public InvertedResidual(InvertedResidualConfig cnf)
            {
                if (cnf.Stride is not (1 or 2))
                    throw new ArgumentOutOfRangeException(nameof(cnf), "illegal stride value");

                useResConnect = cnf is { Stride: 1 } && cnf.Input == cnf.Output;
                var (input, kernel, expanded, output, useSe, act, stride, dilation) = cnf;
                var layers = new List<ILayer>();
                if (expanded != input)
                    layers.Add(ConvBnAct(input, expanded, 1, act: act));
                layers.Add(ConvBnAct(expanded, expanded, kernel, dilation > 1 ? 1 : stride, groups: expanded, dilation, act));
                if (useSe)
                    layers.Add(new SElayer(expanded, (expanded / 4d).MakeDivisible()));
                layers.Add(ConvBnAct(expanded, output, 1));
                block = new(layers.ToArray());
            }

            public Tensor Forward(Tensor input)
            {
                var result = block.Forward(input);
                if (useResConnect) result += input;
                return result;
            }
        }
    }
}
