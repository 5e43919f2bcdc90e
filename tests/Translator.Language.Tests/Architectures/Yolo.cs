using Translator;
using static Translator.Functional;

namespace Ultra;

public class Conv(int c1, int c2, int k = 1, int s = 1, int? p = null, int g = 1, bool act = true) : Module, ILayer
{
    private readonly Conv2d conv = new(c1, c2, k, stride: s, padding: p ?? k / 2, groups: g, bias: false);
    private readonly BatchNorm2d bn = new(c2, eps: 1e-3, momentum: 0.03);
    private readonly ILayer act = act ? new SiLU() : new Identity();

    public Tensor Forward(Tensor x) => act.Forward(bn.Forward(conv.Forward(x)));
}

public class Bottleneck(int c1, int c2, bool shortcut = true, double e = 0.5) : Module, ILayer
{
    private readonly Conv cv1 = new(c1, (int)(c2 * e), 3);
    private readonly Conv cv2 = new((int)(c2 * e), c2, 3);
    private readonly bool add = shortcut && c1 == c2;

    public Tensor Forward(Tensor x)
    {
        var y = cv2.Forward(cv1.Forward(x));
        return add ? x + y : y;
    }
}

public class C2f : Module, ILayer
{
    private readonly int c;
    private readonly Conv cv1, cv2;
    private readonly ModuleList<Bottleneck> m;

    public C2f(int c1, int c2, int n = 1, bool shortcut = false, double e = 0.5)
    {
        c = (int)(c2 * e);
        cv1 = new Conv(c1, 2 * c);
        cv2 = new Conv((2 + n) * c, c2);
        m = [.. Enumerable.Range(0, n).Select(_ => new Bottleneck(c, c, shortcut, e: 1.0))];
    }

    public Tensor Forward(Tensor x)
    {
        List<Tensor> y = [.. cv1.Forward(x).Chunk(2, 1)];
        foreach (var b in m) y.Add(b.Forward(y[^1]));
        return cv2.Forward(Cat(y, 1));
    }
}

public class SPPF(int c1, int c2, int k = 5) : Module, ILayer
{
    private readonly Conv cv1 = new(c1, c1 / 2), cv2 = new(c1 / 2 * 4, c2);
    private readonly MaxPool2d m = new(kernelSize: k, stride: 1, padding: k / 2);

    public Tensor Forward(Tensor x)
    {
        var y = new List<Tensor> { cv1.Forward(x) };
        for (var i = 0; i < 3; i++) y.Add(m.Forward(y[^1]));
        return cv2.Forward(Cat(y, 1));
    }
}

public class DFL : Module
{
    private readonly Conv2d conv;
    private readonly int c1;

    public DFL(int c1 = 4)
    {
        this.c1 = c1;
        conv = new Conv2d(c1, 1, 1, bias: false);
    }

    public Tensor Forward(Tensor x)
    {
        var (b, _, a) = x.Shape;
        return conv.Forward(x.View(b, 4, c1, a).Transpose(2, 1).Softmax(1)).View(b, 4, a);
    }
}

public class Detect : Module
{
    private readonly int nc, regMax = 4;
    private readonly int[] stride;
    private readonly Sequential[] cv2, cv3;
    private readonly DFL dfl = new(4);

    public Detect(int nc, int[] stride, params int[] ch)
    {
        (this.nc, this.stride) = (nc, stride);
        var (c2, c3) = (Math.Max(Math.Max(4, ch[0] / 4), regMax * 4), Math.Max(ch[0], Math.Min(nc, 100)));
        cv2 = ch.Select(x => new Sequential(new Conv(x, c2, 3), new Conv(c2, c2, 3), new Conv2d(c2, 4 * regMax, 1))).ToArray();
        cv3 = ch.Select(x => new Sequential(new Conv(x, c3, 3), new Conv(c3, c3, 3), new Conv2d(c3, nc, 1))).ToArray();
    }

    public Tensor Forward(params Tensor[] xs)
    {
        var outputs = new Tensor[xs.Length];
        for (var i = 0; i < xs.Length; i++)
            outputs[i] = Cat([cv2[i].Forward(xs[i]), cv3[i].Forward(xs[i])], 1);

        var (anchors, strides) = MakeAnchors(outputs);
        var xCat = Cat(outputs.Select(o => o.Flatten(2)).ToArray(), 2);
        var parts = xCat.Split([4 * regMax, nc], 1);
        var (box, cls) = (parts[0], parts[1]);
        var dbox = Dist2Bbox(dfl.Forward(box), anchors.Unsqueeze(0)) * strides;
        return Cat([dbox, cls.Sigmoid()], 1);
    }

    private (Tensor, Tensor) MakeAnchors(IReadOnlyList<Tensor> feats, double gridCellOffset = 0.5)
    {
        List<Tensor> points = [], strides = [];
        foreach (var (f, s) in feats.Zip(stride))
        {
            var (h, w) = (f.Shape[2], f.Shape[3]);
            var sx = Arange(w).Float() + gridCellOffset;
            var sy = Arange(h).Float() + gridCellOffset;
            var grid = Meshgrid([sy, sx], indexing: "ij");
            points.Add(Stack([grid[1], grid[0]], -1).View(-1, 2));
            strides.Add(Full([h * w, 1], (float)s));
        }

        return (Cat(points).Transpose(0, 1), Cat(strides).Transpose(0, 1));
    }

    private static Tensor Dist2Bbox(Tensor distance, Tensor anchors, bool xywh = true)
    {
        var (lt, rb) = distance.Chunk(2, 1);
        var x1y1 = anchors - lt;
        var x2y2 = anchors + rb;
        return xywh ? Cat([(x1y1 + x2y2) / 2, x2y2 - x1y1], 1) : Cat([x1y1, x2y2], 1);
    }
}

[Model]
public class Yolo(int nc = 3) : Module
{
    private readonly Sequential backbone = [new Conv(3, 8, 3, 2), new Conv(8, 8, 3, 2), new C2f(8, 8, 1, true)];
    private readonly Sequential deeper = new(new Conv(8, 16, 3, 2), new SPPF(16, 16));
    private readonly Upsample up = new(scaleFactor: 2, mode: "nearest");
    private readonly C2f fuse = new(24, 8);
    private readonly Conv down = new(8, 8, 3, 2);
    private readonly C2f fuse2 = new(24, 16);
    private readonly Detect head = new(nc, [4, 8], 8, 16);

    public Tensor Forward([Shape("N", 3, 32, 32)] Tensor x)
    {
        var p4 = backbone.Forward(x);
        var p5 = deeper.Forward(p4);
        var n4 = fuse.Forward(Cat([up.Forward(p5), p4], 1));
        var n5 = fuse2.Forward(Cat([down.Forward(n4), p5], 1));
        return head.Forward(n4, n5);
    }
}
