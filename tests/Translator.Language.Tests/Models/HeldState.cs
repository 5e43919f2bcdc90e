using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Parameters, buffers and modules where a field does not say so: in lists, dictionaries, objects, private members of base classes, parameters of constructors.</summary>
[Model]
public sealed class HeldState : Module
{
    readonly Parameter[] scales = [new(Initializer.Ones, 4), new(4)];
    readonly List<Parameter> shifts;
    readonly Dictionary<string, Buffer> buffers = new() { ["first"] = new(Initializer.Ones, 4) };
    readonly Module.Buffer mask = new(Initializer.Ones, 4);
    readonly Module.Buffer[] masks = [new(Initializer.Ones, 4), new(Initializer.Ones, 4)];
    readonly object layer = new Linear(4, 4);
    readonly object all = new object[] { new Linear(4, 4), 2.0, new Parameter(4) };
    readonly Linear head = new(4, 4);
    readonly Tied tied;
    readonly Derived derived = new(4);

    public HeldState(int count = 2)
    {
        shifts = Enumerable.Range(0, count).Select(i => new Parameter(4)).ToList();
        tied = new Tied(head);
    }

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        foreach (var (scale, shift) in scales.Zip(shifts)) x = x * scale + shift;
        x = x * buffers["first"] * mask + masks[1];
        if (layer is Linear fc) x = fc.Forward(x);
        foreach (var part in (object[])all)
            x = part switch
            {
                Linear linear => linear.Forward(x),
                double factor => x * factor,
                _ => x,
            };
        return head.Forward(tied.Forward(derived.Forward(x)));
    }

    sealed class Tied(Linear head) : Module
    {
        readonly Linear before = new(4, 4);

        public Tensor Forward(Tensor x) => head.Forward(Tanh(before.Forward(x)));
    }

    abstract class Base(int size) : Module
    {
        readonly Linear hidden = new(size, size);
        readonly Parameter scale = new(Initializer.Ones, size);
        readonly Linear[] more = [new(size, size)];

        public Linear Shown { get; } = new(size, size);

        protected Tensor Run(Tensor x)
        {
            foreach (var linear in more) x = linear.Forward(x);
            return Shown.Forward(hidden.Forward(x)) * scale;
        }
    }

    sealed class Derived(int size) : Base(size)
    {
        readonly Linear mine = new(size, size);

        public Tensor Forward(Tensor x) => mine.Forward(Run(x));
    }
}
