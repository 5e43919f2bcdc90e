using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Modules of several kinds in fields and lists of the type Module, sequences made of them, and abstract classes that leave Forward to others.</summary>
[Model]
public sealed class HeldModules(bool gated = true) : Module
{
    readonly Module first = gated ? new Gate(4) : new Linear(4, 4);
    readonly Module act = gated ? new Act() : new GELU();
    readonly Module[] stages = [new Linear(4, 4), new Mixer(4), new Gate(4), new LSTM(4, 4, batchFirst: true)];
    readonly List<Module> trunk = [new Linear(4, 4), new ReLU(), new Act()];
    readonly Block[] blocks = [new Dense(4), new Gated(4)];
    readonly Sequential abstracts = new(new Dense(4), new Gated(4), new Linear(4, 4));
    readonly Sequential made = Make(gated);
    readonly Named named = new(new Linear(4, 4), [new Act(), new Dense(4)]);

    static Sequential Make(bool gated)
    {
        Module act = gated ? new Act() : new ReLU();
        Module[] more = [new Linear(4, 4), new GELU()];
        var layers = new List<Module> { new Linear(4, 4), new LayerNorm(4), act };
        if (gated) layers.Add(new Dropout(0.1));
        List<(string, Module)> parts = [("fc", new Linear(4, 4)), ("act", act)];
        return new Sequential(new Sequential(layers), new Sequential([act, .. more]), new Sequential(more), new Sequential([.. parts]), new Sequential(("fc", more[0]), ("act", act)));
    }

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        x = first switch
        {
            Gate gate => gate.Forward(x).Value,
            Linear linear => linear.Forward(x),
            _ => throw new InvalidOperationException(),
        };
        x = act switch { Act a => a.Forward(x), GELU g => g.Forward(x), _ => x };
        foreach (var stage in stages)
            x = stage switch
            {
                Linear l => l.Forward(x),
                Mixer m => m.Forward(x, x),
                Gate g => g.Forward(x).Open,
                LSTM lstm => lstm.Forward(x.Unsqueeze(1)).Output.Squeeze(1),
                _ => x,
            };
        foreach (var layer in trunk)
            if (layer is ILayer l) x = l.Forward(x);
        foreach (var block in blocks)
            x = block switch { Dense d => d.Forward(x), Gated g => g.Forward(x), _ => x };
        return named.Forward(made.Forward(abstracts.Forward(x)));
    }

    sealed class Gate(int size) : Module
    {
        readonly Linear fc = new(size, size);

        public (Tensor Value, Tensor Open) Forward(Tensor x)
        {
            var open = Sigmoid(fc.Forward(x));
            return (x * open, open);
        }
    }

    sealed class Mixer(int size) : Module
    {
        readonly Linear fc = new(size, size);

        public Tensor Forward(Tensor x, Tensor y) => fc.Forward(x + y);
    }

    sealed class Act : Module, ILayer
    {
        public Tensor Forward(Tensor x) => Relu(x) + 0.1f * x;
    }

    abstract class Block(int size) : Module
    {
        protected readonly LayerNorm norm = new(size);
    }

    sealed class Dense(int size) : Block(size)
    {
        readonly Linear fc = new(size, size);

        public Tensor Forward(Tensor x) => x + fc.Forward(norm.Forward(x));
    }

    sealed class Gated(int size) : Block(size)
    {
        readonly Linear fc = new(size, size);

        public Tensor Forward(Tensor x) => x * Sigmoid(fc.Forward(norm.Forward(x)));
    }

    sealed class Named : Sequential
    {
        public Named(Module first, Module[] more) : base(first, new ReLU())
        {
            foreach (var module in more) Add(module);
            Add("last", first);
        }
    }
}
