using Translator;
using static Translator.Functional;

public delegate Tensor Field(double t, Tensor y);

public static class Solvers
{
    public static Tensor Rk4(Field f, Tensor y0, double t0, double t1, int steps)
    {
        var h = (t1 - t0) / steps;
        var (y, t) = (y0, t0);
        for (var i = 0; i < steps; i++, t += h)
        {
            var k1 = f(t, y);
            var k2 = f(t + h / 2, y + h / 2 * k1);
            var k3 = f(t + h / 2, y + h / 2 * k2);
            var k4 = f(t + h, y + h * k3);
            y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
        }

        return y;
    }
}

public class OdeFunc : Module
{
    readonly Linear l1 = new(3, 8), l2 = new(8, 2);

    public Tensor Forward(double t, Tensor y)
    {
        var time = OnesLike(y[.., ..1]) * t;
        return l2.Forward(Tanh(l1.Forward(Cat([y, time], -1))));
    }
}

[Model]
public class NeuralOde(int steps = 3) : Module
{
    readonly OdeFunc func = new();

    public (Tensor Last, Tensor Path) Forward([Shape("N", 2)] Tensor y0)
    {
        var path = new List<Tensor>(capacity: steps + 1) { y0 };
        for (var i = 0; i < steps; ++i)
            path.Add(Solvers.Rk4(func.Forward, path[^1], i * 0.25, (i + 1) * 0.25, steps: 2));
        return (path.Last(), Stack(path, dim: 1));
    }
}
